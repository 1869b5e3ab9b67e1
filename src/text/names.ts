import { isCalendarWord } from './calendar.ts';
import { isHonorific } from './honorifics.ts';
import { isStopWord } from './stop-words.ts';
import { weightOf } from './weights.ts';
import type { Word } from './words.ts';

// Where a capital says nothing, at the start of a sentence or in a headline, a word is a name only if it is as rare as
// this, in bits: one word in 2^19, which few words are that are not names.
const RARE_BITS = 19;
// From this share of capitals on, counted without stop words, a line is set like a headline.
const HEADLINE_SHARE = 0.8;

/** Which of a stretch's words are names or parts of names: `Tokayev`, `Russian`, `CSTO`; no titles, days or months. */
export function namesAmong(text: string, words: readonly Word[]): Set<Word> {
  const counted = words.filter((word) => word.kind === 'word' && !isStopWord(word.norm));
  const capitals = counted.filter((word) => isCapital(text, word));
  const isHeadline = capitals.length >= HEADLINE_SHARE * counted.length;
  return new Set(
    capitals.filter((word) => {
      if (isCalendarWord(word.norm) || isHonorific(word.norm)) return false;
      return weightOf(word.stem) >= RARE_BITS || !(isHeadline || opensSentence(text, word));
    }),
  );
}

function isCapital(text: string, { from, to }: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(from, to));
}

/** Nothing stands before it but what may open a sentence, a quotation or a remark. */
function opensSentence(text: string, { from }: Word): boolean {
  return /(?:^|[.!?…:\n\r"“„‘«([—])[\s"“„‘«([]*$/.test(text.slice(Math.max(0, from - 4), from));
}
