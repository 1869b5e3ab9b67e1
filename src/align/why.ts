import { evidence, termsInCommon } from './groups.ts';
import type { Frame } from './likeness.ts';
import { wordsOf, type Found } from './matches.ts';
import type { Why } from './types.ts';
import { wordsInOrder } from './words-in-order.ts';

// Enough to see what two sentences have in common.
const MAX_SHARED_WORDS = 8;

/** What decided a match's kind. */
export function reasons(frame: Frame, match: Found): Why {
  const { common, ofLeft, ofRight } = evidence(match);
  const left = wordsOf(frame.left, match.left);
  const { longestRun, share } = wordsInOrder(left, wordsOf(frame.right, match.right));
  return {
    common,
    ofLeft,
    ofRight,
    longestRun,
    inOrder: share,
    sharedWords: sharedWords(frame, match),
  };
}

/** The weightiest words in common as the left prints them, those of one weight in the order of the text. */
function sharedWords(frame: Frame, match: Found): string[] {
  const { doc, values } = frame.left;
  const weights = new Map(
    termsInCommon(frame, match).map((t) => [doc.stems[t] ?? '', values[t] ?? 0]),
  );
  const printed = new Map<string, string>();
  for (const { stem, from, to } of wordsOf(frame.left, match.left)) {
    if (weights.has(stem) && !printed.has(stem))
      printed.set(stem, doc.document.text.slice(from, to));
  }
  return [...printed]
    .sort(([one], [other]) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0))
    .slice(0, MAX_SHARED_WORDS)
    .map(([, word]) => word);
}
