import type { Side } from '../ledger/types.ts';

/** What is measured. `pair-…`: of every two, whether they are held to be of one thing. */
export type Aspect =
  | 'same'
  | 'overstated'
  | 'shared'
  | 'quotation'
  | 'indirect'
  | 'speaker'
  | 'pair-quotation'
  | 'figure'
  | 'interval'
  | 'status'
  | 'pair-figure'
  | 'disagreement'
  | 'independent'
  | 'group'
  | 'link';

/** A miss or a false find: where it stands, and what the reader and the engine hold it to be. */
export interface Finding {
  readonly sides: readonly Side[];
  readonly read: string | null;
  readonly found: string | null;
}

/** One score of an analysis against a reading: all of it, not a share alone. */
export interface Measure {
  readonly aspect: Aspect;
  /** How many of the reading's the engine has. */
  readonly found: number;
  readonly missed: readonly Finding[];
  /** What the engine has and the reading has not. */
  readonly extra: readonly Finding[];
}

/** One thing that the reader and the engine each put in a group of their own. */
export interface Grouped {
  readonly side: Side;
  readonly read: string;
  readonly found: string;
}

/** Of every two things: whether both hold them to be of one group. */
export function groupMeasure(aspect: Aspect, things: readonly Grouped[]): Measure {
  const missed: Finding[] = [];
  const extra: Finding[] = [];
  let found = 0;
  for (const [at, left] of things.entries()) {
    for (const right of things.slice(at + 1)) {
      const isRead = left.read === right.read;
      const isFound = left.found === right.found;
      const sides = [left.side, right.side];
      if (isRead && isFound) found++;
      if (isRead && !isFound) missed.push({ sides, read: 'one entry', found: 'two' });
      if (!isRead && isFound) extra.push({ sides, read: 'two entries', found: 'one' });
    }
  }
  return { aspect, found, missed, extra };
}
