import type { Pair } from '../align/types.ts';
import type { Statement } from './figures-claims.ts';
import { areApart, evidence, type Strength } from './figures-evidence.ts';
import { matchedKinds } from './figures-matched.ts';

/** Sets of statements about one quantity of one thing, in the order of their first statements. */
export function grouped(statements: readonly Statement[], pairs: readonly Pair[]): Statement[][] {
  const kindOf = matchedKinds(pairs);
  const edges: Edge[] = [];
  statements.forEach((left, i) => {
    for (let j = i + 1; j < statements.length; j++) {
      const right = statements[j];
      if (!right) continue;
      const strength = evidence(left, right, kindOf(placeOf(left), placeOf(right)));
      if (strength > 0) edges.push({ left: i, right: j, strength, name: nameOf(left, right) });
    }
  });
  return joined(statements, edges.sort(surestFirst));
}

/** Two statements held to be about one quantity, by their indices. */
interface Edge {
  readonly left: number;
  readonly right: number;
  readonly strength: Strength;
  /** The same whichever report comes first, so that the order of the reports decides nothing. */
  readonly name: string;
}

function surestFirst(one: Edge, other: Edge): number {
  if (one.strength !== other.strength) return other.strength - one.strength;
  return one.name < other.name ? -1 : 1;
}

function placeOf({ claim, sentence }: Statement) {
  return { document: claim.document, sentence };
}

function nameOf(...statements: readonly Statement[]): string {
  return JSON.stringify(statements.map(({ claim }) => `${claim.document} ${claim.from}`).sort());
}

function joined(statements: readonly Statement[], edges: readonly Edge[]): Statement[][] {
  const groups = statements.map((statement) => [statement]);
  for (const edge of edges) {
    const left = groups[edge.left];
    const right = groups[edge.right];
    if (!left || !right || left === right) continue;
    if (left.some((one) => right.some((other) => areApart(one, other)))) continue;
    left.push(...right);
    statements.forEach((_, i) => {
      if (groups[i] === right) groups[i] = left;
    });
  }
  const order = new Map(statements.map((statement, i) => [statement, i]));
  return [...new Set(groups)].map((group) =>
    group.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
  );
}
