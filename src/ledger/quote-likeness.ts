import { type Bag, sum } from './quote-bags.ts';
import type { Item, Placed } from './quote-items.ts';

/** What two stretches have in common. Shares are 0..1. */
export interface QuoteLikeness {
  /** Of both together, and of the one that says less. */
  readonly share: number;
  readonly ofShorter: number;
  /** In bits, and in words that say something. */
  readonly bits: number;
  readonly words: number;
}

export function likenessOf(left: Bag, right: Bag): QuoteLikeness {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let common = 0;
  let words = 0;
  for (const [stem, weight] of small) {
    const other = large.get(stem);
    if (other === undefined) continue;
    common += Math.min(weight, other);
    words++;
  }
  const leftWeight = sum(left);
  const rightWeight = sum(right);
  return {
    share: (2 * common) / Math.max(1, leftWeight + rightWeight),
    ofShorter: common / Math.max(1, Math.min(leftWeight, rightWeight)),
    bits: common / 100,
    words,
  };
}

/** same: by the last word of the name; unknown: one has no speaker. */
export function speakersAgree(left: Placed, right: Placed): 'same' | 'unknown' | 'different' {
  const one = lastWord(left.instance.speaker?.name);
  const other = lastWord(right.instance.speaker?.name);
  if (one === '' || other === '') return 'unknown';
  return one === other ? 'same' : 'different';
}

function lastWord(name: string | undefined): string {
  return (
    name
      ?.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.at(-1) ?? ''
  );
}

// What the sentences of two quotations of a word or two must have in common besides, in bits: one telling word.
export const AROUND_BITS = 7;

/** What the sentences two quotations stand in have in common, without the words of the first, the shorter one. */
export function likenessAround(short: Item, other: Item): QuoteLikeness {
  return likenessOf(without(short.context, short.bag), without(other.context, short.bag));
}

function without(bag: Bag, taken: Bag): Bag {
  return new Map([...bag].filter(([stem]) => !taken.has(stem)));
}
