import Fuse from 'fuse.js/min-basic';
import type { QueryWord } from './query.ts';
import type { Form, WordIndex } from './word-index.ts';

/** Numbers of forms, and how well each fits a word that was asked for, 0..1. */
export type Fits = ReadonlyMap<number, number>;

// How well a form fits: the word itself; written alike (`us` for `US`); another ending; the word's beginning.
const SAME = 1;
const ALIKE = 0.95;
const ENDING = 0.85;
const BEGINNING = 0.8;
// A slip of the whole word fits .7, less what it changes: one letter of eight .6.
const SLIP = 0.7;

// Fuse's scores are slips by letters, the two ends of the word counted as letters: one slip in a word of four (1/6), two
// in seven (2/9), three in twelve (3/14). Beyond, `dead` would be `ready`.
const NEAR = 0.23;
// What is too far to be searched for may still remind the reader.
const FAR = 0.34;
const MIN_LENGTH = 4;
// Fuse cuts longer patterns into pieces; no word of a language is longer.
const MAX_LENGTH = 30;
// The nearest are enough: a slip has one word behind it.
const MAX_NEAR = 12;
const MAX_HINTS = 3;
// Fewer letters begin half of all words, which only helps in the word being typed.
const MIN_BEGINNING = 3;

/** Finds the words of a collection that a word typed by a reader may mean. `isOpen`: the word may go on. */
export class Lexicon {
  readonly #passages: number;
  readonly #forms: readonly Form[];
  readonly #byNorm: ReadonlyMap<string, readonly number[]>;
  readonly #byStem: ReadonlyMap<string, readonly number[]>;
  readonly #byKey: ReadonlyMap<string, readonly number[]>;
  readonly #keys: readonly string[];
  readonly #letters: readonly number[];

  constructor({ forms, passages }: WordIndex) {
    this.#passages = passages.length;
    this.#forms = forms;
    this.#byNorm = numbersBy(forms, ({ norm }) => [norm]);
    this.#byStem = numbersBy(forms, ({ stem }) => [stem]);
    this.#byKey = numbersBy(forms, ({ keys }) => keys);
    this.#keys = [...this.#byKey.keys()].sort();
    this.#letters = this.#keys.map(letters);
  }

  /** The word itself, in any writing that is the same word. */
  same(word: QueryWord, isOpen: boolean): Fits {
    const fits = new Map<number, number>();
    fit(fits, this.#byNorm.get(word.norm), SAME);
    if (isOpen) this.#begun(fits, word);
    return fits;
  }

  /** The word itself, what is written alike, and what has another ending or a longer one. */
  meant(word: QueryWord, isOpen: boolean): Fits {
    const fits = new Map<number, number>();
    fit(fits, this.#byNorm.get(word.norm), SAME);
    fit(fits, this.#byKey.get(word.plain), ALIKE);
    fit(fits, this.#byStem.get(word.stem), ENDING);
    if (isOpen || (word.plain.length >= MIN_BEGINNING && !hasDigit(word))) this.#begun(fits, word);
    return fits;
  }

  /** Words that are a slip or two away. A figure has none: another figure is another fact. */
  near(word: QueryWord, isOpen: boolean): Fits {
    const fits = new Map<number, number>();
    for (const { key, score } of this.#similar(word, isOpen, NEAR).slice(0, MAX_NEAR))
      fit(fits, this.#byKey.get(key), SLIP - score);
    return fits;
  }

  /** The nearest words that do occur, as printed: at most three, one of each stem. */
  hints(word: QueryWord): string[] {
    const found = this.#similar(word, false, FAR).flatMap(({ key }) => this.#byKey.get(key) ?? []);
    const byStem = new Map<string, string>();
    for (const number of found) {
      const form = this.#forms[number];
      if (form && !byStem.has(form.stem)) byStem.set(form.stem, form.written);
    }
    return [...byStem.values()].slice(0, MAX_HINTS);
  }

  /** How rare any of these forms is, in halvings of the collection: about 1 for what every second passage has. */
  rarity(fits: Fits): number {
    let having = 1;
    for (const number of fits.keys()) having += this.#forms[number]?.places.length ?? 0;
    return Math.log2(1 + this.#passages / having);
  }

  #begun(fits: Map<number, number>, { plain }: QueryWord): void {
    for (const key of beginningWith(this.#keys, plain)) fit(fits, this.#byKey.get(key), BEGINNING);
  }

  /** The keys within a share of slips, the nearest first. Fuse weighs those that have enough letters in common. */
  #similar(word: QueryWord, isOpen: boolean, share: number): { key: string; score: number }[] {
    const { plain } = word;
    if (plain.length < MIN_LENGTH || plain.length > MAX_LENGTH || hasDigit(word)) return [];
    const slips = Math.floor(share * (plain.length + 2));
    const own = letters(plain);
    const alike = this.#keys.filter((key, i) => {
      const others = this.#letters[i] ?? 0;
      if (bits(own & ~others) > slips) return false;
      return isOpen || (bits(others & ~own) <= slips && key.length <= plain.length + slips);
    });
    const fuse = new Fuse(alike.map(bounded), {
      includeScore: true,
      isCaseSensitive: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: share,
    });
    const found = fuse.search(isOpen ? `^${plain}` : bounded(plain));
    return found.map(({ item, score = 1 }) => ({ key: item.slice(1, -1), score }));
  }
}

/** Which letters a word has, as a set of 32 bits; letters of other scripts share them. */
function letters(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function hasDigit({ plain }: QueryWord): boolean {
  return /\p{N}/u.test(plain);
}

/** With its ends marked, so that a slip is counted over the whole word and not over any part of a longer one. */
function bounded(key: string): string {
  return `^${key}$`;
}

function fit(fits: Map<number, number>, forms: readonly number[] = [], how: number): void {
  for (const number of forms) fits.set(number, Math.max(how, fits.get(number) ?? 0));
}

/** The keys that begin so, without that key itself; `keys` are sorted. */
function beginningWith(keys: readonly string[], start: string): readonly string[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') <= start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (keys[end]?.startsWith(start)) end++;
  return keys.slice(low, end);
}

function numbersBy(
  forms: readonly Form[],
  keysOf: (form: Form) => Iterable<string>,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [number, form] of forms.entries()) {
    for (const key of keysOf(form)) {
      const numbers = found.get(key);
      if (numbers) numbers.push(number);
      else found.set(key, [number]);
    }
  }
  return found;
}
