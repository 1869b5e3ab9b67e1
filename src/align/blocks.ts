import type { Frame } from './likeness.ts';
import type { Found } from './matches.ts';
import { gapBetween, joined, placeOf, type Stretches } from './stretch.ts';

// So many words that changed their place but hardly their wording are a passage of their own: a paragraph. What is
// shorter may change places within a passage.
const MIN_MOVED = 30;

/** Matches that follow each other in both documents. */
interface Block extends Stretches {
  readonly matches: readonly Found[];
}

/** A run parted into the longer blocks that stand in another order word for word; whole, if there are none. */
export function blocksOf(frame: Frame, run: readonly Found[]): (readonly Found[])[] {
  let blocks = contiguous(frame, run.filter(isKept));
  // What is shortest is taken out, step by step, so that it does not part what it merely interrupts.
  while (blocks.length > 1 && blocks.some(isShort)) {
    const least = blocks.reduce((low, block) => Math.min(low, lengthOf(block)), Infinity);
    const longer = blocks.filter((block) => lengthOf(block) > least);
    blocks = contiguous(
      frame,
      longer.flatMap((block) => block.matches),
    );
  }
  if (blocks.length < 2) return [run];
  const parts = blocks.map((): Found[] => []);
  for (const match of run) parts[nearest(blocks, placeOf(frame, match))]?.push(match);
  return parts;
}

/** Whether both sides have it word for word, or nearly. */
export function isKept({ kind }: Found): boolean {
  return kind === 'identical' || kind === 'edited';
}

/** Maximal chains of matches that are next to each other, among these, in both documents. */
function contiguous(frame: Frame, matches: readonly Found[]): Block[] {
  const byRight = matches.toSorted(
    (one, other) => first(one.right) - first(other.right) || first(one.left) - first(other.left),
  );
  const ranks = new Map(byRight.map((match, rank) => [match, rank] as const));
  const byLeft = matches.toSorted(
    (one, other) => first(one.left) - first(other.left) || first(one.right) - first(other.right),
  );
  const chains: Found[][] = [];
  let before = -2;
  for (const match of byLeft) {
    const rank = ranks.get(match) ?? -1;
    if (rank === before + 1) chains.at(-1)?.push(match);
    else chains.push([match]);
    before = rank;
  }
  return chains.map((chain) => {
    const places = chain.map((match) => placeOf(frame, match));
    return {
      matches: chain,
      left: joined(places.map((place) => place.left)),
      right: joined(places.map((place) => place.right)),
    };
  });
}

function first(sentences: readonly number[]): number {
  return sentences[0] ?? 0;
}

function isShort(block: Block): boolean {
  return lengthOf(block) < MIN_MOVED;
}

/** The length of its shorter side, in words. */
function lengthOf({ left, right }: Block): number {
  return Math.min(left.to - left.from, right.to - right.from);
}

function nearest(blocks: readonly Block[], place: Stretches): number {
  const distances = blocks.map(({ left, right }) =>
    Math.max(gapBetween(left, place.left), gapBetween(right, place.right)),
  );
  return distances.indexOf(distances.reduce((low, distance) => Math.min(low, distance), Infinity));
}
