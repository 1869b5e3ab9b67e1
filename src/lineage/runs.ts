import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';

/** A run of equal words in two texts. */
export interface Run {
  readonly words: number;
  readonly left: Span;
  readonly right: Span;
}

type Sequence = readonly (Word | null)[];

// Shorter runs are phrases that anyone writes; an index of so many words in a row finds all longer ones.
const GRAM = 6;

/** A text's words with the places of every few words in a row, made once and held against many others. */
export interface Indexed {
  readonly sequence: Sequence;
  /** The few words in a row that begin at each word; null where a gap or the end comes before. */
  readonly grams: readonly (string | null)[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Makes a sequence of words ready for finding runs; no run crosses a `null`. */
export function indexed(sequence: Sequence): Indexed {
  const grams = sequence.map((_, i) => gramAt(sequence, i));
  const places = new Map<string, number[]>();
  grams.forEach((gram, i) => {
    if (gram === null) return;
    const known = places.get(gram);
    if (known) known.push(i);
    else places.set(gram, [i]);
  });
  return { sequence, grams, places };
}

function gramAt(sequence: Sequence, i: number): string | null {
  let gram = '';
  for (let k = i; k < i + GRAM; k++) {
    const word = sequence[k];
    if (!word) return null;
    gram += `${word.norm} `;
  }
  return gram;
}

// A text that repeats one line a thousand times must not cost a million comparisons.
const MOST_PLACES = 8;

/** The longest run of words that two texts have in common, the first of equals; null if none is of six words. */
export function longestRun(left: Indexed, right: Indexed): Run | null {
  let best = { length: 0, left: 0, right: 0 };
  for (let at = 0; at < right.sequence.length;) {
    const gram = right.grams[at];
    const places = gram ? (left.places.get(gram) ?? []) : [];
    let longest = 0;
    for (const place of places.slice(0, MOST_PLACES)) {
      const length = lengthOf([left.sequence, place], [right.sequence, at]);
      longest = Math.max(longest, length);
      if (length > best.length) best = { length, left: place, right: at };
    }
    at += Math.max(1, longest - GRAM + 1);
  }
  if (best.length === 0) return null;
  return {
    words: best.length,
    left: spanOf(left.sequence, best.left, best.length),
    right: spanOf(right.sequence, best.right, best.length),
  };
}

/** How many words are equal from two places on. */
function lengthOf([left, i]: [Sequence, number], [right, j]: [Sequence, number]): number {
  let length = 0;
  for (let word = left[i]; word && word.norm === right[j + length]?.norm; word = left[i + length])
    length++;
  return length;
}

function spanOf(sequence: Sequence, from: number, length: number): Span {
  return { from: sequence[from]?.from ?? 0, to: sequence[from + length - 1]?.to ?? 0 };
}
