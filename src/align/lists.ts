/** Lists of whole numbers, one after the other. */
export interface Lists {
  readonly starts: Int32Array;
  readonly of: Int32Array;
}

/** How long one of several lists is. */
export function lengthOf({ starts }: Lists, list: number): number {
  return (starts[list + 1] ?? 0) - (starts[list] ?? 0);
}

/** The members of each of so many groups, in order: a counting sort. */
export function grouped(
  groups: ArrayLike<number>,
  members: ArrayLike<number>,
  count: number,
): Lists {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] ?? 0;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < count; group++) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  }
  const next = starts.slice();
  const of = new Int32Array(groups.length);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] ?? 0;
    const place = next[group] ?? 0;
    of[place] = members[i] ?? 0;
    next[group] = place + 1;
  }
  return { starts, of };
}

/** What the members of each list are worth together. */
export function totalsOf({ starts, of }: Lists, values: Int32Array): Int32Array {
  const totals = new Int32Array(starts.length - 1);
  for (let i = 0; i < totals.length; i++) {
    let sum = 0;
    const end = starts[i + 1] ?? 0;
    for (let at = starts[i] ?? 0; at < end; at++) sum += values[of[at] ?? 0] ?? 0;
    totals[i] = sum;
  }
  return totals;
}
