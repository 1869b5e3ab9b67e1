import type { Match, Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { OwnWords } from './own-words.ts';
import { indexed, longestRun, type Indexed, type Run } from './runs.ts';
import { sharedSlips, slipsOf, type OneSlip, type Slip } from './slips.ts';

/** The share of a text's own words, 0..1, in sentences that the other text has in the same or in other words. */
export interface OwnShare {
  readonly same: number;
  readonly reworded: number;
}

/** What two reports have in common, as far as it tells of a common text. Sentences count where they have own words. */
export interface Measure {
  readonly left: OwnShare;
  readonly right: OwnShare;
  readonly sentences: number;
  readonly inOrder: number;
  readonly run: Run | null;
  readonly slips: readonly Slip[];
  readonly quotes: {
    readonly count: number;
    readonly words: number;
    readonly places: readonly { readonly left: Span; readonly right: Span }[];
  };
}

/** A document made ready once, to be measured against all others. */
export interface Measurable extends OwnWords, Indexed {
  readonly slips: readonly (readonly OneSlip[])[];
}

export function measurable(own: OwnWords): Measurable {
  return { ...own, ...indexed(own.sequence), slips: slipsOf(own.document) };
}

// A match tells of a common text where each side has this many words of the reporter's own; `he said` is in every text.
const LEAST_OWN = 5;

/** Measures what two reports share besides what they quote. */
export function measure(
  { matches }: Pick<Pair, 'matches'>,
  left: Measurable,
  right: Measurable,
): Measure {
  const strong = matches.filter((match) => match.kind !== 'related');
  const own = strong.filter(
    (match) => ownIn(left, match.left) >= LEAST_OWN && ownIn(right, match.right) >= LEAST_OWN,
  );
  return {
    left: shareOf(left, own, 'left'),
    right: shareOf(right, own, 'right'),
    sentences: own.length,
    inOrder: own.filter((match) => !match.moved).length,
    run: strong.length > 0 ? longestRun(left, right) : null,
    slips: strong.flatMap((match) => sharedSlips(match, left.slips, right.slips)),
    quotes: quotesInCommon(strong, left, right),
  };
}

function ownIn({ bySentence }: OwnWords, sentences: readonly number[]): number {
  return sentences.reduce((sum, i) => sum + (bySentence[i]?.length ?? 0), 0);
}

function shareOf(own: OwnWords, matches: readonly Match[], side: 'left' | 'right'): OwnShare {
  const same = new Set(
    matches.filter(({ kind }) => kind !== 'reworded').flatMap((match) => match[side]),
  );
  const all = new Set(matches.flatMap((match) => match[side]));
  const whole = own.total || 1;
  const sameWords = ownIn(own, [...same]);
  return { same: sameWords / whole, reworded: (ownIn(own, [...all]) - sameWords) / whole };
}

// Fewer quoted words than these in a sentence are terms and slogans that any two reports may have.
const LEAST_QUOTED = 5;

/** Quoted sentences that both have in the same words. */
function quotesInCommon(
  matches: readonly Match[],
  left: OwnWords,
  right: OwnWords,
): Measure['quotes'] {
  const same = matches
    .filter(({ kind }) => kind === 'identical' || kind === 'edited')
    .map((match) => ({
      words: Math.min(quotedIn(left, match.left), quotedIn(right, match.right)),
      left: spanOf(left.document, match.left),
      right: spanOf(right.document, match.right),
    }))
    .filter(({ words }) => words >= LEAST_QUOTED);
  return {
    count: same.length,
    words: same.reduce((sum, { words }) => sum + words, 0),
    places: same.map((place) => ({ left: place.left, right: place.right })),
  };
}

/** From the first of some sentences to the last. */
export function spanOf({ sentences }: Document, indices: readonly number[]): Span {
  return {
    from: sentences[Math.min(...indices)]?.from ?? 0,
    to: sentences[Math.max(...indices)]?.to ?? 0,
  };
}

function quotedIn({ quoted }: OwnWords, sentences: readonly number[]): number {
  return sentences.reduce((sum, i) => sum + (quoted[i] ?? 0), 0);
}
