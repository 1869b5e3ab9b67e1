import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import type { Source } from '../analysis/types.ts';
import { hedgeRows } from './hedges.ts';
import { disagreementExamples, quoteExample } from './ledger-examples.ts';
import { lineageRules } from './lineage-test.ts';
import { aloneExample, kindExamples, movedExample, type ExampleStory } from './methods-examples.ts';
import type { ReportName } from './report.ts';
import { f1, scoreRows } from './score-table.ts';

function storyOf(texts: Readonly<Record<string, string>>): ExampleStory {
  const sources = Object.entries(texts).map(([id, text]): Source => ({ id, text }));
  const reports = sources.map(({ id }, i): ReportName => ({
    id,
    siglum: id.toUpperCase(),
    outlet: id,
    tint: i + 1,
    isEditors: false,
    language: 'en',
  }));
  return { id: 'story', reports, analysis: analyse(sources), missed: [] };
}

const ONE = `A state of emergency and a nationwide curfew remain in place.
Dozens of people are reported to have died in the unrest, officials say.
The airport of the largest city was closed for five days.
Bakers from Lyon won a medal for their finest sourdough loaf.`;
const TWO = `Several hundred people are reported to have died in the unrest, officials say.
A state of emergency and a nationwide curfew remain in place.
For five days the biggest city’s airport was shut, closed to all.`;
const story = storyOf({ one: ONE, two: TWO });

test('each kind has the first match of it as an example, letter for letter', () => {
  const examples = kindExamples([story]);
  expect([...examples.keys()]).toEqual(['identical', 'edited', 'reworded']);
  for (const { left, right } of examples.values()) {
    expect(ONE).toContain(left.runs.map(({ text }) => text).join(''));
    expect(TWO).toContain(right.runs.map(({ text }) => text).join(''));
  }
  const edited = examples.get('edited')?.left.runs;
  expect(edited?.find(({ marking }) => marking)).toMatchObject({ text: 'Dozens of' });
});

test('what is only here is an example, unless a reader found it elsewhere', () => {
  const [run] = aloneExample([story])?.runs ?? [];
  expect(run?.text).toBe('Bakers from Lyon won a medal for their finest sourdough loaf.');
  const from = ONE.indexOf('Bakers');
  const missed = [{ document: 'one', from, to: ONE.length }];
  expect(aloneExample([{ ...story, missed }])).toBeNull();
});

test('an example of a move says where each report has it', () => {
  const { left, right } = movedExample([story]) ?? {};
  expect(left?.place).not.toBe(right?.place);
});

test('no story, no examples', () => {
  expect(kindExamples([]).size).toBe(0);
  expect([movedExample([]), aloneExample([])]).toEqual([null, null]);
  expect([quoteExample([]), disagreementExamples([]).size]).toEqual([[], 0]);
});

test('an example of a disagreement shows the two sides that differ', () => {
  const said = disagreementExamples([story]).get('figure');
  expect(said?.map(({ words }) => words)).toEqual(['Dozens', 'Several hundred']);
});

test('a score lists each miss with its words and its place', () => {
  const [row] = scoreRows('story', story.analysis, story.reports, [
    {
      aspect: 'figure',
      found: 1,
      missed: [{ sides: [{ document: 'one', from: 0, to: 61 }], read: '5', found: null }],
      extra: [],
    },
  ]);
  expect(row).toMatchObject({ found: 1, of: 2 });
  expect(row?.missed[0]?.said).toBe('read as 5, not found');
  expect(row?.missed[0]?.sides[0]?.words).toBe(
    'A state of emergency and a nationwide curfew remain in place.',
  );
  expect(row && f1(row)).toBeCloseTo(2 / 3);
});

test('vague words come with what they are read as', () => {
  const rows = hedgeRows();
  expect(rows.find(({ words }) => words.includes('nearly'))?.reads).toBe('90 to 100');
  expect(rows.find(({ words }) => words.includes('at least'))?.reads).toBe('100 or more');
  expect(rows.find(({ words }) => words.includes('dozens'))?.reads).toBe('24 to 99');
});

test('the test of lineage goes from certain to possible', () => {
  expect(lineageRules.map(({ confidence }) => confidence)).toEqual([
    'certain',
    'likely',
    'likely',
    'likely',
    'possible',
  ]);
});
