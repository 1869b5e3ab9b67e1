import type { Span } from '../text/span.ts';
import type { Frame, Side } from './likeness.ts';
import { NO_TERM } from './lexicon.ts';
import type { Prepared } from './prepare.ts';

/** A stretch of a document, from word to word. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of either document. */
export interface Stretches {
  readonly left: Stretch;
  readonly right: Stretch;
}

/** By term of the document, 1 for those that a stretch has. */
export function termsIn({ doc }: Side, { from, to }: Stretch): Uint8Array {
  const terms = new Uint8Array(doc.terms.length);
  for (let at = from; at < to; at++) {
    const t = doc.flow[at] ?? NO_TERM;
    if (t !== NO_TERM) terms[t] = 1;
  }
  return terms;
}

/** What two stretches have in common, in bits and as a share of both, 0..1. */
export function inCommon(
  frame: Frame,
  { left, right }: Stretches,
): { bits: number; share: number } {
  const leftTerms = termsIn(frame.left, left);
  const rightTerms = termsIn(frame.right, right);
  let common = 0;
  let all = 0;
  for (let t = 0; t < leftTerms.length; t++) {
    if (!leftTerms[t]) continue;
    const value = frame.left.values[t] ?? 0;
    all += value;
    if (rightTerms[frame.left.twins[t] ?? -1]) common += value;
  }
  for (let t = 0; t < rightTerms.length; t++) {
    if (rightTerms[t]) all += frame.right.values[t] ?? 0;
  }
  return { bits: common / 100, share: all ? (2 * common) / all : 0 };
}

/** All words from the first to the last of some sentences. */
export function stretchOf({ doc }: Side, sentences: readonly number[]): Stretch {
  const { starts } = doc.words;
  const first = sentences.reduce((low, i) => Math.min(low, i), Infinity);
  const last = sentences.reduce((high, i) => Math.max(high, i), -1);
  return { from: starts[first] ?? 0, to: starts[last + 1] ?? 0 };
}

/** Where a match stands. */
export function placeOf(frame: Frame, { left, right }: Sentences): Stretches {
  return { left: stretchOf(frame.left, left), right: stretchOf(frame.right, right) };
}

interface Sentences {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** From the first word of any to the last. */
export function joined(stretches: readonly Stretch[]): Stretch {
  const from = stretches.reduce((low, stretch) => Math.min(low, stretch.from), Infinity);
  const to = stretches.reduce((high, stretch) => Math.max(high, stretch.to), 0);
  return from < to ? { from, to } : { from: 0, to: 0 };
}

/** With up to so many words more at either end, but none of what is taken. */
export function widened(
  { doc }: Side,
  stretch: Stretch,
  by: number,
  taken: readonly Stretch[],
): Stretch {
  let from = Math.max(0, stretch.from - by);
  let to = Math.min(doc.flow.length, stretch.to + by);
  for (const other of taken) {
    if (other.to <= stretch.from) from = Math.max(from, other.to);
    if (other.from >= stretch.to) to = Math.min(to, other.from);
  }
  return { from, to };
}

/** Words between two stretches; negative if they overlap. */
export function gapBetween(one: Stretch, other: Stretch): number {
  return Math.max(one.from, other.from) - Math.min(one.to, other.to);
}

export function overlap(one: Stretches, other: Stretches): boolean {
  return gapBetween(one.left, other.left) < 0 && gapBetween(one.right, other.right) < 0;
}

// Fewer words than this at either end of a sentence are not worth parting it: a stretch that lacks them takes them in, one that
// has only them of a sentence leaves them out.
const SCRAP = 4;

/** Where a stretch stands in the text; with a sentence's first or last word come the signs before and after it. */
export function spanOf({ doc }: Side, { from, to }: Stretch): Span {
  const { words } = doc;
  const { sentences } = doc.document;
  let first = sentenceOf(doc, from);
  let last = sentenceOf(doc, to - 1);
  let skipped = from - (words.starts[first] ?? 0);
  let kept = to - (words.starts[last] ?? 0);
  if (first < last && words.count(first) - skipped < SCRAP && skipped > 0) {
    first = nextWith(doc, first, 1);
    skipped = 0;
  }
  if (first < last && kept < SCRAP && kept < words.count(last)) {
    last = nextWith(doc, last, -1);
    kept = words.count(last);
  }
  const isWholeAtEnd = words.count(last) - kept < SCRAP;
  return {
    from: (skipped < SCRAP ? sentences[first]?.from : words.sentence(first)[skipped]?.from) ?? 0,
    to: (isWholeAtEnd ? sentences[last]?.to : words.sentence(last)[kept - 1]?.to) ?? 0,
  };
}

/** The sentence that has a word, given by its number in the document; the last that has any if there is no such word. */
function sentenceOf({ words, keys }: Prepared, word: number): number {
  let i = keys.length - 1;
  while (i >= 0 && ((words.starts[i] ?? 0) > word || words.count(i) === 0)) i--;
  return i;
}

/** The next sentence in a direction that has a word. */
function nextWith({ words, keys }: Prepared, sentence: number, step: 1 | -1): number {
  let next = sentence + step;
  while (next in keys && words.count(next) === 0) next += step;
  return next;
}
