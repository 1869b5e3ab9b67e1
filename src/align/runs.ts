import { blocksOf } from './blocks.ts';
import type { Frame } from './likeness.ts';
import type { Found } from './matches.ts';
import { gapBetween, placeOf } from './stretch.ts';

// Words without a counterpart between two matches of one passage, at most, on either side: three or four sentences.
export const MAX_GAP = 80;

/** Matches parted into runs: each lies near another of its run in both documents, and what was moved as a whole is apart. */
export function runsOf(frame: Frame, found: readonly Found[]): (readonly Found[])[] {
  return nearby(frame, found).flatMap((run) => blocksOf(frame, run));
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
