import type { Quote, QuoteInstance } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { placeOf } from './reading.ts';

/** A quotation as a reader wrote it down. `words` stand in the document; `occurrence` says which time, from 1. */
export interface ReadQuote {
  readonly document: string;
  readonly words: string;
  readonly occurrence?: number | undefined;
  readonly kind: QuoteInstance['kind'];
  readonly speaker: string;
  readonly cluster: string;
}

/** How much of a reading the ledger has. */
export interface QuoteScore {
  /** In quotation marks: how many of the reading's were found, and how many others were. */
  readonly marked: Found;
  /** Without marks. */
  readonly indirect: Found;
  /** How many of those found have the right speaker, by the last word of the name. */
  readonly speakers: { readonly right: number; readonly of: number };
  /** Those of the reading that were found. */
  readonly placed: readonly PlacedQuote[];
  /** Of every two found: whether they are held to be of one utterance. Shares, 0..1. */
  readonly groups: { readonly precision: number; readonly recall: number; readonly f: number };
}

/** A quotation of the reading and what the ledger has for it. */
export interface PlacedQuote {
  readonly gold: ReadQuote;
  readonly instance: QuoteInstance;
  readonly entry: string;
}

export interface Found {
  readonly found: number;
  readonly of: number;
  readonly extra: number;
}

/** Scores the quotations of an analysis against a reading of the same documents. */
export function scoreQuotes(
  documents: readonly Document[],
  quotes: readonly Quote[],
  reading: readonly ReadQuote[],
): QuoteScore {
  const instances = quotes.flatMap(({ id, instances }) =>
    instances.map((instance) => ({ instance, entry: id })),
  );
  const placed = reading.flatMap((gold): PlacedQuote[] => {
    const text = documents.find(({ id }) => id === gold.document)?.text ?? '';
    const { from } = placeOf(text, gold);
    const hit = instances.find(({ instance }) => {
      const { document, kind } = instance;
      const isOfSort = (kind === 'indirect') === (gold.kind === 'indirect');
      return (
        document === gold.document && isOfSort && covers(instance, from, from + gold.words.length)
      );
    });
    return hit ? [{ gold, ...hit }] : [];
  });
  const count = (isIndirect: boolean): Found => {
    const found = placed.filter(({ gold }) => (gold.kind === 'indirect') === isIndirect).length;
    const of = reading.filter(({ kind }) => (kind === 'indirect') === isIndirect).length;
    const all = instances.filter(({ instance }) => (instance.kind === 'indirect') === isIndirect);
    return { found, of, extra: all.length - found };
  };
  const right = placed.filter(({ gold, instance }) => isSpeaker(instance, gold.speaker)).length;
  return {
    marked: count(false),
    indirect: count(true),
    speakers: { right, of: placed.length },
    placed,
    groups: groupScore(placed),
  };
}

// An instance and a place are the same when they share so much of the longer one.
const COVERED = 0.8;

function covers(instance: QuoteInstance, from: number, to: number): boolean {
  const common = Math.min(instance.to, to) - Math.max(instance.from, from);
  return common >= COVERED * Math.max(instance.to - instance.from, to - from);
}

/** By the last word of the name. */
export function isSpeaker({ speaker }: QuoteInstance, name: string): boolean {
  return speaker !== null && lastWord(speaker.name) === lastWord(name);
}

function lastWord(name: string): string | undefined {
  return name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1);
}

function groupScore(placed: readonly PlacedQuote[]): QuoteScore['groups'] {
  let [both, found, read] = [0, 0, 0];
  for (const [at, left] of placed.entries()) {
    for (const right of placed.slice(at + 1)) {
      const isFound = left.entry === right.entry;
      const isRead = left.gold.cluster === right.gold.cluster;
      if (isFound) found++;
      if (isRead) read++;
      if (isFound && isRead) both++;
    }
  }
  const precision = found ? both / found : 1;
  const recall = read ? both / read : 1;
  return { precision, recall, f: both ? (2 * precision * recall) / (precision + recall) : 0 };
}
