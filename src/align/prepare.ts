import { wordsBySentence, type Document } from '../text/document.ts';
import { isHonorific } from '../text/honorifics.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { bitsOf, discounted, hundredths, isName, isOfDate } from './weighing.ts';

/** Numbers for stems, shared by all documents that are to be compared with each other. */
export interface Lexicon {
  readonly ids: Map<string, number>;
  /** What a stem is worth by itself, in bits, by id. */
  readonly bits: number[];
}

/** A sentence ready to be compared. */
export interface Line {
  readonly words: readonly Word[];
  /** Its normalised words in order, joined by a space: equal for identical sentences. */
  readonly plain: string;
  /** Its distinct stems that weigh something, as indices into `Prepared.terms`. */
  readonly bag: readonly number[];
  /** How many words of the document stand before it. */
  readonly at: number;
}

/** A document made ready once, to be aligned with any number of others of the same lexicon. Weights are in hundredths of a bit. */
export interface Prepared {
  readonly document: Document;
  readonly lines: readonly Line[];
  /** The document word by word: the index of each word's term, or NO_TERM where it weighs nothing. */
  readonly flow: Int32Array;
  /** Ids of the document's weighty stems, ascending. */
  readonly terms: Int32Array;
  readonly weights: Int32Array;
  /** The weights as they count beside a document that lacks the word. */
  readonly ownValues: Int32Array;
  /** The stems themselves, by term. */
  readonly stems: readonly string[];
  /** The sentences with term `t` are `holders[starts[t]]` up to `holders[starts[t + 1]]`. */
  readonly starts: Int32Array;
  readonly holders: Int32Array;
}

/** In a flow, a word that weighs nothing: no index of a term, nor -1, which stands for a term that the other document lacks. */
export const NO_TERM = -2;

export function createLexicon(): Lexicon {
  return { ids: new Map(), bits: [] };
}

export function prepare(document: Document, lexicon: Lexicon): Prepared {
  const sentences = wordsBySentence(document);
  const ids = sentences.map((words) => words.map((word) => idOf(lexicon, word)));
  const entries = entriesOf({ sentences, ids, text: document.text }, lexicon);
  const bags: number[][] = sentences.map(() => []);
  for (const [t, { holders }] of entries.entries()) for (const i of holders) bags[i]?.push(t);
  let at = 0;
  const lines = sentences.map((words, i) => {
    const plain = plainOf(words, document.text, document.sentences[i]);
    at += words.length;
    return { words, plain, bag: bags[i] ?? [], at: at - words.length };
  });
  const holders = entries.flatMap((entry) => entry.holders);
  return {
    document,
    lines,
    flow: flowOf(ids.flat(), entries),
    terms: numbers(entries, ({ id }) => id),
    weights: numbers(entries, ({ weight }) => weight),
    ownValues: numbers(entries, (entry) => discounted(entry.weight, entry.holders.length, 1)),
    stems: entries.map(({ stem }) => stem),
    starts: startsOf(entries),
    holders: numbers(holders, (i) => i),
  };
}

/** `Int32Array.from` goes through an iterator and is several times slower. */
function numbers<Item>(list: readonly Item[], of: (item: Item) => number): Int32Array {
  const all = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const item = list[i];
    if (item !== undefined) all[i] = of(item);
  }
  return all;
}

function flowOf(ids: readonly number[], entries: readonly Entry[]): Int32Array {
  const terms = new Map(entries.map(({ id }, t) => [id, t] as const));
  return numbers(ids, (id) => (id === NOTHING ? NO_TERM : (terms.get(id) ?? NO_TERM)));
}

// The id of a word that weighs nothing.
const NOTHING = -1;

function idOf({ ids, bits }: Lexicon, word: Word): number {
  const known = ids.get(word.stem);
  if (known !== undefined) return known;
  const own = bitsOf(word);
  const id = own > 0 ? bits.push(own) - 1 : NOTHING;
  ids.set(word.stem, id);
  return id;
}

/** A document's words by sentence, and their ids. */
interface Reading {
  readonly sentences: readonly (readonly Word[])[];
  readonly ids: readonly (readonly number[])[];
  readonly text: string;
}

/** A stem that weighs something, and the sentences that have it, in order. */
interface Entry {
  readonly id: number;
  readonly stem: string;
  weight: number;
  readonly holders: number[];
}

/** By id. A stem that weighs differently in different places, such as a number that is once part of a date, weighs the most. */
function entriesOf(reading: Reading, { bits }: Lexicon): Entry[] {
  const isNameOf = namesIn(reading, bits);
  const entries = new Map<number, Entry>();
  reading.sentences.forEach((words, i) => {
    const ids = reading.ids[i] ?? [];
    words.forEach((word, at) => {
      const id = ids[at] ?? NOTHING;
      if (id === NOTHING) return;
      const weight = hundredths(bits[id] ?? 0, isNameOf.get(id) === true || isOfDate(words, at));
      const entry = entries.get(id);
      if (!entry) entries.set(id, { id, stem: word.stem, weight, holders: [i] });
      else {
        entry.weight = Math.max(entry.weight, weight);
        if (entry.holders.at(-1) !== i) entry.holders.push(i);
      }
    });
  });
  return [...entries.values()].sort((one, other) => one.id - other.id);
}

/** By id, whether a stem stands capitalised throughout a document. */
function namesIn({ sentences, ids, text }: Reading, bits: readonly number[]): Map<number, boolean> {
  const names = new Map<number, boolean>();
  sentences.forEach((words, i) => {
    const own = ids[i] ?? [];
    words.forEach((word, at) => {
      const id = own[at] ?? NOTHING;
      if (id === NOTHING || names.get(id) === false) return;
      const first = text.charAt(word.from);
      if (first === first.toLowerCase()) names.set(id, false);
      else if (isName(bits[id] ?? 0, at)) names.set(id, true);
    });
  });
  return names;
}

function startsOf(entries: readonly Entry[]): Int32Array {
  const all = new Int32Array(entries.length + 1);
  for (const [t, { holders }] of entries.entries()) all[t + 1] = (all[t] ?? 0) + holders.length;
  return all;
}

/** Honorifics are no difference of wording; a sentence without words goes by its signs. */
function plainOf(words: readonly Word[], text: string, span: Span = { from: 0, to: 0 }): string {
  const norms = words.map((word) => word.norm).filter((norm) => !isHonorific(norm));
  return norms.length ? norms.join(' ') : text.slice(span.from, span.to);
}
