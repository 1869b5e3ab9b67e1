import { expect, test } from 'vitest';
import { bare, isolated } from './isolated.ts';
import { shareInWords } from './shares.ts';

test.each([
  ['BBC News', 'BBC News'],
  ['Süddeutsche', 'Süddeutsche'],
  ['הארץ', '\u2068הארץ\u2069'],
  ['الجزيرة 24', '\u2068الجزيرة 24\u2069'],
  ['\u202eoverride', '\u2068\u202eoverride\u2069'],
])('the name %j stands in a sentence as %j', (name, shown) => {
  expect(isolated(name)).toBe(shown);
  expect(bare(shown)).toBe(name);
});

test('the marks stand around the name alone, so that the numbers beside it keep their place', () => {
  const share = { identical: 0.08, edited: 0, reworded: 0, related: 0 };
  expect(shareInWords('Herald', isolated('הארץ'), share)).toContain('in \u2068הארץ\u2069');
});
