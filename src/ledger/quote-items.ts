import type { Document } from '../text/document.ts';
import { namesAmong } from '../text/names.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { weightOf } from '../text/weights.ts';
import { words } from '../text/words.ts';
import { kindOf } from './quote-kinds.ts';
import { isNickname, isTitleOfWork } from './quote-titles.ts';
import { quotedStretches, type Stretch } from './quoted-stretches.ts';
import { type Credit, NOBODY } from './speakers.ts';
import type { QuoteInstance } from './types.ts';

/** What a stretch's words are worth, by stem, in hundredths of a bit; without the words that say nothing. */
export type Bag = ReadonlyMap<string, number>;

/** An instance with the sentences it touches, as indices into its document's. */
export interface Placed {
  readonly instance: QuoteInstance;
  readonly sentences: readonly number[];
}

/** A quotation of one document, ready to be compared with others. */
export interface Item extends Placed {
  readonly stretch: Stretch;
  /** Its normalised words, joined by a space. */
  readonly plain: string;
  readonly bag: Bag;
  /** The words of those sentences, its own included, names left out. */
  readonly context: Bag;
}

// Articles, prepositions and auxiliaries weigh nothing: a word is worth the bits by which it is rarer than one in 2^6.
const COMMON_BITS = 6;
// Names say what a story is about rather than what was said.
const NAME_SHARE = 0.25;
// A figure is worth 2 bits and 3.3 (log2 of 10) for each of up to four digits.
const FIGURE_BITS = 2;
const DIGIT_BITS = 3.3;
const MAX_DIGITS = 4;

/** The stretches of a document that are quotations: nicknames in marks are none. */
export function stretchesOf({ text, blocks }: Document): Stretch[] {
  const stretches = quotedStretches(text, blocks);
  return stretches.filter((stretch) => !isNickname(text, stretch, stretch.outer));
}

/** The quotations of a document, in order, with who is credited with them. */
export function itemsOf(
  document: Document,
  stretches: readonly Stretch[],
  credits: readonly Credit[],
): Item[] {
  const { id, text, sentences } = document;
  let sentence = 0;
  return stretches.map((stretch, at) => {
    while ((sentences[sentence]?.to ?? Infinity) <= stretch.from) sentence++;
    const touched: number[] = [];
    for (let next = sentence; (sentences[next]?.from ?? Infinity) < stretch.to; next++) {
      touched.push(next);
    }
    const isTitle = isTitleOfWork(text, stretch, stretch.outer.from);
    const credit = (isTitle ? undefined : credits[at]) ?? NOBODY;
    const { from, to } = stretch;
    const instance = { document: id, from, to, kind: kindOf(text, stretch), ...credit };
    return itemOf(document, stretch, touched, instance);
  });
}

// How much of a sentence before and after a stretch is looked at, in UTF-16 units; few sentences are longer.
const CONTEXT_REACH = 400;

function itemOf(
  document: Document,
  stretch: Stretch,
  touched: readonly number[],
  instance: QuoteInstance,
): Item {
  const bag = bagOf(document.text, stretch);
  const whole = {
    from: Math.max(
      document.sentences[touched[0] ?? -1]?.from ?? stretch.from,
      stretch.from - CONTEXT_REACH,
    ),
    to: Math.min(
      document.sentences[touched.at(-1) ?? -1]?.to ?? stretch.to,
      stretch.to + CONTEXT_REACH,
    ),
  };
  return {
    instance,
    stretch,
    plain: words(document.text, stretch)
      .map((word) => word.norm)
      .join(' '),
    bag,
    sentences: touched,
    context: bagOf(document.text, whole, 0),
  };
}

/** The telling words of a span; a name counts for `nameShare` of its rarity. */
export function bagOf(text: string, span: Span, nameShare = NAME_SHARE): Bag {
  const list = words(text, span);
  const names = namesAmong(text, list);
  const bag = new Map<string, number>();
  for (const word of list) {
    if (isStopWord(word.norm)) continue;
    const bits = word.kind === 'figure' ? figureBits(word.norm) : weightOf(word.stem) - COMMON_BITS;
    const weight = Math.round(100 * Math.max(0, bits) * (names.has(word) ? nameShare : 1));
    if (weight > 0) bag.set(word.stem, Math.max(weight, bag.get(word.stem) ?? 0));
  }
  return bag;
}

function figureBits(norm: string): number {
  const digits = norm.match(/\p{N}/gu)?.length ?? 1;
  return FIGURE_BITS + DIGIT_BITS * Math.min(digits, MAX_DIGITS);
}

export function sum(bag: Bag): number {
  let total = 0;
  for (const weight of bag.values()) total += weight;
  return total;
}
