import { isKept } from './blocks.ts';
import { findDigests } from './digests.ts';
import { tightened } from './ends.ts';
import type { Frame } from './likeness.ts';
import type { Found } from './matches.ts';
import { runsOf } from './runs.ts';
import { inCommon, joined, overlap, placeOf, spanOf, widened, type Stretches } from './stretch.ts';
import type { Kind, Passage } from './types.ts';

// A passage has this many bits in common, four or five telling words, …
export const MIN_BITS = 40;
// … or this many if something of it stands in both word for word, or nearly: a short sentence is enough, …
export const MIN_BITS_KEPT = 20;
// … and this share of all that both stretches say, before and after its ends are found.
export const MIN_SHARE = 0.35;
// Its ends are sought word by word, up to so many words beyond its outermost matches: the end of a sentence begun alike.
const REACH = 30;

/** Runs of matches that lie close together and in order in both documents, and digests of a longer stretch. */
export function findPassages(frame: Frame, found: readonly Found[]): Passage[] {
  const digests = findDigests(frame, found);
  const runs = runsOf(frame, found);
  const kept: Kept = new Map(
    runs.map((run) => [run, run.filter(isKept).map((match) => placeOf(frame, match))]),
  );
  const others = runs
    .flatMap((run) => bounded(frame, run, kept))
    .filter((one) => !digests.some((digest) => overlap(one, digest)));
  return [...digests, ...others]
    .map((one) => ({
      kind: weakest(frame, one),
      score: inCommon(frame, one).share,
      left: spanOf(frame.left, one.left),
      right: spanOf(frame.right, one.right),
    }))
    .sort((one, other) => one.left.from - other.left.from || one.right.from - other.right.from);
}

/** Where a run of matches begins and ends on both sides. */
interface Bounded extends Stretches {
  readonly run: readonly Found[];
}

/** By run, where its matches stand that both sides have word for word, or nearly. */
type Kept = ReadonlyMap<readonly Found[], readonly Stretches[]>;

/** The run with its ends found; nothing if it has too little in common. What others have word for word is theirs. */
function bounded(frame: Frame, run: readonly Found[], kept: Kept): Bounded[] {
  const placed = run.map((match) => placeOf(frame, match));
  const left = joined(placed.map((place) => place.left));
  const right = joined(placed.map((place) => place.right));
  if (inCommon(frame, { left, right }).share < MIN_SHARE) return [];
  const taken = [...kept].flatMap(([other, places]) => (other === run ? [] : places));
  const ends = tightened(frame, {
    left: widened(
      frame.left,
      left,
      REACH,
      taken.map((place) => place.left),
    ),
    right: widened(
      frame.right,
      right,
      REACH,
      taken.map((place) => place.right),
    ),
  });
  const { bits, share } = inCommon(frame, ends);
  const enough = run.some(isKept) ? MIN_BITS_KEPT : MIN_BITS;
  return bits < enough || share < MIN_SHARE ? [] : [{ ...ends, run }];
}

const KINDS: readonly Kind[] = ['identical', 'edited', 'reworded', 'related'];

/** The weakest kind among the matches within the ends; a related one between sentences that both have better ones does not count. */
function weakest(frame: Frame, passage: Bounded): Kind {
  const inside = passage.run.filter((match) => overlap(passage, placeOf(frame, match)));
  const strong = inside.filter((match) => match.kind !== 'related');
  const left = new Set(strong.flatMap((match) => match.left));
  const right = new Set(strong.flatMap((match) => match.right));
  const isNeeded = (match: Found): boolean =>
    match.kind !== 'related' ||
    !match.left.every((i) => left.has(i)) ||
    !match.right.every((j) => right.has(j));
  const needed = inside.filter(isNeeded);
  return KINDS.findLast((kind) => needed.some((match) => match.kind === kind)) ?? 'related';
}
