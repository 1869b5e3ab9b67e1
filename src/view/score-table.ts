import type { Aspect, Finding, Measure } from '../analysis/measure.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Document } from '../text/document.ts';
import { articleHref } from './address.ts';
import { sentenceAt } from './place.ts';
import type { ReportName } from './report.ts';

/** A line of the table of scores, with everything that is not right. */
export interface ScoreRow {
  readonly aspect: Aspect;
  readonly name: string;
  readonly found: number;
  readonly of: number;
  readonly missed: readonly FindingLine[];
  readonly extra: readonly FindingLine[];
}

/** A miss or a false find in words, with the places it is about. */
export interface FindingLine {
  readonly sides: readonly {
    readonly report: ReportName;
    readonly words: string;
    readonly href: string;
  }[];
  readonly said: string;
}

/** What each score counts, as a heading says it. */
const names: Readonly<Record<Aspect, string>> = {
  same: 'Sentence pairs that say the same, found as identical, edited or reworded',
  overstated: 'Pairs read as related, and not called more alike than that',
  shared: 'Sentence pairs that share anything, related ones included',
  quotation: 'Quotations in quotation marks',
  indirect: 'The same utterances without quotation marks',
  speaker: 'Speakers of the quotations found',
  'pair-quotation': 'Two quotations held to be of one utterance',
  figure: 'Quantities',
  interval: 'Quantities found, read with the right interval and unit',
  status: 'Quantities found, and whether reports agree on them',
  'pair-figure': 'Two quantities held to be of one thing',
  disagreement: 'Disagreements',
  independent: 'The number of independent reports',
  group: 'Groups of reports, each with its source',
  link: 'Links held to be likely or certain',
};

/** The scores of a story in the order they are read, each miss and each false find with its places. */
export function scoreRows(
  story: string,
  { documents }: Pick<Analysis, 'documents'>,
  reports: readonly ReportName[],
  measures: readonly Measure[],
): ScoreRow[] {
  const named = new Map(reports.map((report) => [report.id, report]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const line = ({ sides, read, found }: Finding): FindingLine => ({
    sides: sides.flatMap((side) => {
      const document = byId.get(side.document);
      const report = named.get(side.document);
      if (!document || !report) return [];
      const words = beginning(document, side);
      return [{ report, words, href: articleHref(story, report.id, sentenceAt(document, side)) }];
    }),
    said: said(read, found),
  });
  return measures.map(({ aspect, found, missed, extra }) => ({
    aspect,
    name: names[aspect],
    found,
    of: found + missed.length,
    missed: missed.map(line),
    extra: extra.map(line),
  }));
}

// Enough to know a sentence again.
const MOST_WORDS = 12;

/** The first words of a stretch of text, as printed. */
function beginning({ text }: Document, { from, to }: { from: number; to: number }): string {
  const words = text.slice(from, to);
  const [start = words] = new RegExp(`^(?:\\s*\\S+){1,${MOST_WORDS}}`).exec(words) ?? [];
  return start.length < words.length ? `${start}…` : words;
}

function said(read: string | null, found: string | null): string {
  if (read === null) return found === null ? 'not found' : `found as ${found}, not in the reading`;
  return `read as ${read}, ${found === null ? 'not found' : `found as ${found}`}`;
}

/** F1 of a score, 0..1: the harmonic mean of how much is found and how much of what is found is right. */
export function f1({ found, missed, extra }: Pick<ScoreRow, 'found' | 'missed' | 'extra'>): number {
  return found ? (2 * found) / (2 * found + missed.length + extra.length) : 0;
}
