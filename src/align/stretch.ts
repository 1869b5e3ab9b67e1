import type { Span } from '../text/span.ts';
import type { Frame, Side } from './likeness.ts';
import { NO_TERM, type Prepared } from './prepare.ts';

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

// How often a word has a counterpart, by chance, in a stretch of the other text that says something else.
const CHANCE = 0.05;
// Bounds of the share of words with a counterpart that a passage is reckoned with: loose rewording, word-for-word copy.
const SPARSEST = 0.25;
const DENSEST = 0.95;
// Tightening one side changes what the other has a counterpart for; after this many rounds hardly anything moves.
const ROUNDS = 4;

/** Both stretches without what stands at their ends and has no counterpart in the other. */
export function tightened(frame: Frame, stretches: Stretches): Stretches {
  let { left, right } = stretches;
  for (let round = 0; round < ROUNDS; round++) {
    const [leftTerms, rightTerms] = [termsIn(frame.left, left), termsIn(frame.right, right)];
    left = likeliest(worth(frame.left, left, rightTerms), left);
    right = likeliest(worth(frame.right, right, leftTerms), right);
  }
  return { left, right };
}

/** What each word of a stretch is worth: negative if it has no counterpart, 0 if it tells nothing. */
function worth(side: Side, { from, to }: Stretch, others: ReadonlySet<number>): Int32Array {
  return side.doc.flow.subarray(from, to).map((t) => {
    const value = side.values[t] ?? 0;
    return others.has(side.twins[t] ?? -1) ? value : -value;
  });
}

/**
 * The part that is likeliest to be the passage, when a word has a counterpart within it as often as in the stretch as a
 * whole, and outside it by chance: the segment with the greatest sum of log-likelihood ratios (Kadane, in Bentley 1984).
 */
function likeliest(words: Int32Array, stretch: Stretch): Stretch {
  const cost = costOfUnmatched(words);
  let best = { from: 0, to: words.length };
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (const [at, value] of words.entries()) {
    if (!value) continue;
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += value > 0 ? value : cost * value;
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: at + 1 };
    }
  }
  return { from: stretch.from + best.from, to: stretch.from + best.to };
}

/** How much a word without a counterpart speaks against, as one with a counterpart speaks for. */
function costOfUnmatched(words: Int32Array): number {
  let matched = 0;
  let all = 0;
  for (const value of words) {
    matched += Math.max(0, value);
    all += Math.abs(value);
  }
  const share = Math.min(DENSEST, Math.max(SPARSEST, matched / (all || 1)));
  return Math.log((1 - CHANCE) / (1 - share)) / Math.log(share / CHANCE);
}

function termsIn({ doc }: Side, { from, to }: Stretch): Set<number> {
  const terms = new Set(doc.flow.subarray(from, to));
  terms.delete(NO_TERM);
  return terms;
}

/** What two stretches have in common, in bits and as a share of both, 0..1. */
export function inCommon(
  frame: Frame,
  { left, right }: Stretches,
): { bits: number; share: number } {
  const rightTerms = termsIn(frame.right, right);
  let common = 0;
  let all = 0;
  for (const t of termsIn(frame.left, left)) {
    const value = frame.left.values[t] ?? 0;
    all += value;
    if (rightTerms.has(frame.left.twins[t] ?? -1)) common += value;
  }
  for (const t of rightTerms) all += frame.right.values[t] ?? 0;
  return { bits: common / 100, share: all ? (2 * common) / all : 0 };
}

/** All words from the first to the last of some sentences. */
export function stretchOf({ doc }: Side, sentences: readonly number[]): Stretch {
  const first = doc.lines[sentences.reduce((low, i) => Math.min(low, i), Infinity)];
  const last = doc.lines[sentences.reduce((high, i) => Math.max(high, i), -1)];
  return { from: first?.at ?? 0, to: (last?.at ?? 0) + (last?.words.length ?? 0) };
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
  const { sentences } = doc.document;
  let first = doc.lines.findLastIndex((line) => line.at <= from && line.words.length > 0);
  let last = doc.lines.findLastIndex((line) => line.at < to && line.words.length > 0);
  let skipped = from - (doc.lines[first]?.at ?? 0);
  let kept = to - (doc.lines[last]?.at ?? 0);
  if (first < last && wordCount(doc, first) - skipped < SCRAP && skipped > 0) {
    first = nextWith(doc, first, 1);
    skipped = 0;
  }
  if (first < last && kept < SCRAP && kept < wordCount(doc, last)) {
    last = nextWith(doc, last, -1);
    kept = wordCount(doc, last);
  }
  const isWholeAtEnd = wordCount(doc, last) - kept < SCRAP;
  return {
    from: (skipped < SCRAP ? sentences[first]?.from : doc.lines[first]?.words[skipped]?.from) ?? 0,
    to: (isWholeAtEnd ? sentences[last]?.to : doc.lines[last]?.words[kept - 1]?.to) ?? 0,
  };
}

function wordCount({ lines }: Prepared, sentence: number): number {
  return lines[sentence]?.words.length ?? 0;
}

/** The next sentence in a direction that has a word. */
function nextWith(doc: Prepared, sentence: number, step: 1 | -1): number {
  let next = sentence + step;
  while (doc.lines[next]?.words.length === 0) next += step;
  return next;
}
