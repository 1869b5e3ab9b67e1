import type { Item } from './quote-items.ts';
import { AROUND_BITS, likenessAround, likenessOf, speakersAgree } from './quote-likeness.ts';

/**
 * How likely a fragment is a piece of the longer quotation: how much their sentences have in common, 0..1; null if it is
 * none. A piece has at least two telling words, in one run, of the same speaker, in a sentence that says more of the same.
 */
export function longerOf(fragment: Item, longer: Item): number | null {
  if (fragment.bag.size < 2 || speakersAgree(fragment, longer) !== 'same') return null;
  const run = fragment.plain.replace(/^(?:the|a|an) /, '');
  if (!` ${longer.plain} `.includes(` ${run} `)) return null;
  if (likenessAround(fragment, longer).bits < AROUND_BITS) return null;
  return likenessOf(fragment.context, longer.context).share;
}
