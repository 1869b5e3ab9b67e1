import type { Fits, Lexicon } from './lexicon.ts';
import type { Term } from './query.ts';
import type { Wanted } from './score.ts';

// Slips are looked for in so many words of a query: each costs a walk through all words of the collection.
const MAX_SLIPPED = 6;

/** What the terms ask for as they are typed; a word that occurs nowhere stands for those a slip away. */
export function asTyped(terms: readonly Term[], lexicon: Lexicon): Wanted[] {
  let slipped = 0;
  return terms.map(({ words, isExact, isOpen }) => {
    const fits = words.map((word, i) => {
      const mayGoOn = isOpen && i === words.length - 1;
      if (isExact) return lexicon.same(word, mayGoOn);
      const meant = lexicon.meant(word, mayGoOn);
      return meant.size > 0 || slipped++ >= MAX_SLIPPED ? meant : lexicon.near(word, mayGoOn);
    });
    return { fits, weight: weight(fits, lexicon) };
  });
}

/** What the terms may ask for: each word with those a slip away, and a phrase as its words. */
export function asMeant(terms: readonly Term[], lexicon: Lexicon): Wanted[] {
  const words = terms.flatMap(({ words, isOpen }) =>
    words.map((word, i) => ({ word, isOpen: isOpen && i === words.length - 1 })),
  );
  return words.map(({ word, isOpen }, i) => {
    const meant = lexicon.meant(word, isOpen);
    const near = i < MAX_SLIPPED ? lexicon.near(word, isOpen) : [];
    const fits = [new Map([...near, ...meant])];
    return { fits, weight: weight(fits, lexicon) };
  });
}

/** In halvings of the collection: a term that every second passage has weighs 1. A phrase weighs what its words do. */
function weight(fits: readonly Fits[], lexicon: Lexicon): number {
  return fits.reduce((sum, accepted) => sum + lexicon.rarity(accepted), 0);
}
