import type { Kind } from './kinds.ts';

/** How tall a kind stands in the pictures, of 12: the more alike, the taller. */
export const likenessHeight: Readonly<Record<Kind, number>> = {
  identical: 12,
  edited: 9,
  reworded: 6,
  related: 3,
};
