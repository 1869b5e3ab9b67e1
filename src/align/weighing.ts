import { weightOf } from '../text/weights.ts';
import type { Word } from '../text/words.ts';

// A word is worth the bits by which it is rarer than one word in 2^6 = 64: articles, prepositions and auxiliaries weigh nothing.
const COMMON_BITS = 6;
// A name says what a sentence is about, not what it says of it: names and dates count for a tenth of their rarity.
const NAME_SHARE = 0.1;
// A word that is capitalised wherever it stands, if only at the start of a sentence, is a name when it is as rare as this.
const RARE_BITS = 14;
// A figure is worth 2 bits and 3.3 (log2 of 10) for each of up to four digits.
const FIGURE_BITS = 2;
const DIGIT_BITS = 3.3;
const MAX_DIGITS = 4;

/** What the word at a place in a sentence is worth, in hundredths of a bit. */
export type Weigher = (sentence: readonly Word[], at: number) => number;

/** Weighs the words of a document by a list of English words, whatever else it is compared with. */
export function weigher(sentences: readonly (readonly Word[])[], text: string): Weigher {
  const names = namesIn(sentences, text);
  return (sentence, at) => {
    const word = sentence[at];
    if (!word) return 0;
    const bits = word.kind === 'figure' ? figureBits(word.stem) : weightOf(word.stem) - COMMON_BITS;
    const share = names.has(word.stem) || isOfDate(sentence, at) ? NAME_SHARE : 1;
    return Math.max(0, Math.round(100 * bits * share));
  };
}

/**
 * A word that many sentences of both documents have tells little about which of them belong together: its worth is divided by
 * 1 + log2 of (the geometric mean of) the number of sentences that have it.
 */
export function discounted(weight: number, leftHolders: number, rightHolders: number): number {
  return Math.round(weight / (1 + 0.5 * Math.log2(leftHolders * rightHolders)));
}

function figureBits(stem: string): number {
  const digits = stem.match(/\p{N}/gu)?.length ?? 1;
  return FIGURE_BITS + DIGIT_BITS * Math.min(digits, MAX_DIGITS);
}

const DATE_WORDS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`.split(
    /\s+/,
  ),
);

/** Whether a word is a month, a weekday, a year, a clock time or the number beside a month. */
function isOfDate(sentence: readonly Word[], at: number): boolean {
  const word = sentence[at];
  if (!word) return false;
  if (word.kind === 'word') return DATE_WORDS.has(word.norm);
  if (/^(?:19|20)\d\d$|:/.test(word.norm)) return true;
  return [sentence[at - 1], sentence[at + 1]].some((next) => next && DATE_WORDS.has(next.norm));
}

/** Stems that stand capitalised throughout a document, at least once within a sentence unless they are rare. */
function namesIn(sentences: readonly (readonly Word[])[], text: string): Set<string> {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const sentence of sentences) {
    for (const [i, word] of sentence.entries()) {
      const first = text.charAt(word.from);
      if (first === first.toLowerCase()) small.add(word.stem);
      else if (i > 0 || weightOf(word.stem) >= RARE_BITS) names.add(word.stem);
    }
  }
  for (const stem of small) names.delete(stem);
  return names;
}
