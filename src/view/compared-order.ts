import { byLikeness, type Match } from './pair.ts';

/** What one line of a comparison holds: a match, a sentence of one side, or the place that a moved match came from. */
export type Placed =
  | { readonly kind: 'shared'; readonly match: Match }
  | { readonly kind: 'left' | 'right'; readonly index: number }
  | { readonly kind: 'stub'; readonly match: Match };

/**
 * Each sentence of two reports once, in the left one's order; what only the right one has stands where it stands there. A
 * moved match stands at its place on the left and leaves a stub at its place on the right.
 */
export function inOrder(
  leftCount: number,
  rightCount: number,
  matches: readonly Match[],
): readonly Placed[] {
  const rows = primary(matches);
  const ofLeft = new Map(rows.map((match) => [Math.min(...match.left), match]));
  const taken = new Set(rows.flatMap(({ left }) => left));
  const pending = pendingRight(rightCount, rows);
  const placed: Placed[] = [];
  const flush = (before: number): void => {
    while ((pending[0]?.at ?? Infinity) < before) {
      const next = pending.shift();
      if (next) placed.push(next.placed);
    }
  };
  for (let index = 0; index < leftCount; index++) {
    const match = ofLeft.get(index);
    if (match && !match.moved) flush(Math.min(...match.right));
    if (match) placed.push({ kind: 'shared', match });
    else if (!taken.has(index)) placed.push({ kind: 'left', index });
  }
  flush(Infinity);
  return placed;
}

/**
 * The matches that get a line of their own: the nearest first, each sentence in one only. Related sentences that stand at
 * other places stay where they are: too little connects them to tear them out of their order.
 */
function primary(matches: readonly Match[]): Match[] {
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return matches.toSorted(byLikeness).filter(({ kind, moved, left, right }) => {
    if (kind === 'related' && moved) return false;
    if (left.some((index) => taken.left.has(index))) return false;
    if (right.some((index) => taken.right.has(index))) return false;
    for (const index of left) taken.left.add(index);
    for (const index of right) taken.right.add(index);
    return true;
  });
}

/** What stands on the right only, in its order there: sentences without a line, and stubs of moved matches. */
function pendingRight(
  count: number,
  rows: readonly Match[],
): { readonly at: number; readonly placed: Placed }[] {
  const taken = new Set(rows.flatMap(({ right }) => right));
  const alone = Array.from({ length: count }, (_, index) => index)
    .filter((index) => !taken.has(index))
    .map((index) => ({ at: index, placed: { kind: 'right', index } as const }));
  const stubs = rows
    .filter(({ moved }) => moved)
    .map((match) => ({ at: Math.min(...match.right), placed: { kind: 'stub', match } as const }));
  return [...alone, ...stubs].sort((one, other) => one.at - other.at);
}
