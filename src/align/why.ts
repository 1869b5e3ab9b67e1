import type { Word } from '../text/words.ts';
import { evidence, termsInCommon } from './groups.ts';
import { NO_TERM } from './lexicon.ts';
import type { Frame } from './likeness.ts';
import { spokenIds, type Found } from './matches.ts';

import type { Why } from './types.ts';
import { wordsInOrder } from './words-in-order.ts';

// Enough to see what two sentences have in common.
const MAX_SHARED_WORDS = 8;

/** What decided a match's kind. */
export function reasons(frame: Frame, match: Found): Why {
  const { common, ofLeft, ofRight } = evidence(match);
  const left = spokenIds(frame.left, match.left);
  const { longestRun, share } = wordsInOrder(left, spokenIds(frame.right, match.right));
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
  const wanted = new Set(termsInCommon(frame, match));
  const first: { word: Word; value: number }[] = [];
  for (const i of match.left) {
    const start = doc.words.starts[i] ?? 0;
    for (const [at, word] of doc.words.sentence(i).entries()) {
      const term = doc.flow[start + at] ?? NO_TERM;
      if (wanted.delete(term)) first.push({ word, value: values[term] ?? 0 });
    }
  }
  return first
    .sort((one, other) => other.value - one.value)
    .slice(0, MAX_SHARED_WORDS)
    .map(({ word }) => doc.document.text.slice(word.from, word.to));
}
