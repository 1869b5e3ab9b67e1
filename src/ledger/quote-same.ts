import type { Aligned } from './quote-aligned.ts';
import type { Item } from './quote-items.ts';
import {
  AROUND_BITS,
  likenessAround,
  likenessOf,
  type QuoteLikeness,
  speakersAgree,
} from './quote-likeness.ts';

// Two stretches are one utterance whoever speaks when this share of their words' weight is common …
const SAME_SHARE = 0.6;
// … one cut from the other when so much of the shorter one is in the longer …
const CUT_SHARE = 0.8;
// … one reworded or translated, when the speaker is the same, or when the alignment found their sentences alike.
const REWORDED_SHARE = 0.33;
const ALIGNED_SHARE = 0.25;
// In bits: two middling words, and for what is only reworded or by different speakers, three or four.
const SAME_BITS = 8;
const REWORDED_BITS = 14;
const SURE_BITS = 24;
/** Whether two quotations of more than a word or two are of one utterance: the same, cut, reworded or translated. */
export function isSameUtterance(left: Item, right: Item, aligned: Aligned): boolean {
  if (left.plain === right.plain) return true;
  const likeness = likenessOf(left.bag, right.bag);
  if (isCut(left, right) && speakersAgree(left, right) === 'same') return true;
  if (likeness.words < 2 || likeness.bits < SAME_BITS) return false;
  if (likeness.share >= SAME_SHARE) return true;
  const speakers = speakersAgree(left, right);
  const alike = aligned.between(left, right);
  if (
    likeness.ofShorter >= CUT_SHARE &&
    likeness.bits >= REWORDED_BITS &&
    likeness.words > 2 &&
    (speakers !== 'different' || alike !== null)
  )
    return true;
  const isHome = left.instance.document === right.instance.document;
  return !isHome && isReworded(likeness, speakers, alike);
}

// From this many words on, a run of them that two quotations have is one.
const RUN_WORDS = 4;

/** Whether the words of one stand in the other in one run. */
function isCut({ plain: one }: Item, { plain: other }: Item): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.split(' ').length >= RUN_WORDS && ` ${long} `.includes(` ${short} `);
}

function isReworded(
  { share, bits }: QuoteLikeness,
  speakers: 'same' | 'unknown' | 'different',
  alike: 'strong' | 'related' | null,
): boolean {
  if (alike === 'strong' && speakers !== 'different') return share >= ALIGNED_SHARE;
  if (bits < REWORDED_BITS || share < REWORDED_SHARE) return false;
  return speakers === 'same' || bits >= SURE_BITS;
}

/** A word or two in marks: the same words, of the same person or in like sentences. */
export function isSameWord(left: Item, right: Item, aligned: Aligned): boolean {
  if (
    ![...left.bag.keys()].every((stem) => right.bag.has(stem)) ||
    left.bag.size !== right.bag.size
  )
    return false;
  const isHome = left.instance.document === right.instance.document;
  if (isHome) return speakersAgree(left, right) === 'same';
  if (speakersAgree(left, right) === 'different') return false;
  if (aligned.between(left, right) === 'strong') return true;
  const isOne = aligned.areClose(left.instance.document, right.instance.document);
  if (isOne && speakersAgree(left, right) === 'same') return true;
  return likenessAround(left, right).bits >= AROUND_BITS;
}
