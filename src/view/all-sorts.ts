import type { AllRow } from './all-rows.ts';

/** What a reader may ask to see alone. */
export const rowSorts = ['one', 'all', 'worded'] as const;

export type RowSort = (typeof rowSorts)[number];

export const rowSortNames: Readonly<Record<RowSort, string>> = {
  one: 'Said by one',
  all: 'Said by all',
  worded: 'Worded differently',
};

/** The sorts that a row is of; several may be, none too. */
export function sortsOf({ reports, cells, isWordedDifferently }: AllRow): RowSort[] {
  const is: Readonly<Record<RowSort, boolean>> = {
    one: reports === 1,
    all: reports === cells.length,
    worded: isWordedDifferently,
  };
  return rowSorts.filter((sort) => is[sort]);
}
