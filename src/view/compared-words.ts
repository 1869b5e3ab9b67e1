import { calledOutInWords, type Difference } from './changes.ts';
import { kinds, type Kind } from './kinds.ts';
import type { ReportName } from './report.ts';
import type { AloneRow, ComparedRow, SharedRow } from './side-by-side.ts';

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

/** What a row is, in words: `reworded`, `only in BBC News`, `BBC News alone, related to row 12`. */
export function rowName(row: SharedRow | AloneRow, sides: Sides): string {
  if (row.kind === 'shared') return kinds[row.likeness].name;
  const { outlet } = sides[row.side];
  const [nearest] = row.also;
  const [other] = nearest?.rows ?? [];
  if (!nearest || !other) return `only in ${outlet}`;
  return `${outlet} alone, ${kinds[nearest.kind].name} to row ${other.number}`;
}

/** Where the right one has it: `in PN after row 15`. */
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

/** What a row's marks show, for those who do not see them: `“talks” in BBC, “meetings” in PN; and 3 more`. */
export function changesSaid(changes: readonly Difference[], { left, right }: Sides): string {
  const said = changes.slice(0, MOST_CHANGES).map((change) => {
    if (change.left === null) return `only in ${right.siglum} “${change.right}”`;
    if (change.right === null) return `only in ${left.siglum} “${change.left}”`;
    return `“${change.left}” in ${left.siglum}, “${change.right}” in ${right.siglum}`;
  });
  const rest = changes.length - said.length;
  return [...said, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
