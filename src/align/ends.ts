import { NO_TERM } from './lexicon.ts';
import type { Frame, Side } from './likeness.ts';
import { termsIn, type Stretch, type Stretches } from './stretch.ts';

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
    const next = {
      left: likeliest(worth(frame.left, left, rightTerms), left),
      right: likeliest(worth(frame.right, right, leftTerms), right),
    };
    if (isSame(next.left, left) && isSame(next.right, right)) break;
    ({ left, right } = next);
  }
  return { left, right };
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.from === other.from && one.to === other.to;
}

/** What each word of a stretch is worth: negative if it has no counterpart, 0 if it tells nothing. */
function worth({ doc, values, twins }: Side, { from, to }: Stretch, others: Uint8Array): number[] {
  const all: number[] = [];
  for (let at = from; at < to; at++) {
    const t = doc.flow[at] ?? NO_TERM;
    const value = values[t] ?? 0;
    all.push(others[twins[t] ?? -1] ? value : -value);
  }
  return all;
}

/**
 * The part that is likeliest to be the passage, when a word has a counterpart within it as often as in the stretch as a
 * whole, and outside it by chance: the segment with the greatest sum of log-likelihood ratios (Kadane, in Bentley 1984).
 */
function likeliest(words: readonly number[], stretch: Stretch): Stretch {
  const cost = costOfUnmatched(words);
  let best = { from: 0, to: words.length };
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const value = words[at] ?? 0;
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
function costOfUnmatched(words: readonly number[]): number {
  let matched = 0;
  let all = 0;
  for (const value of words) {
    matched += Math.max(0, value);
    all += Math.abs(value);
  }
  const share = Math.min(DENSEST, Math.max(SPARSEST, matched / (all || 1)));
  return Math.log((1 - CHANCE) / (1 - share)) / Math.log(share / CHANCE);
}
