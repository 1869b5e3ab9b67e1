import { calledOutInWords, type Difference } from './changes.ts';
import type { Kind } from './kinds.ts';
import { kinds } from './kinds.ts';
import type { ReportName } from './report.ts';
import type { AloneRow, ComparedRow, SharedRow, StubRow } from './side-by-side.ts';

/** The two reports of a comparison. */
export interface Sides {
  readonly left: ReportName;
  readonly right: ReportName;
}

/** By what a reader can filter rows: how alike the two are, or who alone has it. */
export type RowSort = Kind | 'left' | 'right';

export function sortOf(row: SharedRow | AloneRow): RowSort {
  if (row.kind === 'shared') return row.likeness;
  return row.also[0]?.kind ?? row.side;
}

/** How many rows there are of each sort. */
export function countRows(rows: readonly ComparedRow[]): ReadonlyMap<RowSort, number> {
  const counts = new Map<RowSort, number>();
  for (const row of rows) {
    if (row.kind === 'stub') continue;
    const sort = sortOf(row);
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return counts;
}

/** What a row is, in words: `reworded`, `only in BBC News`. */
export function rowName(row: SharedRow | AloneRow, sides: Sides): string {
  if (row.kind === 'shared') return kinds[row.likeness].name;
  return row.also.length > 0 ? `no row of its own` : `only in ${sides[row.side].outlet}`;
}

/** `moved: in Parliament News after row 15`. */
export function movedInWords({ after }: { after: number }, { right }: Sides): string {
  const place = after === 0 ? 'at the beginning' : `after row ${after}`;
  return `in ${right.siglum} ${place}`;
}

/** A row for a listener who steps from one to the next. */
export function rowSaid(row: SharedRow | AloneRow, total: number, sides: Sides): string {
  const place = `Row ${row.number} of ${total}`;
  if (row.kind === 'alone') return `${place}: ${rowName(row, sides)}`;
  const called = calledOutInWords(row.changes);
  const parts = [
    rowName(row, sides),
    ...(called ? [`${called} differs`] : []),
    ...(row.moved ? ['moved'] : []),
  ];
  return `${place}: ${parts.join(', ')}`;
}

// A listener gets the gist; the words themselves follow.
const MOST_CHANGES = 4;

/** What a row's marks show, for those who do not see them: `“talks” there “meetings”; without “of the”; and 3 more changes`. */
export function changesSaid(changes: readonly Difference[], { left, right }: Sides): string {
  const said = changes.slice(0, MOST_CHANGES).map((change) => {
    if (change.left === null) return `only in ${right.siglum} “${change.right}”`;
    if (change.right === null) return `only in ${left.siglum} “${change.left}”`;
    return `“${change.left}” in ${left.siglum}, “${change.right}” in ${right.siglum}`;
  });
  const rest = changes.length - said.length;
  return [...said, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

export type { AloneRow, ComparedRow, SharedRow, StubRow };
