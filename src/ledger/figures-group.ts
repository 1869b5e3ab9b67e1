import type { Pair } from '../align/types.ts';
import type { Statement } from './figures-claims.ts';
import { areApart, evidence, type Strength } from './figures-evidence.ts';
import { matchedKinds } from './figures-matched.ts';

/** Two statements held to be about one quantity, by their indices, the one of the first name in `low`. */
interface Edge {
  readonly low: number;
  readonly high: number;
  readonly strength: Strength;
}

// A report has a few dozen quantities. A table with thousands is listed, but only so many of it are held against each other.
const MOST_COMPARED = 100;

/** Sets of statements about one quantity of one thing, in the order of their first statements. */
export function grouped(statements: readonly Statement[], pairs: readonly Pair[]): Statement[][] {
  const groups = statements.map((_, i) => [i]);
  for (const { low, high } of edgesAmong(statements, pairs)) {
    const [left, right] = [groups[low], groups[high]];
    if (!left || !right || left === right) continue;
    if (left.some((i) => right.some((j) => cannotJoin(statements[i], statements[j])))) continue;
    left.push(...right);
    for (const i of right) groups[i] = left;
  }
  return [...new Set(groups)].map((group) =>
    group.toSorted((left, right) => left - right).flatMap((i) => statements[i] ?? []),
  );
}

function cannotJoin(left: Statement | undefined, right: Statement | undefined): boolean {
  return left !== undefined && right !== undefined && areApart(left, right);
}

/** The surest first; among equals the names of the documents decide, so that the order of the reports decides nothing. */
function edgesAmong(statements: readonly Statement[], pairs: readonly Pair[]): Edge[] {
  const kindOf = matchedKinds(pairs);
  const compared = inFixedOrder(statements);
  const edges: (Edge & { readonly rank: number })[] = [];
  compared.forEach(([left, low], rank) => {
    for (const [right, high] of compared.slice(rank + 1)) {
      const strength = evidence(left, right, kindOf(placeOf(left), placeOf(right)));
      if (strength > 0) edges.push({ low, high, strength, rank });
    }
  });
  return edges.sort((one, other) => other.strength - one.strength || one.rank - other.rank);
}

/** The statements that are compared, with their indices: by document id and place. */
function inFixedOrder(statements: readonly Statement[]): (readonly [Statement, number])[] {
  const byDocument = Map.groupBy(
    statements.map((statement, i) => [statement, i] as const),
    ([{ claim }]) => claim.document,
  );
  const documents = [...byDocument].sort(([one], [other]) => (one < other ? -1 : 1));
  return documents.flatMap(([, own]) => own.slice(0, MOST_COMPARED));
}

function placeOf({ claim, sentence }: Statement) {
  return { document: claim.document, sentence };
}
