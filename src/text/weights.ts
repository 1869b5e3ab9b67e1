import { WORD_FREQUENCIES } from './word-frequencies.ts';

// What a stem weighs that the list does not have, in bits: one word in two million, a little rarer than the rarest listed.
const UNSEEN_BITS = 21;

const BITS: ReadonlyMap<string, number> = new Map(
  WORD_FREQUENCIES.split('\n').flatMap((stems, halfBits) =>
    stems.split(' ').map((stem) => [stem, halfBits / 2] as const),
  ),
);

/**
 * How much a word tells, in bits, by its stem: 5 for `the`, 13 for `president`, 21 for what the list of English words
 * (SUBTLEXus) does not have, such as most names and every figure.
 */
export function weightOf(stem: string): number {
  return BITS.get(stem) ?? UNSEEN_BITS;
}
