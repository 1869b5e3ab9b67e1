import type { Measure } from './measure.ts';
import type { Link } from './types.ts';

/** How sure it is that two reports rest on the same text, and on which explanation. */
export type Verdict = Pick<Link, 'confidence' | 'explanation' | 'nextBest'>;

/**
 * The test behind every link, the same for every story. Words in quotation marks count nowhere but in `QUOTED_WORDS`: to quote
 * one speech alike shows one speech. All lengths are in words, all shares 0..1 of a text's own words, on the side that has more.
 */
export const TEST = {
  // Two reporters who write for themselves rarely have ten of their own words in a row alike, and never twenty.
  CERTAIN_RUN: 20,
  LIKELY_RUN: 12,
  POSSIBLE_RUN: 10,
  // One sentence may be an agency's flash that both took up; a text that rests on another has several.
  CERTAIN_SENTENCES: 3,
  LIKELY_SENTENCES: 2,
  // A quarter of one text in the words of the other, or a tenth where other signs add to it.
  CERTAIN_SAME: 0.25,
  LIKELY_SAME: 0.1,
  // Half of a text in the words of the other needs no second sentence: a brief has only one.
  MOST_SAME: 0.5,
  // Sentence by sentence in other words: so many of them, nearly all in one order, making up so much of one text. Reports of
  // one event that were written apart have up to three such sentences and a fifth of their words.
  REWORDED_SENTENCES: 6,
  REWORDED_SHARE: 0.4,
  IN_ORDER: 0.8,
  // Half of that is worth naming as possible.
  POSSIBLE_SENTENCES: 4,
  POSSIBLE_SHARE: 0.25,
  // So many quoted words alike beside a sentence of the reporters' own.
  QUOTED_WORDS: 20,
} as const;

/** What the measure of two reports speaks for; null: nothing but the same events. `isOneAgency`: both texts credit the same one. */
export function verdictOn(measure: Measure, isOneAgency: boolean): Verdict | null {
  if (isCertain(measure)) {
    return { confidence: 'certain', explanation: 'common-source', nextBest: 'one-from-other' };
  }
  if (isCopied(measure) || (isOneAgency && isAlike(measure))) {
    return { confidence: 'likely', explanation: 'common-source', nextBest: 'one-from-other' };
  }
  if (isRewordedThroughout(measure)) {
    return { confidence: 'likely', explanation: 'one-from-other', nextBest: 'common-source' };
  }
  if (isPossible(measure) || (isOneAgency && measure.sentences > 0)) {
    return { confidence: 'possible', explanation: 'common-source', nextBest: 'separate-work' };
  }
  return null;
}

function runOf({ run }: Measure): number {
  return run?.words ?? 0;
}

function sameOf({ left, right }: Measure): number {
  return Math.max(left.same, right.same);
}

function shareOf({ left, right }: Measure): number {
  return Math.max(left.same + left.reworded, right.same + right.reworded);
}

function isOrdered({ sentences, inOrder }: Measure): boolean {
  return inOrder >= TEST.IN_ORDER * sentences;
}

function isCertain(measure: Measure): boolean {
  return (
    runOf(measure) >= TEST.CERTAIN_RUN &&
    measure.sentences >= TEST.CERTAIN_SENTENCES &&
    sameOf(measure) >= TEST.CERTAIN_SAME
  );
}

function isCopied(measure: Measure): boolean {
  const isLong = runOf(measure) >= TEST.LIKELY_RUN || measure.slips.length > 0;
  if (isLong && sameOf(measure) >= TEST.MOST_SAME) return true;
  return (
    isLong && measure.sentences >= TEST.LIKELY_SENTENCES && sameOf(measure) >= TEST.LIKELY_SAME
  );
}

function isAlike(measure: Measure): boolean {
  return measure.sentences >= TEST.LIKELY_SENTENCES && shareOf(measure) >= TEST.LIKELY_SAME;
}

function isRewordedThroughout(measure: Measure): boolean {
  return (
    measure.sentences >= TEST.REWORDED_SENTENCES &&
    isOrdered(measure) &&
    shareOf(measure) >= TEST.REWORDED_SHARE
  );
}

/** Half of one text in the other, a quarter of it in the same words: more than one event gives two short reports. */
function isMostlyShared(measure: Measure): boolean {
  return shareOf(measure) >= TEST.MOST_SAME && sameOf(measure) >= TEST.CERTAIN_SAME;
}

function isPossible(measure: Measure): boolean {
  const { sentences, quotes, slips } = measure;
  if (runOf(measure) >= TEST.POSSIBLE_RUN && sentences >= TEST.LIKELY_SENTENCES) return true;
  if (slips.length > 0 || isMostlyShared(measure)) return true;
  if (quotes.words >= TEST.QUOTED_WORDS && sameOf(measure) > 0) return true;
  const isMuch = sentences >= TEST.POSSIBLE_SENTENCES && shareOf(measure) >= TEST.POSSIBLE_SHARE;
  return isMuch && isOrdered(measure);
}
