import { BEFORE } from '../ledger/figures-hedge.ts';
import { ROUND } from '../ledger/figures-tables.ts';
import { number } from './words.ts';

/** Words that make a number vague, and what 100 with them, or the word alone, is read as. */
export interface HedgeRow {
  readonly words: readonly string[];
  readonly reads: string;
}

// What the table shows a hedge on.
const SHOWN = 100;

/** How the ledger of figures reads numbers that are not exact. */
export function hedgeRows(): HedgeRow[] {
  const byRange = Map.groupBy(BEFORE, ([, { low, high }]) =>
    range(low * SHOWN, high === null ? null : Math.round(high * SHOWN)),
  );
  const hedges = [...byRange].map(([reads, entries]) => ({
    words: entries.map(([words]) => words),
    reads,
  }));
  const round = [...ROUND].map(([word, [min, max]]) => ({ words: [word], reads: range(min, max) }));
  return [...hedges, ...round];
}

function range(min: number, max: number | null): string {
  return max === null ? `${number(min)} or more` : `${number(min)} to ${number(max)}`;
}
