import type { Analysis } from '../analysis/types.ts';
import type { Share } from '../align/types.ts';

/** How much of a report's text, 0..1, has a counterpart in another: identical, edited or reworded; related is less than that. */
export function counterpart(share: Share): number {
  return share.identical + share.edited + share.reworded;
}

/** The share of `of`'s text that has a counterpart in `other`; 0 where the two share nothing. */
export function overlap({ pairs }: Analysis, of: string, other: string): number {
  for (const { left, right, share } of pairs) {
    if (left === of && right === other) return counterpart(share.left);
    if (right === of && left === other) return counterpart(share.right);
  }
  return 0;
}

// As many shades as a table has; more could not be told apart.
const SHADES = 10;

/** The shade of a share of 0..1, from 0 to 10: shares that read as one number have one shade, and only none has none. */
export function shadeOf(share: number): number {
  const asRead = Math.round(share * 100) / 100;
  return share > 0 ? Math.max(1, Math.ceil(asRead * SHADES)) : 0;
}
