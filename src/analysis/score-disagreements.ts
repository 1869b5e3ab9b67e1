import type { Disagreement, Side } from '../ledger/types.ts';
import type { Measure } from './measure.ts';
import { placed, type ReadDisagreement } from './reading.ts';
import type { Analysis } from './types.ts';

// Two sides of a disagreement make it the same one, however many more there are.
const SIDES = 2;

/** Disagreements against a reading; one that the reader held to be debatable counts neither way. */
export function disagreementMeasure(
  { documents, disagreements }: Analysis,
  reading: readonly ReadDisagreement[],
): Measure {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const read = reading.map(({ kind, debatable, sides }) => ({
    kind,
    debatable,
    sides: sides.map((side) => placed(texts, side)),
  }));
  const due = read.filter(({ debatable }) => !debatable);
  const missed = due.filter((one) => !disagreements.some((other) => fits(one, other)));
  return {
    aspect: 'disagreement',
    found: due.length - missed.length,
    missed: missed.map(({ kind, sides }) => ({ sides, read: kind, found: null })),
    extra: disagreements
      .filter((one) => !read.some((other) => fits(one, other)))
      .map(({ kind, sides }) => ({ sides, read: null, found: kind })),
  };
}

function fits(one: Disagreement, other: Disagreement): boolean {
  const common = other.sides.filter((side) => one.sides.some((own) => meet(own, side)));
  return one.kind === other.kind && common.length >= SIDES;
}

function meet(one: Side, other: Side): boolean {
  return one.document === other.document && one.from < other.to && other.from < one.to;
}
