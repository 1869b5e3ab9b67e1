import type { Row } from '../align/types.ts';
import type { Group } from './types.ts';

/** A row that a report leaves out although at least two reports say it that do not rest on the same text. */
export interface LeftOut {
  readonly row: string;
  /** Who says it, in the order of the row. */
  readonly documents: readonly string[];
  /** How many independent reports these are: groups that do not rest on the same text. */
  readonly independent: number;
  /** Whether the report has a related sentence: it says a part of it, or touches it. */
  readonly isTouched: boolean;
}

// One text, however often it is printed, says what its writer chose to say; two say that it was there to be reported.
const LEAST_INDEPENDENT = 2;

/** What a report leaves out, what most independent reports say first. */
export function leftOut(
  document: string,
  rows: readonly Row[],
  groups: readonly Group[],
): LeftOut[] {
  const groupOf = new Map(
    groups.flatMap((group, i) => group.documents.map((id) => [id, i] as const)),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = rows.flatMap((row) => {
    if (has(row, document)) return [];
    const documents = row.members.map((member) => member.document);
    const independent = new Set(documents.map((id) => groupOf.get(id) ?? id)).size;
    if (independent < LEAST_INDEPENDENT) return [];
    const isTouched = row.related.some((id) => has(byId.get(id), document));
    return [{ row: row.id, documents, independent, isTouched }];
  });
  return found.toSorted((left, right) => right.independent - left.independent);
}

function has(row: Row | undefined, document: string): boolean {
  return row?.members.some((member) => member.document === document) ?? false;
}
