import type { Kind } from './types.ts';

/** What decides how alike two stretches are. All are shares, 0..1. */
export interface Evidence {
  /** Of both sides' weight together, of the left's, of the right's. */
  readonly common: number;
  readonly ofLeft: number;
  readonly ofRight: number;
  /** What both have in common, in bits. */
  readonly bits: number;
}

// Two sentences say the same when this share of their weight is common, and this share of the one that says more.
export const SAME_SHARE = 0.36;
export const SAME_OF_LONGER = 0.3;
// … and this many bits of it, two middling words, so that a phrase is not taken for a statement.
export const SAME_BITS = 8;
// Related: 4 × the share + the bits / 20 reach 1.4.
export const RELATED_BITS = 6;
// Edited: this share of the longer side's words stand on both sides in the same order.
export const EDITED_ORDER = 0.6;

export function isSame({ common, ofLeft, ofRight, bits }: Evidence): boolean {
  return common >= SAME_SHARE && Math.min(ofLeft, ofRight) >= SAME_OF_LONGER && bits >= SAME_BITS;
}

export function isRelated({ common, bits }: Evidence): boolean {
  return bits >= RELATED_BITS && 4 * common + 0.05 * bits >= 1.4;
}

export type { Kind };
