/** A match: its sentences on both sides and what it weighs. The heavier, the more its order counts. */
interface Ordered {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly common: number;
}

/** Its first sentence on both sides, and its weight, never 0. */
interface Placed {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * Tells, for each place asked about, whether it crosses the main order: the heaviest chain of matches that runs forward in
 * both documents. Where two chains weigh the same, those that cross each other both count as crossing.
 */
export function crosses(matches: readonly Ordered[]): (left: number, right: number) => boolean {
  const main = heaviest(
    matches.map(({ left, right, common }) => ({
      left: left[0] ?? 0,
      right: right[0] ?? 0,
      weight: common + 1,
    })),
  );
  const highestBefore = running(main, (high, one) => Math.max(high, one.right), -1);
  const reversed = running(main.toReversed(), (low, one) => Math.min(low, one.right), Infinity);
  const lowestFrom = reversed.toReversed();
  return (left, right) => {
    const before = firstAt(main, left);
    const after = firstAt(main, left + 1);
    return (highestBefore[before - 1] ?? -1) > right || (lowestFrom[after] ?? Infinity) < right;
  };
}

/** The members of every chain that is as heavy as the heaviest, by place on the left. */
function heaviest(all: readonly Placed[]): Placed[] {
  const sorted = all.toSorted((one, other) => one.left - other.left || one.right - other.right);
  const ending = bestEnding(sorted);
  const mirrored = sorted
    .toReversed()
    .map(({ left, right, weight }) => ({ left: -left, right: -right, weight }));
  const starting = bestEnding(mirrored).toReversed();
  const best = ending.reduce((most, weight) => Math.max(most, weight), 0);
  return sorted.filter((one, i) => (ending[i] ?? 0) + (starting[i] ?? 0) - one.weight === best);
}

/** The weight of the heaviest chain that ends with each one; of two at one place on either side both may be in a chain. */
function bestEnding(sorted: readonly Placed[]): number[] {
  const ranks = new Map(
    [...new Set(sorted.map((one) => one.right))]
      .sort((one, other) => one - other)
      .map((right, i) => [right, i + 1]),
  );
  const tree = new Array<number>(ranks.size + 1).fill(0);
  return sorted.map(({ right, weight }) => {
    const rank = ranks.get(right) ?? 1;
    let best = 0;
    for (let i = rank; i > 0; i -= i & -i) best = Math.max(best, tree[i] ?? 0);
    for (let i = rank; i < tree.length; i += i & -i)
      tree[i] = Math.max(tree[i] ?? 0, best + weight);
    return best + weight;
  });
}

function running(
  list: readonly Placed[],
  step: (sum: number, one: Placed) => number,
  start: number,
): number[] {
  let sum = start;
  return list.map((one) => (sum = step(sum, one)));
}

/** The index of the first member at or after a place on the left. */
function firstAt(main: readonly Placed[], left: number): number {
  let low = 0;
  let high = main.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((main[middle]?.left ?? 0) < left) low = middle + 1;
    else high = middle;
  }
  return low;
}
