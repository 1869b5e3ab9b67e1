import { words } from '../../text/words.ts';
import { plain } from './plain.ts';

/** One word that is looked for. */
export interface QueryWord {
  readonly written: string;
  readonly plain: string;
  readonly norm: string;
  readonly stem: string;
}

/** What a good result has: a word, or several in a row, asked for between quotation marks. */
export interface Term {
  readonly words: readonly QueryWord[];
  /** Quoted: exactly these words, without their variants. */
  readonly isExact: boolean;
  /** The last word may go on: nothing was typed after it. */
  readonly isOpen: boolean;
}

/** What a reader asked for; `isCut` says that more was typed than is looked for. */
export interface Query {
  readonly terms: readonly Term[];
  readonly isCut: boolean;
}

// A long sentence of a news report has 40 words. More of a pasted text costs time and finds nothing else.
const MAX_WORDS = 40;
// All that is read of a pasted text: forty words, even long ones.
const MAX_LETTERS = 1_000;

/** Reads `attempted "coup d’etat"` as a word and a phrase. Signs that are no words are passed over; nothing is an error. */
export function parseQuery(text: string): Query {
  const read = text.slice(0, MAX_LETTERS);
  const found = parts(read).flatMap(({ isExact, from, to }): Term[] => {
    const part = words(read, { from, to }).map((word) => {
      const written = read.slice(word.from, word.to);
      return { written, plain: plain(written), norm: word.norm, stem: word.stem, to: word.to };
    });
    const isOpen = part.at(-1)?.to === read.length;
    if (isExact) return part.length > 0 ? [{ words: part, isExact, isOpen }] : [];
    return part.map((word) => ({ words: [word], isExact, isOpen: word.to === read.length }));
  });
  const terms = firstWords(found);
  return { terms, isCut: terms.length < found.length || read.length < text.length };
}

const MARKS = /["“”„«»]/g;

/** The stretches outside and inside quotation marks, in turn; the last mark may still be missing. */
function parts(text: string): { isExact: boolean; from: number; to: number }[] {
  const marks = [...text.matchAll(MARKS)].map(({ index }) => index);
  return [...marks, text.length].map((to, i) => ({
    isExact: i % 2 === 1,
    from: i === 0 ? 0 : (marks[i - 1] ?? 0) + 1,
    to,
  }));
}

function firstWords(terms: readonly Term[]): Term[] {
  let words = 0;
  return terms.filter((term) => (words += term.words.length) <= MAX_WORDS);
}
