import type { Measure } from '../analysis/measure.ts';
import type { ExampleStory } from './methods-examples.ts';
import { scoreRows, type ScoreRow } from './score-table.ts';

/** A part of the methods page, by its anchor; its `parts` stand below it. */
export const methodsParts = [
  { id: 'reading', name: 'Reading the files' },
  { id: 'marks', name: 'What the marks mean' },
  { id: 'thresholds', name: 'Where one kind ends and the next begins' },
  { id: 'shares', name: 'What the percentages say' },
  { id: 'order', name: 'Moves, passages and rows' },
  { id: 'quotations', name: 'Quotations' },
  { id: 'figures', name: 'Figures' },
  { id: 'disagreements', name: 'Disagreements' },
  { id: 'lineage', name: 'How many independent reports' },
  { id: 'good', name: 'How good it is' },
  { id: 'measured', name: 'Measured on other texts' },
  { id: 'limits', name: 'What this cannot do' },
  { id: 'data', name: 'The data, and the command line' },
  { id: 'keys', name: 'Keys, and how to switch them off' },
] as const;

/** A story whose analysis was scored against a reading of it. */
export interface ScoredStory extends ExampleStory {
  readonly title: string;
  readonly rows: readonly ScoreRow[];
}

/** The scores of a story, ready to print. */
export function scoredStory(
  story: Omit<ExampleStory, 'missed'>,
  title: string,
  measures: readonly Measure[],
): ScoredStory {
  const missed = measures.flatMap((measure) => measure.missed.flatMap(({ sides }) => sides));
  return {
    ...story,
    title,
    missed,
    rows: scoreRows(story.id, story.analysis, story.reports, measures),
  };
}

/** What the program does on the command line. */
export const commandLines = [
  {
    command: 'npm run --silent compare -- FILE.txt MORE.txt --json',
    does: 'one analysis of the files; without --json a short table of shares',
  },
  {
    command: 'npm run --silent compare -- --pairs PAIRS.txt',
    does: 'two files a line, parted by a tab; answers with one line of JSON a pair',
  },
  {
    command: 'npm run --silent compare -- --story STORY --json',
    does: 'the analysis of a story of this site, as it is published',
  },
] as const;
