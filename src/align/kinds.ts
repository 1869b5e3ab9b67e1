/** What speaks for two stretches saying the same. Shares are 0..1. */
export interface Evidence {
  /** What both have in common by the weight of their words: of both together, of the left, of the right. */
  readonly common: number;
  readonly ofLeft: number;
  readonly ofRight: number;
  /** The same, in bits. */
  readonly bits: number;
}

/** What else speaks for two sentences sharing a fact. */
export interface Surroundings {
  /** The share in common of the best other pair within two sentences on both sides. */
  readonly near: number;
  /** Whether one is a headline or a standfirst, where each word stands for a claim. */
  readonly isHeadline: boolean;
}

// Less than a common word's worth of bits in common (a word has up to 15) is no fact, whatever share it is.
export const MIN_BITS = 4;

// Two sentences say the same when the share in common of the one that says more, and half the share of its words that stand in
// the same order on both sides, reach this.
export const SAME = 0.52;
export const ORDER_COUNTS = 0.5;
// … and they have two middling words in common, so that a phrase is not taken for a statement.
export const SAME_BITS = 8;
// Below this share of the one that says more, order is not even looked at.
const SAME_AT_LEAST = 0.2;

/** Whether order may decide; `inOrder` is the share of the longer side's words that stand on both sides in one order. */
export function maySaySame({ ofLeft, ofRight, bits }: Evidence): boolean {
  return bits >= SAME_BITS && Math.min(ofLeft, ofRight) >= SAME_AT_LEAST;
}

export function saysSame(evidence: Evidence, inOrder: number): boolean {
  return (
    maySaySame(evidence) &&
    Math.min(evidence.ofLeft, evidence.ofRight) + ORDER_COUNTS * inOrder >= SAME
  );
}

// One sentence that somebody touched: this share of the longer side's words stand on both sides in the same order.
export const EDITED_ORDER = 0.6;

export function isEdited(inOrder: number): boolean {
  return inOrder >= EDITED_ORDER;
}

// A shared fact: a logistic regression on two stories read by others, its terms rounded and scaled to doublings of the bits.
export const RELATED = 4.75;
export const SHARE_COUNTS = 2.5;
export const NEAR_COUNTS = 0.9;
export const HEADLINE_COUNTS = 1.75;

export function isRelated({ common, bits }: Evidence, { near, isHeadline }: Surroundings): boolean {
  const sum = Math.log2(1 + bits) + SHARE_COUNTS * common + NEAR_COUNTS * near;
  return bits >= MIN_BITS && sum + (isHeadline ? HEADLINE_COUNTS : 0) >= RELATED;
}

/** Whether the best of surroundings would make a pair related. */
export function mayBeRelated(evidence: Evidence): boolean {
  return isRelated(evidence, { near: 1, isHeadline: true });
}
