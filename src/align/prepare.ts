import { wordsBySentence, type Document } from '../text/document.ts';
import { isHonorific } from '../text/honorifics.ts';
import type { Span } from '../text/span.ts';
import { weightOf } from '../text/weights.ts';
import type { Word } from '../text/words.ts';

/** Numbers for stems, shared by all documents that are to be compared with each other. */
export interface Lexicon {
  readonly ids: Map<string, number>;
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

// A word is worth the bits by which it is rarer than one word in 2^6 = 64: articles, prepositions and auxiliaries weigh nothing.
const COMMON_BITS = 6;
// A name says what a sentence is about, not what it says of it: names count for a tenth of their rarity.
const NAME_SHARE = 0.1;
// A word that is capitalised wherever it stands, if only at the start of a sentence, is a name when it is as rare as this.
const RARE_BITS = 14;
// A figure is worth 2 bits and 3.3 (log2 of 10) for each of up to four digits.
const FIGURE_BITS = 2;
const DIGIT_BITS = 3.3;
const MAX_DIGITS = 4;

export function createLexicon(): Lexicon {
  return { ids: new Map() };
}

export function prepare(document: Document, lexicon: Lexicon): Prepared {
  const text = document.text;
  const sentences = wordsBySentence(document);
  const names = namesIn(sentences, text);
  const holdersOf = new Map<number, number[]>();
  const weightOfId = new Map<number, number>();
  const stemOfId = new Map<number, string>();
  sentences.forEach((list, i) => {
    for (const [at, word] of list.entries()) {
      const weight = hundredths(word, names.has(word.stem) || isOfDate(list, at));
      if (!weight) continue;
      const id = idOf(lexicon, word.stem);
      stemOfId.set(id, word.stem);
      weightOfId.set(id, Math.max(weight, weightOfId.get(id) ?? 0));
      const holders = holdersOf.get(id);
      if (!holders) holdersOf.set(id, [i]);
      else if (holders.at(-1) !== i) holders.push(i);
    }
  });
  const terms = Int32Array.from(holdersOf.keys()).sort();
  const starts = new Int32Array(terms.length + 1);
  const weights = new Int32Array(terms.length);
  const bags: number[][] = sentences.map(() => []);
  const holders: number[] = [];
  terms.forEach((id, t) => {
    weights[t] = weightOfId.get(id) ?? 0;
    for (const i of holdersOf.get(id) ?? []) {
      holders.push(i);
      bags[i]?.push(t);
    }
    starts[t + 1] = holders.length;
  });
  let at = 0;
  const lines = sentences.map((list, i) => {
    const line = {
      words: list,
      plain: plainOf(list, text, document.sentences[i]),
      bag: bags[i] ?? [],
      at,
    };
    at += list.length;
    return line;
  });
  const stems = [...terms].map((id) => stemOfId.get(id) ?? '');
  const ownValues = weights.map((weight, t) =>
    discounted(weight, (starts[t + 1] ?? 0) - (starts[t] ?? 0), 1),
  );
  return {
    document,
    lines,
    terms,
    weights,
    ownValues,
    stems,
    starts,
    holders: Int32Array.from(holders),
  };
}

/**
 * A word that many sentences of both documents have tells little about which of them belong together: its worth is divided by
 * 1 + log2 of (the geometric mean of) the number of sentences that have it.
 */
export function discounted(weight: number, leftHolders: number, rightHolders: number): number {
  return Math.round(weight / (1 + 0.5 * Math.log2(leftHolders * rightHolders)));
}

/** Honorifics are no difference of wording; a sentence without words goes by its signs. */
function plainOf(list: readonly Word[], text: string, span: Span = { from: 0, to: 0 }): string {
  const norms = list.map((word) => word.norm).filter((norm) => !isHonorific(norm));
  return norms.length ? norms.join(' ') : text.slice(span.from, span.to);
}

function idOf(lexicon: Lexicon, stem: string): number {
  const known = lexicon.ids.get(stem);
  if (known !== undefined) return known;
  const id = lexicon.ids.size;
  lexicon.ids.set(stem, id);
  return id;
}

function hundredths({ kind, stem }: Word, isName: boolean): number {
  const bits = kind === 'figure' ? figureBits(stem) : weightOf(stem) - COMMON_BITS;
  return Math.max(0, Math.round(100 * bits * (isName ? NAME_SHARE : 1)));
}

function figureBits(stem: string): number {
  const digits = stem.match(/\p{N}/gu)?.length ?? 1;
  return FIGURE_BITS + DIGIT_BITS * Math.min(digits, MAX_DIGITS);
}

const DATE_WORDS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`.split(
    /\s+/,
  ),
);

/** Whether a word is a month, a weekday, a year, a clock time or the number beside a month. */
function isOfDate(list: readonly Word[], at: number): boolean {
  const { kind, norm } = list[at] ?? { kind: 'word', norm: '' };
  if (kind === 'word') return DATE_WORDS.has(norm);
  if (/^(?:19|20)\d\d$|:/.test(norm)) return true;
  return [list[at - 1], list[at + 1]].some((next) => next && DATE_WORDS.has(next.norm));
}

/** Stems that stand capitalised throughout a document, at least once within a sentence unless they are rare. */
function namesIn(sentences: readonly (readonly Word[])[], text: string): Set<string> {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const list of sentences) {
    list.forEach((word, i) => {
      const first = text.charAt(word.from);
      if (first === first.toLowerCase()) small.add(word.stem);
      else if (i > 0 || weightOf(word.stem) >= RARE_BITS) names.add(word.stem);
    });
  }
  for (const stem of small) names.delete(stem);
  return names;
}
