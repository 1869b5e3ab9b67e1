import type { Kind } from '../align/types.ts';

export type { Kind };

/** The kinds of a match in the order of likeness, and how a page says them. */
export const kinds: Readonly<Record<Kind, { readonly name: string; readonly means: string }>> = {
  identical: {
    name: 'identical',
    means: 'the same words in the same order; only spacing, capitals or punctuation may differ',
  },
  edited: {
    name: 'edited',
    means: 'clearly one sentence that somebody touched: words added, dropped, swapped or respelled',
  },
  reworded: {
    name: 'reworded',
    means: 'the same statement in other words, with nothing of substance on one side only',
  },
  related: {
    name: 'related',
    means: 'both share a specific fact, claim or quotation, and one says something more',
  },
};

/** The kinds from most to least alike. */
export const kindsInOrder: readonly Kind[] = ['identical', 'edited', 'reworded', 'related'];
