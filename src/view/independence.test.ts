import { expect, test } from 'vitest';
import { independence } from './independence.ts';

test.each([
  ['one report', 1, 1, 1, '1 report'],
  ['all on one text', 3, 1, 1, '3 reports that rest on one text'],
  ['all apart', 2, 2, 2, '2 reports, independent of each other'],
  ['a sure number', 5, 3, 3, '5 reports, about 3 of them independent of each other'],
  ['a range', 5, 1, 5, '5 reports, 1 to 5 of them independent of each other'],
])('%s', (_, reports, min, max, words) => {
  const lineage = { independent: { min, max }, groups: [], links: [], credits: [], uncredited: [] };
  expect(independence(reports, lineage)).toBe(words);
});
