import type { Kind } from './types.ts';

/** A sentence of the story: documents one after the other, sentences in order. */
export type Cell = number;

/** A match between cells of two documents. */
export interface Link {
  readonly kind: Kind;
  readonly score: number;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  /** What orders links of one kind and score, whatever the order of the documents. */
  readonly key: string;
}

const STRENGTH: Readonly<Record<Kind, number>> = {
  identical: 3,
  edited: 2,
  reworded: 1,
  related: 0,
};

function surestFirst(one: Link, other: Link): number {
  const byKey = one.key < other.key ? -1 : Number(one.key > other.key);
  return STRENGTH[other.kind] - STRENGTH[one.kind] || other.score - one.score || byKey;
}

/** For each cell, the cells of its row. */
export function joinedRows(links: readonly Link[], documentOf: readonly number[]): Cell[][] {
  const rows = documentOf.map((_, cell) => [cell]);
  const across = strengths(links);
  for (const { kind, left, right } of links.toSorted(surestFirst)) {
    if (kind === 'related') break;
    const parts = [...new Set([...left, ...right].map((cell) => rows[cell] ?? [cell]))];
    const sides = [left, right].map((side) => new Set(side));
    if (parts.length < 2 || !mayJoin(parts, sides, documentOf, across)) continue;
    const row = parts.flat().sort((one, other) => one - other);
    for (const cell of row) rows[cell] = row;
  }
  return rows;
}

/** The strongest link between any two cells, both ways round. */
function strengths(links: readonly Link[]): Map<Cell, Map<Cell, number>> {
  const all = new Map<Cell, Map<Cell, number>>();
  const note = (from: Cell, to: Cell, strength: number): void => {
    const known = all.get(from) ?? new Map<Cell, number>();
    known.set(to, Math.max(strength, known.get(to) ?? 0));
    all.set(from, known);
  };
  for (const { kind, left, right } of links) {
    for (const one of left) {
      for (const other of right) {
        note(one, other, STRENGTH[kind]);
        note(other, one, STRENGTH[kind]);
      }
    }
  }
  return all;
}

function mayJoin(
  parts: readonly (readonly Cell[])[],
  sides: readonly ReadonlySet<Cell>[],
  documentOf: readonly number[],
  across: ReadonlyMap<Cell, ReadonlyMap<Cell, number>>,
): boolean {
  let strong = 0;
  let all = 0;
  for (const [p, part] of parts.entries()) {
    for (const other of parts.slice(p + 1)) {
      for (const [one, two] of part.flatMap((one) => other.map((two) => [one, two] as const))) {
        if (documentOf[one] === documentOf[two]) {
          // Two sentences of one report share a row only as the parts of one match.
          if (!sides.some((side) => side.has(one) && side.has(two))) return false;
          continue;
        }
        const strength = across.get(one)?.get(two);
        if (strength === undefined) return false;
        all++;
        if (strength > 0) strong++;
      }
    }
  }
  return 2 * strong >= all;
}
