import { discounted, type Prepared } from './prepare.ts';

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
    const value = discounted(weight, count(left, l), count(right, r));
    sides.left.values[l] = value;
    sides.right.values[r] = value;
    sides.left.twins[l] = r;
    sides.right.twins[r] = l;
  }
  addTotals(sides.left);
  addTotals(sides.right);
  return sides;
}

function side(doc: Prepared): Side {
  return {
    doc,
    values: doc.ownValues.slice(),
    twins: new Int32Array(doc.terms.length).fill(-1),
    totals: new Int32Array(doc.lines.length),
  };
}

function addTotals({ doc, values, totals }: Side): void {
  doc.lines.forEach((line, i) => {
    let sum = 0;
    for (const t of line.bag) sum += values[t] ?? 0;
    totals[i] = sum;
  });
}

function count(doc: Prepared, term: number): number {
  return (doc.starts[term + 1] ?? 0) - (doc.starts[term] ?? 0);
}

/** All sentence pairs that have at least `minCommon` in common, through the index of words: the cost grows with what is shared. */
export function likenesses(frame: Frame, minCommon: number): Likeness[] {
  const { left, right } = frame;
  const found: Likeness[] = [];
  const common = new Int32Array(right.doc.lines.length);
  const touched: number[] = [];
  left.doc.lines.forEach((line, i) => {
    for (const t of line.bag) {
      const twin = left.twins[t] ?? -1;
      const value = left.values[t] ?? 0;
      if (twin < 0 || !value) continue;
      const end = right.doc.starts[twin + 1] ?? 0;
      for (let at = right.doc.starts[twin] ?? 0; at < end; at++) {
        const j = right.doc.holders[at] ?? 0;
        if (!common[j]) touched.push(j);
        common[j] = (common[j] ?? 0) + value;
      }
    }
    const enough = touched.filter((j) => (common[j] ?? 0) >= minCommon);
    for (const j of enough.sort((one, other) => one - other)) {
      found.push({
        left: i,
        right: j,
        common: common[j] ?? 0,
        leftTotal: left.totals[i] ?? 0,
        rightTotal: right.totals[j] ?? 0,
      });
    }
    for (const j of touched) common[j] = 0;
    touched.length = 0;
  });
  return found;
}
