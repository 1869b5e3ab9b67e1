import type { Kind, Pair } from '../align/types.ts';

/** A sentence of a document. */
interface Place {
  readonly document: string;
  readonly sentence: number;
}

/** By document, other document and both sentences. */
type Kinds = Map<string, Map<string, Map<number, Kind>>>;

const RANK: Readonly<Record<Kind, number>> = { identical: 4, edited: 3, reworded: 2, related: 1 };

/** How two sentences of different documents are matched, whichever comes first; the surest kind where there are several. */
export function matchedKinds(pairs: readonly Pair[]): (left: Place, right: Place) => Kind | null {
  const kinds: Kinds = new Map();
  for (const { left, right, matches } of pairs) {
    const here = tableOf(kinds, left, right);
    const there = tableOf(kinds, right, left);
    for (const match of matches) {
      for (const one of match.left) {
        for (const other of match.right) {
          note(here, cell(one, other), match.kind);
          note(there, cell(other, one), match.kind);
        }
      }
    }
  }
  return (left, right) => {
    const table = kinds.get(left.document)?.get(right.document);
    return table?.get(cell(left.sentence, right.sentence)) ?? null;
  };
}

function tableOf(kinds: Kinds, left: string, right: string): Map<number, Kind> {
  const row = kinds.get(left) ?? new Map<string, Map<number, Kind>>();
  const table = row.get(right) ?? new Map<number, Kind>();
  kinds.set(left, row);
  row.set(right, table);
  return table;
}

function note(table: Map<number, Kind>, at: number, kind: Kind): void {
  const known = table.get(at);
  if (!known || RANK[known] < RANK[kind]) table.set(at, kind);
}

// More sentences than a document can have: two indices fit into one whole number.
const MOST_SENTENCES = 2 ** 24;

function cell(left: number, right: number): number {
  return left * MOST_SENTENCES + right;
}
