import type { Side, Frame } from './likeness.ts';
import type { Found } from './matches.ts';
import { gapBetween, stretchOf, type Stretch, type Stretches } from './stretch.ts';

// A digest is at least this many sentences, …
const MIN_SENTENCES = 3;
// … with no more than this many words between two that match, …
const MAX_GAP = 20;
// … this share of whose weight is in the sentences of the other text that match them best, …
const MIN_COVERED = 0.45;
// … which are spread over a stretch this many times as long as the digest, …
const MIN_SPREAD = 3;
// … and no more than this share of it stands together within the digest's own length: else that place is the passage.
const MAX_TOGETHER = 0.5;

/** A passage of one document whose sentences sum up a much longer stretch of the other, and the matches that say so. */
export interface Digest extends Stretches {
  readonly run: readonly Found[];
}

/** Summaries: short on their own side, however long the gaps are on the other, and in any order. */
export function findDigests(frame: Frame, found: readonly Found[]): Digest[] {
  const onLeft = digests({ short: frame.left, long: frame.right }, found.map(fromLeft));
  const onRight = digests({ short: frame.right, long: frame.left }, found.map(fromRight));
  return [
    ...onLeft.map(({ run, short, long }) => ({ run, left: short, right: long })),
    ...onRight.map(({ run, short, long }) => ({ run, left: long, right: short })),
  ];
}

/** A match as seen from the side on which a digest is looked for. */
interface Half {
  readonly match: Found;
  readonly short: readonly number[];
  readonly long: readonly number[];
  readonly common: number;
  readonly shortTotal: number;
}

function fromLeft(match: Found): Half {
  const { left, right, common, leftTotal } = match;
  return { match, short: left, long: right, common, shortTotal: leftTotal };
}

function fromRight(match: Found): Half {
  const { left, right, common, rightTotal } = match;
  return { match, short: right, long: left, common, shortTotal: rightTotal };
}

interface Sides {
  readonly short: Side;
  readonly long: Side;
}

function digests(
  { short, long }: Sides,
  found: readonly Half[],
): { run: Found[]; short: Stretch; long: Stretch }[] {
  return closeTogether(short, found).flatMap((run) => {
    const best = bestBySentence(run);
    const matches = [...new Set(best.values())];
    const digest = stretchOf(short, [...best.keys()]);
    const source = stretchOf(
      long,
      matches.flatMap((half) => half.long),
    );
    const isDigest =
      best.size >= MIN_SENTENCES &&
      lengthOf(source) >= MIN_SPREAD * lengthOf(digest) &&
      covered(matches) >= MIN_COVERED &&
      mostTogether(long, matches, lengthOf(digest)) <= MAX_TOGETHER;
    if (!isDigest) return [];
    const whole = stretchOf(
      long,
      run.flatMap((half) => half.long),
    );
    return [{ run: run.map(({ match }) => match), short: digest, long: whole }];
  });
}

function closeTogether(side: Side, found: readonly Half[]): Half[][] {
  const runs: Half[][] = [];
  let end: Stretch = { from: -Infinity, to: -Infinity };
  const placed = found.map((half) => ({ half, at: stretchOf(side, half.short) }));
  for (const { half, at } of placed.sort((one, other) => one.at.from - other.at.from)) {
    const isNext = gapBetween(end, at) <= MAX_GAP;
    if (isNext) runs.at(-1)?.push(half);
    else runs.push([half]);
    end = { from: at.from, to: isNext ? Math.max(end.to, at.to) : at.to };
  }
  return runs;
}

function bestBySentence(run: readonly Half[]): Map<number, Half> {
  const best = new Map<number, Half>();
  for (const half of run) {
    for (const i of half.short) {
      const known = best.get(i);
      if (!known || isBetter(half, known)) best.set(i, half);
    }
  }
  return best;
}

function isBetter(one: Half, other: Half): boolean {
  if (one.common !== other.common) return one.common > other.common;
  return (one.long[0] ?? 0) < (other.long[0] ?? 0);
}

/** The share of the digest's weight that its best matches have. */
function covered(matches: readonly Half[]): number {
  let all = 0;
  for (const { shortTotal } of matches) all += shortTotal;
  return all ? commonOf(matches) / all : 0;
}

/** The largest share of what is common that stands within so many words of the longer text. */
function mostTogether(side: Side, matches: readonly Half[], length: number): number {
  const placed = matches.map((half) => ({ half, at: stretchOf(side, half.long) }));
  const sums = placed.map(({ at: { from } }) =>
    commonOf(
      placed.filter(({ at }) => at.from >= from && at.to <= from + length).map(({ half }) => half),
    ),
  );
  return sums.reduce((most, sum) => Math.max(most, sum), 0) / (commonOf(matches) || 1);
}

function commonOf(matches: readonly Half[]): number {
  let sum = 0;
  for (const { common } of matches) sum += common;
  return sum;
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}
