import { expect, test } from 'vitest';
import { readDocument } from '../text/document.ts';
import { agencyOf, creditsOf, formOf } from './credits.ts';

const read = (text: string) =>
  creditsOf(readDocument('one', text)).map(({ scope, agency }) => `${scope} ${agency}`);

test.each([
  ['HELSINKI (AP) — President Donald Trump opened a summit.', 'text AP'],
  ['TURNBERRY/GLASGOW, Scotland (Reuters) - The president arrived.', 'text Reuters'],
  ['(Reuters) - The president arrived.', 'text Reuters'],
  [
    'Associated Press writers Ann Lee and Bo Berg contributed to this report.',
    'text Associated Press',
  ],
  ['Fox News and The Associated Press contributed to this report.', 'text The Associated Press'],
  ['Copyright 2018 The Associated Press. All rights reserved.', 'text The Associated Press'],
  ['© 2018 Thomson/Reuters. All rights reserved.', 'text Thomson/Reuters'],
  ['By ANN LEE, Associated Press', 'text Associated Press'],
  ['Ann Lee, Bo Berg and Cy Day, The Associated Press •', 'text The Associated Press'],
  ['Credit: The Associated Press', 'text The Associated Press'],
  ['– AFP', 'text AFP'],
])('a text’s credit: %s', (text, credit) => {
  expect(read(text)).toEqual([credit]);
});

test.each([
  ['(AP Photo/Ann Lee)', 'photo AP'],
  ['Photo: Ann Lee, AP', 'photo AP'],
  ['Ann Lee | AP', 'photo AP'],
  ['Ann Lee/AFP/Getty Images', 'photo AFP'],
  ['The president waves. (Ann Lee/Lehtikuva via AP)', 'photo AP'],
])('a photo’s credit: %s', (text, credit) => {
  expect(read(text)).toEqual([credit]);
});

test.each([
  'An AP reporter asked him about it.',
  'The measures were in place on Friday, according to an AFP correspondent at the airport.',
  'He told Reuters that the talks had failed.',
])('no credit: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a photo’s credit is not the text’s', () => {
  const credits = creditsOf(readDocument('one', 'It rained.'), [
    { agency: 'AFP', words: 'AFP', scope: 'photo' },
  ]);
  expect(agencyOf(credits)).toBeNull();
  expect(formOf(credits)).toEqual({ kind: 'photo', agency: 'AFP', words: 'AFP' });
});
