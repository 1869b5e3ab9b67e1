import type { Analysis } from '../analysis/types.ts';
import { bars } from '../lineage/bars.ts';
import type { Evidence, Explanation, Lineage, Link } from '../lineage/types.ts';
import type { Document } from '../text/document.ts';
import { namesOf } from './independence.ts';
import { sentenceAt } from './place.ts';
import type { ReportName } from './report.ts';
import { count, list, percent } from './words.ts';

const confidences: Readonly<Record<Link['confidence'], string>> = {
  certain: 'certainly',
  likely: 'likely',
  possible: 'possibly',
};

/** A piece of evidence in words, and where it stands in each of the two texts, for what stands at one place. */
export interface EvidenceLine {
  readonly words: string;
  readonly places: readonly { readonly report: ReportName; readonly sentence: string }[];
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
    const placesOf = (evidence: Evidence) =>
      evidence.kind === 'run' || evidence.kind === 'slip'
        ? [
            { report: left, sentence: sentenceAt(document, evidence.left) },
            { report: right, sentence: sentenceAt(other, evidence.right) },
          ]
        : [];
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
          words: inWords(evidence, left, right),
          places: placesOf(evidence),
        })),
        sentence: placeOf(link, document),
      },
    ];
  });
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

/** A stretch of a report's bar; `at` and `width` in thousandths of the body. */
export interface BarPart {
  readonly kind: 'same' | 'reworded' | 'only';
  readonly tint: number | undefined;
  readonly at: number;
  readonly width: number;
}

export interface TextBar {
  readonly report: ReportName;
  readonly parts: readonly BarPart[];
  /** `55 % identical or edited with TH`, the largest share first. */
  readonly words: readonly string[];
}

const THOUSANDTHS = 1000;

/** Each report's body as a bar from its beginning to its end, and the same in words. */
export function textBars(
  { documents, pairs }: Analysis,
  reports: readonly ReportName[],
): TextBar[] {
  const sigla = namesOf(reports.map((report) => ({ ...report, outlet: report.siglum })));
  return bars(documents, pairs).flatMap(({ document, segments }) => {
    const report = reports.find(({ id }) => id === document);
    if (!report) return [];
    let sum = 0;
    const parts = segments.map(({ kind, with: partners, share }) => {
      const at = Math.round(sum * THOUSANDTHS);
      sum += share;
      const tint = reports.find(({ id }) => id === partners[0])?.tint;
      return { kind, tint, at, width: Math.max(1, Math.round(sum * THOUSANDTHS) - at) };
    });
    const totals = new Map<string, number>();
    for (const { kind, with: partners, share } of segments) {
      const how = {
        same: 'identical or edited with',
        reworded: 'reworded with',
        only: 'without a counterpart',
      }[kind];
      const key = [how, list(partners.map(sigla))].join(' ').trim();
      totals.set(key, (totals.get(key) ?? 0) + share);
    }
    const largest = [...totals].toSorted(([, one], [, other]) => other - one);
    return [{ report, parts, words: largest.map(([how, share]) => `${percent(share)} ${how}`) }];
  });
}
