import { isHonorific } from '../text/honorifics.ts';
import type { Word } from '../text/words.ts';

export interface Order {
  /** Whether both have the same words in the same order. */
  readonly identical: boolean;
  /** The words that stand on both sides in one order, as a share of the longer side's, 0..1. */
  readonly share: number;
  /** The longest run of words that both have, in words. */
  readonly longestRun: number;
}

// Two sides of 2,000 words each; what is longer is not a sentence, and gets no further than its run of equal words.
const MAX_CELLS = 4_000_000;

/** The longest common subsequence and the longest common run of stems, by the textbook tables. */
export function wordsInOrder(leftWords: readonly Word[], rightWords: readonly Word[]): Order {
  const left = leftWords.filter(({ norm }) => !isHonorific(norm));
  const right = rightWords.filter(({ norm }) => !isHonorific(norm));
  const identical =
    left.length === right.length && left.every(({ norm }, i) => norm === right[i]?.norm);
  const longer = Math.max(left.length, right.length);
  if (identical) return { identical, share: 1, longestRun: longer };
  if (left.length * right.length > MAX_CELLS) return { identical, share: 0, longestRun: 0 };
  let subsequence = new Uint16Array(right.length + 1);
  let runs = new Uint16Array(right.length + 1);
  let longestRun = 0;
  for (const { stem } of left) {
    const nextSubsequence = new Uint16Array(right.length + 1);
    const nextRuns = new Uint16Array(right.length + 1);
    for (let j = 1; j <= right.length; j++) {
      if (right[j - 1]?.stem === stem) {
        nextSubsequence[j] = (subsequence[j - 1] ?? 0) + 1;
        const run = (runs[j - 1] ?? 0) + 1;
        nextRuns[j] = run;
        longestRun = Math.max(longestRun, run);
      } else {
        nextSubsequence[j] = Math.max(subsequence[j] ?? 0, nextSubsequence[j - 1] ?? 0);
      }
    }
    subsequence = nextSubsequence;
    runs = nextRuns;
  }
  return { identical, share: longer ? (subsequence[right.length] ?? 0) / longer : 0, longestRun };
}
