import { expect, test } from 'vitest';
import type { Article } from '../schema.ts';
import { structured } from './structured.ts';

const span = { from: 0, to: 1 };
const article: Article = {
  id: 'herald',
  story: 'budget',
  position: 1,
  siglum: 'H',
  headline: { value: 'Budget </script><b> passed', from: 'text', span },
  outlet: { value: 'The Herald', from: 'editor' },
  authors: [{ value: 'Ann Roe', from: 'text', span }],
  credits: [],
  captions: [],
  url: { value: 'https://herald.example/budget', from: 'text', span },
  words: 12,
  raw: { file: 'herald.txt', sha256: '0'.repeat(64), characters: 99 },
  checksum: '0'.repeat(64),
};

test('a headline cannot end the script element it is printed in', () => {
  const json = structured(article, undefined);
  expect(json).not.toContain('<');
  expect(JSON.parse(json).headline).toBe('Budget </script><b> passed');
});

test('it says what is known, and where the original is', () => {
  expect(JSON.parse(structured(article, 'https://example.org/budget/herald/'))).toMatchObject({
    '@type': 'NewsArticle',
    publisher: { name: 'The Herald' },
    author: [{ name: 'Ann Roe' }],
    isBasedOn: 'https://herald.example/budget',
    url: 'https://example.org/budget/herald/',
  });
});

test('the moment of a print-out is no day of publication', () => {
  const moment = { date: '2022-01-10', precision: 'day', words: 'Jan 10' } as const;
  const dated = (kind: 'print-out' | 'publication') =>
    JSON.parse(
      structured(
        { ...article, published: { value: { ...moment, moment: kind }, from: 'text', span } },
        undefined,
      ),
    ).datePublished;
  expect([dated('print-out'), dated('publication')]).toEqual([undefined, '2022-01-10']);
});
