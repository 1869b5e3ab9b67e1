import type { Frame, Side } from './likeness.ts';
import type { Found } from './matches.ts';
import { crosses } from './order.ts';
import { gapBetween, stretchOf, type Stretches } from './stretch.ts';

// Words without a counterpart between two matches of one passage, at most, on either side: three or four sentences.
const MAX_GAP = 80;
// So many words that only changed place, not their wording, are a passage of their own: a paragraph that was moved.
const MIN_MOVED = 50;

/** Matches parted into runs: each lies near another of its run in both documents, and what was moved as a whole is apart. */
export function runsOf(frame: Frame, found: readonly Found[]): (readonly Found[])[] {
  return nearby(frame, found).flatMap((run) => inOrder(frame, run));
}

/** Single-link clusters by distance in both documents. */
function nearby(frame: Frame, found: readonly Found[]): Found[][] {
  const placed = found
    .map((match) => ({ match, ...placeOf(frame, match) }))
    .sort((one, other) => one.left.from - other.left.from);
  const leaders = placed.map((_, i) => i);
  for (const [i, one] of placed.entries()) {
    for (let j = i + 1; j < placed.length; j++) {
      const other = placed[j];
      if (!other || other.left.from - one.left.to > MAX_GAP) break;
      if (gapBetween(one.right, other.right) <= MAX_GAP) join(leaders, i, j);
    }
  }
  const runs = new Map<number, Found[]>();
  for (const [i, { match }] of placed.entries()) {
    const leader = leaderOf(leaders, i);
    const run = runs.get(leader);
    if (run) run.push(match);
    else runs.set(leader, [match]);
  }
  return [...runs.values()];
}

/** Disjoint sets (Galler and Fischer 1964), halving the paths. */
function leaderOf(leaders: number[], i: number): number {
  let at = i;
  for (let up = leaders[at] ?? at; up !== at; up = leaders[at] ?? at) {
    leaders[at] = leaders[up] ?? up;
    at = up;
  }
  return at;
}

function join(leaders: number[], i: number, j: number): void {
  leaders[leaderOf(leaders, j)] = leaderOf(leaders, i);
}

function placeOf(frame: Frame, { left, right }: Found): Stretches {
  return { left: stretchOf(frame.left, left), right: stretchOf(frame.right, right) };
}

/** A run without the longer parts that stand elsewhere in its order word for word, and these as runs of their own. */
function inOrder(frame: Frame, run: readonly Found[]): (readonly Found[])[] {
  const kept = run.filter(({ kind }) => kind === 'identical' || kind === 'edited');
  const crossing = crosses(kept);
  const elsewhere = kept.filter(({ left, right }) => crossing(left[0] ?? 0, right[0] ?? 0));
  if (elsewhere.length === kept.length) return [run];
  const moved = nearby(frame, elsewhere).filter(
    (part) =>
      lengthOf(frame.left, part, 'left') >= MIN_MOVED &&
      lengthOf(frame.right, part, 'right') >= MIN_MOVED,
  );
  const gone = new Set(moved.flat());
  return [run.filter((match) => !gone.has(match)), ...moved];
}

function lengthOf(side: Side, run: readonly Found[], which: 'left' | 'right'): number {
  const { from, to } = stretchOf(
    side,
    run.flatMap((match) => match[which]),
  );
  return to - from;
}
