import { wordsBySentence, type Document } from '../text/document.ts';
import { namesAmong } from '../text/names.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { weightOf } from '../text/weights.ts';
import { words, type Word } from '../text/words.ts';

/** What the telling words of a stretch are worth, by stem, in hundredths of a bit. */
export type Bag = ReadonlyMap<string, number>;

// Articles, prepositions and auxiliaries weigh nothing: a word is worth the bits by which it is rarer than one in 2^6.
const COMMON_BITS = 6;
// Names say what a story is about rather than what was said.
const NAME_SHARE = 0.25;
// A figure is worth 2 bits and 3.3 (log2 of 10) for each of up to four digits.
const FIGURE_BITS = 2;
const DIGIT_BITS = 3.3;
const MAX_DIGITS = 4;

/** A document with what weighs its words. */
export interface Weighed {
  readonly document: Document;
  readonly bags: Bags;
}

/** Weighs the words of a document's stretches. A word is a name if it is one somewhere and never written small. */
export class Bags {
  readonly #text: string;
  readonly #names = new Set<string>();

  constructor(document: Document) {
    this.#text = document.text;
    for (const sentence of wordsBySentence(document)) {
      for (const { stem } of namesAmong(document.text, sentence)) this.#names.add(stem);
    }
    for (const sentence of wordsBySentence(document)) {
      for (const { stem, from } of sentence) {
        if (/^\p{Ll}/u.test(document.text.charAt(from))) this.#names.delete(stem);
      }
    }
  }

  /** The telling words of a span; a name counts for a quarter of its rarity. */
  of(span: Span): Bag {
    return this.#bagOf(span, NAME_SHARE);
  }

  withoutNames(span: Span): Bag {
    return this.#bagOf(span, 0);
  }

  #bagOf(span: Span, nameShare: number): Bag {
    const bag = new Map<string, number>();
    for (const word of words(this.#text, span)) {
      const share = this.#names.has(word.stem) ? nameShare : 1;
      const weight = Math.round(100 * bitsOf(word) * share);
      if (weight > 0) bag.set(word.stem, Math.max(weight, bag.get(word.stem) ?? 0));
    }
    return bag;
  }
}

function bitsOf({ kind, norm, stem }: Word): number {
  if (isStopWord(norm)) return 0;
  if (kind === 'word') return Math.max(0, weightOf(stem) - COMMON_BITS);
  const digits = norm.match(/\p{N}/gu)?.length ?? 1;
  return FIGURE_BITS + DIGIT_BITS * Math.min(digits, MAX_DIGITS);
}

export function sum(bag: Bag): number {
  let total = 0;
  for (const weight of bag.values()) total += weight;
  return total;
}
