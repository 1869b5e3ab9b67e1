import type { Match } from '../align/types.ts';
import { list, percent } from './words.ts';

// Enough to recognise what two sentences have in common.
const MOST_WORDS = 4;

/** Why a match has its kind, in words; “here” is the left side. */
export function whyInWords({ kind, why }: Match): string {
  const order = `${percent(why.inOrder)} of the longer one’s words stand on both sides in the same order`;
  switch (kind) {
    case 'identical':
      return 'the same words in the same order';
    case 'edited':
      return `${order}, ${why.longestRun} of them in one run`;
    case 'reworded':
      return `${inCommon(why)}; only ${order}`;
    case 'related':
      return `${inCommon(why)}: too little to be one statement`;
  }
}

/** Words weigh the more the rarer they are in English. */
function inCommon({ ofLeft, ofRight, sharedWords }: Match['why']): string {
  const words = list(sharedWords.slice(0, MOST_WORDS).map((word) => `“${word}”`));
  const shares = `${percent(ofLeft)} of what is said here and ${percent(ofRight)} of what is said there is common`;
  return words ? `${shares}, such as ${words}` : shares;
}
