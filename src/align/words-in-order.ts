export interface Order {
  /** The words that stand on both sides in one order, as a share of the longer side's, 0..1. */
  readonly share: number;
  /** The longest run of words that both have, in words. */
  readonly longestRun: number;
}

// Two sides of 2,000 words each; what is longer is not a sentence, and gets no further than its run of equal words.
const MAX_CELLS = 4_000_000;

/** The longest common subsequence and the longest common run, by the textbook tables, of words given by their numbers. */
export function wordsInOrder(left: readonly number[], right: readonly number[]): Order {
  const longer = Math.max(left.length, right.length);
  if (left.length === right.length && left.every((id, i) => id === right[i])) {
    return { share: 1, longestRun: longer };
  }
  if (left.length * right.length > MAX_CELLS) return { share: 0, longestRun: 0 };
  // The row above, overwritten from the left; what stood above to the left is kept aside.
  const subsequence = new Array<number>(right.length).fill(0);
  const runs = new Array<number>(right.length).fill(0);
  let longestRun = 0;
  for (const id of left) {
    let before = 0;
    let beforeAbove = 0;
    let runBeforeAbove = 0;
    for (let j = 0; j < right.length; j++) {
      const above = subsequence[j] ?? 0;
      const runAbove = runs[j] ?? 0;
      const isEqual = right[j] === id;
      before = isEqual ? beforeAbove + 1 : Math.max(above, before);
      subsequence[j] = before;
      runs[j] = isEqual ? runBeforeAbove + 1 : 0;
      if (isEqual && runBeforeAbove >= longestRun) longestRun = runBeforeAbove + 1;
      beforeAbove = above;
      runBeforeAbove = runAbove;
    }
  }
  return { share: (subsequence.at(-1) ?? 0) / (longer || 1), longestRun };
}
