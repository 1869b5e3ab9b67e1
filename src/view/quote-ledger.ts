import type { Analysis } from '../analysis/types.ts';
import type { Quote, QuoteInstance, QuoteKind } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { markedSpan, marksOn, type MarkedRun } from './marked.ts';
import { sentenceAt } from './place.ts';
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

export const quoteKindNames: Readonly<Record<QuoteKind, string>> = {
  direct: 'quoted',
  partial: 'quoted in part',
  scare: 'words in quotation marks',
  indirect: 'paraphrased',
};

/** A stretch of one report's words. The runs joined are letter for letter the text's; marked is what the likest quotation of another report does not have. */
export interface Stretch {
  readonly runs: readonly MarkedRun[];
  /** The quotation marks around it as printed; empty where there is none. */
  readonly marks: { readonly opening: string; readonly closing: string };
  readonly kind: QuoteKind;
  /** `Mr Tokayev said`, as far as the text says so. */
  readonly credit: string;
  /** The sentence it begins in. */
  readonly sentence: string;
  /** The report with the likest quotation, and how the two compare; null where no other report quotes it. */
  readonly beside: string | null;
  readonly likeness: Likeness;
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
    [...byReport].map(([id, own]) => [`data-${id}`, Math.min(...own.map(({ from }) => from))]),
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
  return {
    id,
    anchors,
    sort: notes[0] ?? 'alike',
    notes,
    speaker: speakerOf(instances),
    reports: new Set(instances.map(({ document }) => document)).size,
    places: placesOf(instances),
    cells: documents.map((document) => ({
      document: document.id,
      stretches: instances
        .filter((instance) => instance.document === document.id)
        .map((instance) => stretchOf(document, instance, compared.get(instance) ?? ALONE)),
    })),
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

function stretchOf(
  document: Document,
  instance: QuoteInstance,
  { changes, beside, likeness }: Compared,
): Stretch {
  const marks = likeness === 'otherwise' ? [] : marksOn('right', changes);
  return {
    runs: markedSpan(document.text, instance, marks),
    marks: {
      opening: markAt(document.text, instance.from - 1),
      closing: markAt(document.text, instance.to),
    },
    kind: instance.kind,
    credit: creditOf(document, instance),
    sentence: sentenceAt(document, instance),
    beside,
    likeness,
  };
}

function markAt(text: string, at: number): string {
  return /[“”„‟‘’‚‛«»‹›"']/.exec(text.charAt(at))?.[0] ?? '';
}

/** The fullest name that a report gives the speaker. */
function speakerOf(instances: readonly QuoteInstance[]): string {
  const names = instances.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  return (
    names.reduce((longest, name) => (name.length > longest.length ? name : longest), '') ||
    'nobody named'
  );
}

/** `Mr Tokayev · said`: the mention as printed, with the name it stands for where that says more. */
function creditOf({ text }: Document, { speaker, verb }: QuoteInstance): string {
  if (!speaker) return verb ?? '';
  const mention = text.slice(speaker.from, speaker.to);
  const who = mention.includes(lastNameOf(speaker.name)) ? mention : `${mention} (${speaker.name})`;
  return verb ? `${who} · ${verb}` : who;
}

function lastNameOf(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}

/** `3 reports` and what is notable, for a label. */
export function notesInWords({ notes, reports }: QuoteEntry): string {
  return [count(reports, 'report'), ...notes.map((note) => quoteSortNames[note])].join(' · ');
}
