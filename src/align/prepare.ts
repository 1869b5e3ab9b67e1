import { wordTable, type Document } from '../text/document.ts';
import { isHonorific } from '../text/honorifics.ts';
import type { WordTable } from '../text/word-table.ts';
import { idOf, NO_TERM, type Lexicon } from './lexicon.ts';
import { grouped, lengthOf, totalsOf, type Lists } from './lists.ts';
import { discounted, hundredths, isName, isOfDate } from './weighing.ts';

/** A document made ready once, to be aligned with any number of others of the same lexicon. Weights are in hundredths of a bit. */
export interface Prepared {
  readonly document: Document;
  readonly words: WordTable;
  /** A number for each sentence, equal for identical sentences and hardly ever for others; and all of them. */
  readonly keys: Int32Array;
  readonly keySet: ReadonlySet<number>;
  /** The document word by word: the id of each word's stem, … */
  readonly ids: Int32Array;
  /** … and the index of its term, or NO_TERM where it weighs nothing. */
  readonly flow: Int32Array;
  /** Ids of the document's weighty stems, ascending. */
  readonly terms: Int32Array;
  readonly weights: Int32Array;
  /** The weights as they count beside a document that lacks the word, and their sum by sentence. */
  readonly ownValues: Int32Array;
  readonly ownTotals: Int32Array;
  /** The stems themselves, by term. */
  readonly stems: readonly string[];
  /** The sentences with term `t`, ascending, are `holders.of[holders.starts[t]]` up to `holders.of[holders.starts[t + 1]]`, … */
  readonly holders: Lists;
  /** … and the distinct terms of a sentence likewise. */
  readonly bags: Lists;
}

export function prepare(document: Document, lexicon: Lexicon): Prepared {
  const words = wordTable(document);
  const ids = numbers(words.forms, (form) => idOf(lexicon, form));
  const { flow, terms } = termsOf(ids, lexicon);
  const holders = holdersOf(flow, words.starts, terms.length);
  const weights = weightsOf({ document, words, flow, terms }, lexicon);
  const ownValues = weights.map((weight, t) => discounted(weight, lengthOf(holders, t), 1));
  const bags = bagsOf(holders, document.sentences.length);
  const keys = keysOf(words, ids);
  return {
    document,
    words,
    keys,
    keySet: new Set(keys),
    ids,
    flow,
    terms,
    weights,
    ownValues,
    ownTotals: totalsOf(bags, ownValues),
    stems: Array.from(terms, (id) => lexicon.stems[id] ?? ''),
    holders,
    bags,
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

function keysOf({ forms, starts }: WordTable, ids: Int32Array): Int32Array {
  const keys = new Int32Array(starts.length - 1);
  for (let i = 0; i < keys.length; i++) {
    const end = starts[i + 1] ?? 0;
    let key = 0;
    for (let at = starts[i] ?? 0; at < end; at++) {
      if (!forms[at]?.isHonorific) key = Math.imul(key, 31) + (ids[at] ?? 0) + 1;
    }
    keys[i] = key;
  }
  return keys;
}

/** The normalised words of a sentence, joined by a space: the same for identical sentences. Without words it goes by its signs. */
export function plainOf({ document, words }: Prepared, sentence: number): string | undefined {
  const span = document.sentences[sentence];
  if (!span) return undefined;
  const norms = spoken(words, sentence);
  return norms.length ? norms.join(' ') : document.text.slice(span.from, span.to);
}

/** The norms of a sentence's words; forms of address are no difference of wording. */
export function spoken(words: WordTable, sentence: number): string[] {
  return words.norms(sentence).filter((norm) => !isHonorific(norm));
}

/** The ids of a document's weighty stems, ascending, and where each of them stands. */
function termsOf(
  ids: Int32Array,
  { bits, slots }: Lexicon,
): { flow: Int32Array; terms: Int32Array } {
  const found: number[] = [];
  for (const id of ids) {
    if (slots[id] !== NO_TERM || !bits[id]) continue;
    slots[id] = 0;
    found.push(id);
  }
  const terms = Int32Array.from(found).sort();
  for (let t = 0; t < terms.length; t++) slots[terms[t] ?? 0] = t;
  const flow = ids.map((id) => slots[id] ?? NO_TERM);
  for (const id of found) slots[id] = NO_TERM;
  return { flow, terms };
}

/** A document's words and their terms. */
interface Reading extends Pick<Prepared, 'document' | 'words' | 'flow' | 'terms'> {}

/** What each term weighs. One that weighs differently in different places, such as a number that is once part of a date, weighs the most. */
function weightsOf(reading: Reading, { bits }: Lexicon): Int32Array {
  const { flow, terms, words } = reading;
  const names = namesIn(reading, bits);
  const isPlain = new Uint8Array(terms.length);
  for (let i = 0; i + 1 < words.starts.length; i++) {
    const [from, to] = [words.starts[i] ?? 0, words.starts[i + 1] ?? 0];
    for (let at = from; at < to; at++) {
      const t = flow[at] ?? NO_TERM;
      const form = words.forms[at];
      if (t === NO_TERM || isPlain[t] || names[t] === NAME || !form) continue;
      const before = at > from ? words.forms[at - 1] : undefined;
      const after = at + 1 < to ? words.forms[at + 1] : undefined;
      if (!isOfDate(form, before, after)) isPlain[t] = 1;
    }
  }
  return terms.map((id, t) => hundredths(bits[id] ?? 0, !isPlain[t]));
}

// Whether a term is a name: not yet known, yes, never.
const NAME = 1;
const NO_NAME = 2;

/** By term, whether a stem stands capitalised throughout a document. */
function namesIn({ document, words, flow, terms }: Reading, bits: readonly number[]): Uint8Array {
  const names = new Uint8Array(terms.length);
  for (let i = 0; i + 1 < words.starts.length; i++) {
    const [from, to] = [words.starts[i] ?? 0, words.starts[i + 1] ?? 0];
    for (let at = from; at < to; at++) {
      const t = flow[at] ?? NO_TERM;
      if (t === NO_TERM || names[t] === NO_NAME) continue;
      if (!isCapital(document.text, words.from[at] ?? 0)) names[t] = NO_NAME;
      else if (isName(bits[terms[t] ?? 0] ?? 0, at - from)) names[t] = NAME;
    }
  }
  return names;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const sign = text.charAt(at);
  return sign !== sign.toLowerCase();
}

/** By term, the sentences that have it. */
function holdersOf(flow: Int32Array, sentences: Int32Array, terms: number): Lists {
  const latest = new Int32Array(terms).fill(-1);
  const found: number[] = [];
  const holders: number[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const to = sentences[i + 1] ?? 0;
    for (let at = sentences[i] ?? 0; at < to; at++) {
      const t = flow[at] ?? NO_TERM;
      if (t === NO_TERM || latest[t] === i) continue;
      latest[t] = i;
      found.push(t);
      holders.push(i);
    }
  }
  return grouped(found, holders, terms);
}

/** By sentence, the terms it has. */
function bagsOf(holders: Lists, sentences: number): Lists {
  const terms = new Int32Array(holders.of.length);
  for (let t = 0, at = 0; at < terms.length; t++) {
    const end = holders.starts[t + 1] ?? 0;
    for (; at < end; at++) terms[at] = t;
  }
  return grouped(holders.of, terms, sentences);
}
