import { wordsIn } from './lanes.ts';
import type { Kind } from './kinds.ts';
import type { MarkedSentence } from './marked.ts';
import { calledOutInWords } from './changes.ts';
import type { ComparedRow } from './side-by-side.ts';

/** A row of the comparison in its overview, as wide as the longer side has words. */
export interface StripBar {
  readonly anchor: string;
  readonly at: number;
  readonly width: number;
  /** Null: one side only. */
  readonly kind: Kind | null;
  readonly side: 'both' | 'left' | 'right';
  readonly isCalledOut: boolean;
}

/** The whole comparison at a glance, and how many words wide it is. */
export function stripOf(rows: readonly ComparedRow[]): { width: number; bars: StripBar[] } {
  let width = 0;
  const bars = rows.flatMap((row): StripBar[] => {
    if (row.kind === 'stub') return [];
    const wide =
      row.kind === 'shared' ? Math.max(words(row.left), words(row.right)) : words([row.sentence]);
    const bar = { anchor: row.anchors[0] ?? '', at: width, width: wide };
    width += wide;
    if (row.kind === 'alone') return [{ ...bar, kind: null, side: row.side, isCalledOut: false }];
    const isCalledOut = calledOutInWords(row.changes) !== '';
    return [{ ...bar, kind: row.likeness, side: 'both', isCalledOut }];
  });
  return { width, bars };
}

function words(sentences: readonly MarkedSentence[]): number {
  return sentences.reduce(
    (sum, { runs }) => sum + wordsIn(runs.map(({ text }) => text).join('')),
    0,
  );
}
