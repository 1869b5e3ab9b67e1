import type { Analysis } from '../analysis/types.ts';
import type { Evidence, Explanation, Lineage, Link } from '../lineage/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { namesOf } from './independence.ts';
import { sentenceAt } from './place.ts';
import type { ReportName } from './report.ts';
import { count, percent } from './words.ts';

const confidences: Readonly<Record<Link['confidence'], string>> = {
  certain: 'certainly',
  likely: 'likely',
  possible: 'possibly',
};

/** A piece of evidence in words, and where it stands in each of the two texts, for what stands at one place. */
export interface EvidenceLine {
  readonly words: string;
  /** Without a sentence: the credit is no part of the text, the page on how the file was read has it. */
  readonly places: readonly { readonly report: ReportName; readonly sentence?: string }[];
}

/** One link between two reports, in words a page prints. */
export interface LinkEntry {
  readonly left: ReportName;
  readonly right: ReportName;
  /** `certainly share a text`. */
  readonly verdict: string;
  /** What explains it best, and next best: `both rest on a third text, common source not named`. */
  readonly best: string;
  readonly nextBest: string;
  readonly direction: string;
  readonly evidence: readonly EvidenceLine[];
  /** The sentence of the left report at which the longest common run begins; what side by side opens with. */
  readonly sentence: string;
}

export function linkEntries(
  { documents, lineage }: Analysis,
  reports: readonly ReportName[],
): LinkEntry[] {
  const outletOf = namesOf(reports);
  return lineage.links.flatMap((link) => {
    // Evidence has its sides in the order of the documents, whichever way the link goes.
    const [document, other] = documents.filter(({ id }) => id === link.from || id === link.to);
    const left = reports.find(({ id }) => id === document?.id);
    const right = reports.find(({ id }) => id === other?.id);
    if (!left || !right || !document || !other) return [];
    const placesOf = (evidence: Evidence) => {
      if (evidence.kind === 'credit') return [{ report: left }, { report: right }];
      const place = placeIn(evidence);
      if (!place) return [];
      return [
        { report: left, sentence: sentenceAt(document, place.left) },
        { report: right, sentence: sentenceAt(other, place.right) },
      ];
    };
    return [
      {
        left,
        right,
        verdict: `${confidences[link.confidence]} share a text`,
        best: explained(link.explanation, link.source),
        nextBest: explained(link.nextBest, link.source),
        direction: link.directed
          ? `${outletOf(link.to)} rests on ${outletOf(link.from)}`
          : 'direction unclear',
        evidence: link.evidence.map((evidence) => ({
          words: inWords(evidence, left, right) + printedAt(evidence, document, other),
          places: placesOf(evidence),
        })),
        sentence: placeOf(link, document),
      },
    ];
  });
}

/** Where evidence stands in both texts; of several quoted sentences, the first. */
function placeIn(evidence: Evidence): { readonly left: Span; readonly right: Span } | undefined {
  if (evidence.kind === 'quotes') return evidence.places[0];
  return evidence.kind === 'run' || evidence.kind === 'slip' ? evidence : undefined;
}

function explained(explanation: Explanation, source: string | null): string {
  switch (explanation) {
    case 'common-source':
      return `both rest on a third text, ${source ? `credited to ${source}` : 'common source not named'}`;
    case 'one-from-other':
      return 'one rests on the other';
    case 'separate-work':
      return 'each was written for itself, from the same events and statements';
  }
}

function inWords(evidence: Evidence, left: ReportName, right: ReportName): string {
  switch (evidence.kind) {
    case 'credit':
      return `both credit ${evidence.agency}: “${evidence.left}” and “${evidence.right}”`;
    case 'share':
      return [ownShare(evidence.left, left, right), ownShare(evidence.right, right, left)].join(
        '; ',
      );
    case 'run':
      return `the longest run of equal words that are the reporters’ own: ${count(evidence.words, 'word')}`;
    case 'order':
      return `${count(evidence.sentences, 'sentence')} in common, ${evidence.inOrder} of them in one order`;
    case 'slip':
      return 'an oddity that both have in the same place';
    case 'quotes':
      return `${count(evidence.count, 'quoted sentence')} in the same words (${count(evidence.words, 'word')})`;
  }
}

// Enough words to know a passage again by.
const OPENING = 7;

/** The words themselves, for evidence that stands at one place: `: “historic violence last week …”`. */
function printedAt(evidence: Evidence, left: Document, right: Document): string {
  if (evidence.kind !== 'run' && evidence.kind !== 'slip') return '';
  const [one = '', other = ''] = [
    left.text.slice(evidence.left.from, evidence.left.to),
    right.text.slice(evidence.right.from, evidence.right.to),
  ].map(opening);
  return evidence.kind === 'run' || one === other ? `: “${one}”` : `: “${one}” and “${other}”`;
}

function opening(text: string): string {
  const words = text.split(/\s+/);
  return words.slice(0, OPENING).join(' ') + (words.length > OPENING ? ' …' : '');
}

/** The links that would join two groups if they held: what makes the number of independent reports a range. */
export function possibleLinks<Entry extends Pick<LinkEntry, 'left' | 'right'>>(
  entries: readonly Entry[],
  { groups }: Lineage,
): Entry[] {
  return entries.filter(
    ({ left, right }) =>
      !groups.some(({ documents }) => documents.includes(left.id) && documents.includes(right.id)),
  );
}

function ownShare(
  { same, reworded }: { readonly same: number; readonly reworded: number },
  of: ReportName,
  other: ReportName,
): string {
  return `of ${of.outlet}’s own words ${percent(same)} stand in sentences identical or edited in ${other.outlet}, ${percent(reworded)} in reworded ones`;
}

/** What stands for the source of a group where no text credits one. */
export function sourceInWords(documents: readonly string[], { links }: Lineage): string {
  if (documents.length < 2) return 'no common source found';
  const within = links.filter(({ from, to }) => documents.includes(from) && documents.includes(to));
  return within.some(({ explanation }) => explanation === 'common-source')
    ? 'common source, not named'
    : 'one text, direction unclear';
}

function placeOf({ evidence }: Link, document: Document): string {
  const run = evidence.find((one) => one.kind === 'run');
  return run?.kind === 'run' ? sentenceAt(document, run.left) : '';
}
