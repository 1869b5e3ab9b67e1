import { lengthOf } from './lists.ts';
import type { Prepared } from './prepare.ts';
import { discounted } from './weighing.ts';

/** How alike two sentences are. Weights are in hundredths of a bit, exact, so that swapping the sides changes nothing. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  readonly common: number;
  readonly leftTotal: number;
  readonly rightTotal: number;
}

/** What two prepared documents' words are worth to each other. */
export interface Frame {
  readonly left: Side;
  readonly right: Side;
}

export interface Side {
  readonly doc: Prepared;
  /** By term of the document: its value in this pair, and the same term's index in the other document, or -1. */
  readonly values: Int32Array;
  readonly twins: Int32Array;
  /** By sentence: the values of its terms together. */
  readonly totals: Int32Array;
}

export function frame(left: Prepared, right: Prepared): Frame {
  const sides = { left: side(left), right: side(right) };
  let r = 0;
  for (let l = 0; l < left.terms.length; l++) {
    const id = left.terms[l] ?? 0;
    while (r < right.terms.length && (right.terms[r] ?? 0) < id) r++;
    if (right.terms[r] !== id) continue;
    const weight = Math.min(left.weights[l] ?? 0, right.weights[r] ?? 0);
    const value = discounted(weight, lengthOf(left.holders, l), lengthOf(right.holders, r));
    link(sides.left, l, r, value);
    link(sides.right, r, l, value);
  }
  return sides;
}

function side(doc: Prepared): Side {
  return {
    doc,
    values: doc.ownValues.slice(),
    twins: new Int32Array(doc.terms.length).fill(-1),
    totals: doc.ownTotals.slice(),
  };
}

/** Gives a term that the other document has too its twin and its value in this pair. */
function link({ doc, values, twins, totals }: Side, term: number, twin: number, value: number) {
  const more = value - (values[term] ?? 0);
  const end = doc.holders.starts[term + 1] ?? 0;
  for (let at = doc.holders.starts[term] ?? 0; at < end; at++) {
    const i = doc.holders.of[at] ?? 0;
    totals[i] = (totals[i] ?? 0) + more;
  }
  values[term] = value;
  twins[term] = twin;
}

// A sentence that more others resemble as much is a stock phrase, and tells nothing of which of them it goes with.
const MAX_ALIKE = 24;

/**
 * The sentence pairs that have at least `minCommon` in common, found through the index of words: the cost grows with what is
 * shared, not with the product of the lengths.
 */
export function likenesses({ left, right }: Frame, minCommon: number): Likeness[] {
  const found: Likeness[] = [];
  const counts = new Int32Array(right.doc.keys.length);
  eachSentence(left, right, (i, common, touched) => {
    const alike = touched.filter((j) => (common[j] ?? 0) >= minCommon);
    if (alike.length === 0) return;
    const limit = limitOf(alike, common);
    for (const j of alike.sort((one, other) => one - other)) {
      counts[j] = (counts[j] ?? 0) + 1;
      const sum = common[j] ?? 0;
      if (sum <= limit) continue;
      const [leftTotal, rightTotal] = [left.totals[i] ?? 0, right.totals[j] ?? 0];
      found.push({ left: i, right: j, common: sum, leftTotal, rightTotal });
    }
  });
  if (counts.every((count) => count <= MAX_ALIKE)) return found;
  const limits = new Int32Array(right.doc.keys.length);
  eachSentence(right, left, (j, common, touched) => {
    limits[j] = limitOf(
      touched.filter((i) => (common[i] ?? 0) >= minCommon),
      common,
    );
  });
  return found.filter((pair) => pair.common > (limits[pair.right] ?? 0));
}

/** What a sentence must have more of in common than MAX_ALIKE others have. */
function limitOf(alike: readonly number[], common: Int32Array): number {
  if (alike.length <= MAX_ALIKE) return 0;
  const sums = alike.map((i) => common[i] ?? 0);
  return sums.sort((one, other) => other - one)[MAX_ALIKE] ?? 0;
}

/** Visits each sentence of one document with what it has in common with those of the other that have anything of it. */
function eachSentence(
  one: Side,
  other: Side,
  visit: (sentence: number, common: Int32Array, touched: number[]) => void,
): void {
  const { starts, of } = other.doc.holders;
  const { bags, keys } = one.doc;
  const common = new Int32Array(other.doc.keys.length);
  for (let i = 0; i < keys.length; i++) {
    const touched: number[] = [];
    const bagEnd = bags.starts[i + 1] ?? 0;
    for (let b = bags.starts[i] ?? 0; b < bagEnd; b++) {
      const t = bags.of[b] ?? 0;
      const twin = one.twins[t] ?? -1;
      const value = one.values[t] ?? 0;
      if (twin < 0 || !value) continue;
      const end = starts[twin + 1] ?? 0;
      for (let at = starts[twin] ?? 0; at < end; at++) {
        const j = of[at] ?? 0;
        if (!common[j]) touched.push(j);
        common[j] = (common[j] ?? 0) + value;
      }
    }
    visit(i, common, touched);
    for (const j of touched) common[j] = 0;
  }
}
