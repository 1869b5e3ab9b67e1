import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Bag, Weighed } from './quote-bags.ts';
import { kindOf } from './quote-kinds.ts';
import { isNickname, isTitleOfWork } from './quote-titles.ts';
import { quotedStretches, type Stretch } from './quoted-stretches.ts';
import { type Credit, NOBODY } from './speakers.ts';
import type { QuoteInstance } from './types.ts';

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

/** The stretches of a document that are quotations: nicknames in marks are none. */
export function stretchesOf({ text, blocks }: Document): Stretch[] {
  const stretches = quotedStretches(text, blocks);
  return stretches.filter((stretch) => !isNickname(text, stretch, stretch.outer));
}

/** The quotations of a document, in order, with who is credited with them. */
export function itemsOf(
  { document, bags }: Weighed,
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
    const kind = goesOn(text, stretches[at - 1], stretch) ? 'direct' : kindOf(text, stretch);
    const instance = { document: id, from, to, kind, ...credit };
    const context = contextOf(document, stretch, touched);
    return {
      instance,
      stretch,
      plain: plainOf(text, stretch),
      bag: bags.of(stretch),
      sentences: touched,
      context: bags.withoutNames(context),
    };
  });
}

// The most characters of the reporter's between two halves: “…,” the minister told reporters on Monday, “…”.
const SPLIT_REACH = 80;

/** The second half of a sentence that the reporter's words split: what it says goes on from a clause. */
function goesOn(text: string, before: Stretch | undefined, stretch: Stretch): boolean {
  if (!before || before.paragraph !== stretch.paragraph) return false;
  const between = text.slice(before.outer.to, stretch.outer.from);
  if (between.length > SPLIT_REACH || !/^[^.!?]*,\s*$/.test(between)) return false;
  const [end, rest] = [text.charAt(before.to - 1), text.slice(stretch.from, stretch.to)];
  return end === ',' && /^\p{Ll}.*[.!?]$/su.test(rest) && kindOf(text, before) === 'direct';
}

// How much of a sentence before and after a stretch is looked at, in UTF-16 units; few sentences are longer.
const CONTEXT_REACH = 400;

function contextOf(document: Document, stretch: Span, touched: readonly number[]): Span {
  const first = document.sentences[touched[0] ?? -1] ?? stretch;
  const last = document.sentences[touched.at(-1) ?? -1] ?? stretch;
  return {
    from: Math.max(first.from, stretch.from - CONTEXT_REACH),
    to: Math.min(last.to, stretch.to + CONTEXT_REACH),
  };
}

function plainOf(text: string, span: Span): string {
  const norms = words(text, span).map((word) => word.norm);
  return norms.join(' ');
}
