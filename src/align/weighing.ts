import { weightOf } from '../text/weights.ts';
import type { WordForm } from '../text/words.ts';

// A word is worth the bits by which it is rarer than one word in 2^6 = 64: articles, prepositions and auxiliaries weigh nothing.
const COMMON_BITS = 6;
// A name says what a sentence is about, not what it says of it: names and dates count for a tenth of their rarity.
const NAME_SHARE = 0.1;
// A word that is capitalised wherever it stands, if only at the start of a sentence, is a name when it is worth as much as this.
const RARE_BITS = 8;
// A figure is worth 2 bits and 3.3 (log2 of 10) for each of up to four digits.
const FIGURE_BITS = 2;
const DIGIT_BITS = 3.3;
const MAX_DIGITS = 4;

/** What a word is worth by itself, in bits: 0 for the commonest, whatever document it stands in. */
export function bitsOf({ kind, stem }: WordForm): number {
  return kind === 'figure' ? figureBits(stem) : Math.max(0, weightOf(stem) - COMMON_BITS);
}

/** What a word of so many bits is worth to a comparison, in hundredths of a bit; names and dates are worth less. */
export function hundredths(bits: number, isName: boolean): number {
  return Math.round(100 * bits * (isName ? NAME_SHARE : 1));
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

/** Whether a word, between those beside it in its sentence, is a month, a weekday, a year, a clock time or the number beside a month. */
export function isOfDate(word: WordForm, before?: WordForm, after?: WordForm): boolean {
  if (word.kind === 'word') return DATE_WORDS.has(word.norm);
  if (/^(?:19|20)\d\d$|:/.test(word.norm)) return true;
  return DATE_WORDS.has(before?.norm ?? '') || DATE_WORDS.has(after?.norm ?? '');
}

/** Whether a word that is capitalised throughout a document is a name: within a sentence always, at its start if it is rare. */
export function isName(bits: number, at: number): boolean {
  return at > 0 || bits >= RARE_BITS;
}
