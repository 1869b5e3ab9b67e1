import {
  EDITED_ORDER,
  HEADLINE_COUNTS,
  NEAR_COUNTS,
  ORDER_COUNTS,
  RELATED,
  SAME,
  SAME_BITS,
  SHARE_COUNTS,
} from '../align/kinds.ts';
import type { Kind } from './kinds.ts';

export { MIN_SHARE as PASSAGE_SHARE } from '../align/passages.ts';
export { MAX_GAP as PASSAGE_GAP } from '../align/runs.ts';

const SAID_SAME = `${SAME_BITS} bits or more in common; and the share in common of the sentence that says more, plus ${ORDER_COUNTS} times the share of the longer one’s words that stand on both sides in the same order, is ${SAME} or more`;

/** What two sentences need to be of each kind, with the engine's own thresholds. The first that fits decides. */
export const kindRules: readonly { readonly kind: Kind; readonly needs: string }[] = [
  { kind: 'identical', needs: 'the same words in the same order' },
  {
    kind: 'edited',
    needs: `they say the same (${SAID_SAME}); and the share of the words in the same order is ${EDITED_ORDER} or more`,
  },
  { kind: 'reworded', needs: 'they say the same by that test, and are not edited' },
  {
    kind: 'related',
    needs: `a sum of ${RELATED} or more: the bits in common, as doublings; ${SHARE_COUNTS} times their share; ${NEAR_COUNTS} times the best share of another pair within two sentences; ${HEADLINE_COUNTS} if one of the two is a headline or a standfirst`,
  },
];
