import type { Match } from '../align/types.ts';
import { type Document, wordsBySentence } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { weightOf } from '../text/weights.ts';
import { words, type Word } from '../text/words.ts';

/** An oddity that two texts have in sentences that say the same. */
export interface Slip {
  readonly left: Span;
  readonly right: Span;
}

/** A slip of the pen in one text: `key` is the same for the same slip. */
export interface OneSlip {
  readonly key: string;
  readonly span: Span;
}

/** Slips that both texts have in one match, given the slips of each of their sentences. */
export function sharedSlips(
  match: Match,
  left: readonly (readonly OneSlip[])[],
  right: readonly (readonly OneSlip[])[],
): Slip[] {
  const there = new Map(
    match.right.flatMap((i) => right[i] ?? []).map((slip) => [slip.key, slip.span]),
  );
  return match.left
    .flatMap((i) => left[i] ?? [])
    .flatMap(({ key, span }) => {
      const other = there.get(key);
      return other ? [{ left: span, right: other }] : [];
    });
}

/** The slips of each sentence of a document: a word printed twice, a misspelled word. */
export function slipsOf(document: Document): OneSlip[][] {
  return wordsBySentence(document).map((list) => {
    return list.flatMap((word, i) => {
      const next = list[i + 1];
      if (next && isDoubled(document, word, next)) {
        return [{ key: `twice ${word.norm}`, span: { from: word.from, to: next.to } }];
      }
      const span = { from: word.from, to: word.to };
      return isMisspelled(document, word) ? [{ key: word.norm, span }] : [];
    });
  });
}

// Words that may stand twice in good English.
const MAY_DOUBLE = new Set(['had', 'that', 'is', 'very', 'no', 'bye', 'ha', 'so', 'more', 'far']);

/** `last last`. */
function isDoubled({ text }: Document, word: Word, next: Word): boolean {
  if (word.kind !== 'word' || word.norm !== next.norm || MAY_DOUBLE.has(word.norm)) return false;
  return (
    text.slice(word.from, word.to) === text.slice(next.from, next.to) &&
    text.slice(word.to, next.from) === ' '
  );
}

// A misspelling is looked for in words of this length, in letters; shorter ones are too near each other, and no longer one is
// common enough to be misspelled.
const LEAST_LETTERS = 7;
const MOST_LETTERS = 20;
// Bits (see `weightOf`): a word no list has, one letter from a word that is as common as this.
const UNKNOWN_BITS = 21;
const COMMON_BITS = 15;

/** A word in small letters that the word list does not have and that is a common word but for two letters changed about. */
function isMisspelled({ text }: Document, word: Word): boolean {
  const written = text.slice(word.from, word.to);
  if (written.length < LEAST_LETTERS || written.length > MOST_LETTERS) return false;
  if (!/^[a-z]+$/.test(written)) return false;
  if (weightOf(word.stem) < UNKNOWN_BITS) return false;
  return neighbours(written).some((other) => {
    const [form] = words(other);
    return form !== undefined && form.stem !== word.stem && weightOf(form.stem) <= COMMON_BITS;
  });
}

/** Every word with two neighbouring letters swapped, or one of two equal neighbours left out, or a letter doubled. */
function neighbours(word: string): string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < word.length; i++) {
    const [before, first, second, after] = [
      word.slice(0, i),
      word.charAt(i),
      word.charAt(i + 1),
      word.slice(i + 2),
    ];
    if (first === second) found.push(before + first + after);
    else found.push(before + second + first + after, before + first + first + second + after);
  }
  return found;
}
