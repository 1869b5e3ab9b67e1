import type { Analysis } from '../analysis/types.ts';
import type { Quote, QuoteInstance } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { stretchOf, type Stretch } from './quote-stretch.ts';
import { ALONE, comparedWith, isQuoted, type Compared, type Likeness } from './quotes-compared.ts';
import { count } from './words.ts';

/** What a reader looks for first comes first: quoted words that differ, then who is quoted, then how. */
export const quoteSorts = [
  'worded',
  'speaker',
  'paraphrased',
  'verb',
  'cut',
  'alike',
  'alone',
] as const;

export type QuoteSort = (typeof quoteSorts)[number];

export const quoteSortNames: Readonly<Record<QuoteSort, string>> = {
  worded: 'inside quotation marks, but worded differently',
  speaker: 'different speakers',
  paraphrased: 'quoted here, paraphrased there',
  verb: 'a different verb',
  cut: 'cut shorter in one',
  alike: 'quoted alike',
  alone: 'quoted by one report only',
};

/** The same for a button that filters. */
export const quoteFilterNames: Readonly<Record<Exclude<QuoteSort, 'alone'>, string>> = {
  worded: 'worded differently',
  speaker: 'different speakers',
  paraphrased: 'paraphrased in one',
  verb: 'a different verb',
  cut: 'cut shorter',
  alike: 'quoted alike',
};

/** What a reader of quotations looks for first: other words inside the marks, or another speaker. */
export function isLoud(sort: QuoteSort): boolean {
  return sort === 'worded' || sort === 'speaker';
}

/** Whether only one report has it. */
export function isAlone({ sort }: Pick<QuoteEntry, 'sort'>): boolean {
  return sort === 'alone';
}

/** What one report has of an utterance; no stretches: nothing. */
export interface QuoteCell {
  readonly document: string;
  readonly stretches: readonly Stretch[];
}

/** One utterance across the reports. */
export interface QuoteEntry {
  readonly id: string;
  readonly anchors: readonly string[];
  /** The first of what is notable about it; `notes` has all of that. */
  readonly sort: QuoteSort;
  readonly notes: readonly QuoteSort[];
  readonly speaker: string;
  readonly reports: number;
  /** All its wordings, in the order of the reports. */
  readonly stretches: readonly Stretch[];
  readonly cells: readonly QuoteCell[];
  /** Where each report has it first, as `data-…` attributes to sort by. */
  readonly places: Readonly<Record<string, number>>;
}

/** The utterances of a story, the most notable sort first, then as the reports have them. */
export function quoteLedger({ documents, quotes }: Analysis): QuoteEntry[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const entries = quotes.map((quote) => entryOf(quote, documents, byId));
  return quoteSorts.flatMap((sort) => entries.filter((entry) => entry.sort === sort));
}

function placesOf(instances: readonly QuoteInstance[]): Record<string, number> {
  const byReport = Map.groupBy(instances, ({ document }) => document);
  return Object.fromEntries(
    [...byReport].map(([id, own]) => [`data-in-${id}`, Math.min(...own.map(({ from }) => from))]),
  );
}

type ById = ReadonlyMap<string, Document>;

function entryOf(
  { id, anchors, instances }: Quote,
  documents: readonly Document[],
  byId: ById,
): QuoteEntry {
  const compared = new Map(
    instances.map((instance) => [instance, comparedWith(instances, instance, byId)]),
  );
  const notes = notesOf(instances, compared);
  const stretches = instances.map((instance, at) => ({
    ...stretchOf(instance, compared.get(instance) ?? ALONE, byId),
    anchor: anchors[at] ?? id,
  }));
  const cells = documents.map(({ id: document }) => ({
    document,
    stretches: stretches.filter((stretch) => stretch.document === document),
  }));
  return {
    id,
    anchors,
    sort: notes[0] ?? 'alike',
    notes,
    speaker: speakerOf(instances),
    reports: new Set(instances.map(({ document }) => document)).size,
    places: placesOf(instances),
    stretches: cells.flatMap((cell) => cell.stretches),
    cells,
  };
}

function notesOf(
  instances: readonly QuoteInstance[],
  compared: ReadonlyMap<QuoteInstance, Compared>,
): QuoteSort[] {
  const quoted = instances.filter(isQuoted);
  const byReport = Map.groupBy(instances, ({ document }) => document);
  if (byReport.size < 2) return ['alone'];
  const is = (...kinds: readonly Likeness[]) =>
    quoted.some((instance) => kinds.includes(compared.get(instance)?.likeness ?? 'alone'));
  const found: Partial<Record<QuoteSort, boolean>> = {
    worded: is('differs', 'otherwise'),
    speaker: differ(instances.flatMap(({ speaker }) => (speaker ? [lastWord(speaker.name)] : []))),
    paraphrased: quoted.length < instances.length,
    verb: differ(verbsOf(byReport)),
    cut: is('shorter', 'longer'),
  };
  const notes = quoteSorts.filter((sort) => found[sort]);
  return notes.length > 0 ? notes : ['alike'];
}

function verbsOf(byReport: ReadonlyMap<string, readonly QuoteInstance[]>): string[] {
  return [...byReport.values()].map((own) =>
    [...new Set(own.flatMap(({ verb }) => (verb ? [verb.toLowerCase()] : [])))].sort().join(' '),
  );
}

function differ(values: readonly string[]): boolean {
  return new Set(values.filter((value) => value !== '')).size > 1;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}

/** The fullest name that a report gives the speaker. */
function speakerOf(instances: readonly QuoteInstance[]): string {
  const names = instances.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  return (
    names.reduce((longest, name) => (name.length > longest.length ? name : longest), '') ||
    'nobody named'
  );
}

/** `3 reports` and what is notable, for a label. */
export function notesInWords({ notes, reports }: QuoteEntry): string {
  return [count(reports, 'report'), ...notes.map((note) => quoteSortNames[note])].join(' · ');
}
