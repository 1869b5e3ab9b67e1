import type { Match, Pair } from '../align/types.ts';

export type { Match, Pair };

/** The pair of two reports as seen with `left` on the left, whichever way round the analysis holds it. */
export function pairOf(pairs: readonly Pair[], left: string, right: string): Pair | undefined {
  const straight = pairs.find((pair) => pair.left === left && pair.right === right);
  if (straight) return straight;
  const other = pairs.find((pair) => pair.left === right && pair.right === left);
  return other && turned(other);
}

function turned(pair: Pair): Pair {
  return {
    left: pair.right,
    right: pair.left,
    matches: pair.matches.map(turnedMatch),
    passages: pair.passages.map((passage) => ({
      ...passage,
      left: passage.right,
      right: passage.left,
    })),
    share: { left: pair.share.right, right: pair.share.left },
  };
}

function turnedMatch(match: Match): Match {
  return {
    ...match,
    left: match.right,
    right: match.left,
    changes: match.changes.map(({ kind, left, right }) => ({ kind, left: right, right: left })),
    why: { ...match.why, ofLeft: match.why.ofRight, ofRight: match.why.ofLeft },
  };
}

const strength = { identical: 3, edited: 2, reworded: 1, related: 0 };

/** The more alike first; of one kind those in order before those moved, then the surer. */
export function byLikeness(one: Match, other: Match): number {
  return (
    strength[other.kind] - strength[one.kind] ||
    Number(one.moved) - Number(other.moved) ||
    other.score - one.score
  );
}
