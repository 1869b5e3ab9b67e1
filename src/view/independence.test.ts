import { expect, test } from 'vitest';
import type { Lineage, Link } from '../lineage/types.ts';
import { independence, independenceReason } from './independence.ts';
import type { ReportName } from './report.ts';

test.each([
  ['one report', 1, 1, 1, '1 article'],
  ['all on one text', 3, 1, 1, '3 articles that rest on one text'],
  ['all apart', 2, 2, 2, '2 articles, independent of each other'],
  ['a sure number', 5, 3, 3, '5 articles, about 3 independent reports'],
  ['a range', 5, 1, 5, '5 articles, about 1 to 5 independent reports'],
])('%s', (_, reports, min, max, words) => {
  expect(independence(reports, lineageOf({ independent: { min, max } }))).toBe(words);
});

test.each<[string, Partial<Lineage>, string]>([
  [
    'a sure group and an agency',
    {
      groups: [
        { documents: ['ann', 'bob'], source: null },
        { documents: ['cem'], source: 'AFP' },
      ],
      links: [link('ann', 'bob', 'certain')],
    },
    'Ann and Bob share one text, its source not named; Cem credits AFP.',
  ],
  [
    'a likely group and reports alone',
    {
      groups: [
        { documents: ['ann'], source: null },
        { documents: ['bob', 'cem'], source: 'AP' },
      ],
      links: [link('bob', 'cem', 'likely')],
    },
    'Bob and Cem seem to share one text, AP credited; Ann stands by itself.',
  ],
  [
    'a possible link makes a range',
    {
      independent: { min: 2, max: 3 },
      groups: ['ann', 'bob', 'cem'].map((id) => ({ documents: [id], source: null })),
      links: [link('ann', 'cem', 'possible')],
    },
    'Ann, Bob and Cem each stand by themselves; a possible link between Ann and Cem could make it 2.',
  ],
])('the reason in a sentence: %s', (_, lineage, words) => {
  const reports = ['Ann', 'Bob', 'Cem'].map(reportNamed);
  expect(independenceReason(lineageOf(lineage), reports)).toBe(words);
});

test('one report needs no reason', () => {
  expect(independenceReason(lineageOf({}), [reportNamed('Ann')])).toBe('');
});

function lineageOf(given: Partial<Lineage>): Lineage {
  const independent = { min: 2, max: 2 };
  return { independent, groups: [], links: [], credits: [], uncredited: [], ...given };
}

function link(from: string, to: string, confidence: Link['confidence']): Link {
  return {
    from,
    to,
    confidence,
    directed: false,
    evidence: [],
    source: null,
    explanation: 'common-source',
    nextBest: 'one-from-other',
  };
}

function reportNamed(outlet: string): ReportName {
  const id = outlet.toLowerCase();
  return { id, siglum: outlet[0]!, outlet, tint: 1, isEditors: false, language: 'en' };
}
