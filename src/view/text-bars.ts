import type { Analysis } from '../analysis/types.ts';
import { bars, type Segment } from '../lineage/bars.ts';
import { namesOf } from './independence.ts';
import type { ReportName } from './report.ts';
import { list, percent } from './words.ts';

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
  /** The largest share first. */
  readonly shares: readonly BarShare[];
}

/** `55 % identical or edited with TH`, and the reports that it is shared with in that way. */
export interface BarShare {
  readonly words: string;
  readonly partners: readonly string[];
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
    return [{ report, parts, shares: sharesOf(segments, sigla) }];
  });
}

const how = {
  same: 'identical or edited with',
  reworded: 'reworded with',
  only: 'without a counterpart',
} as const;

function sharesOf(
  segments: readonly Segment[],
  siglumOf: (document: string) => string,
): BarShare[] {
  const alike = Map.groupBy(segments, (segment) => `${segment.kind} ${segment.with.join(' ')}`);
  const totals = [...alike.values()].flatMap((own) => {
    const [first] = own;
    const total = own.reduce((sum, { share }) => sum + share, 0);
    return first ? [{ total, kind: first.kind, partners: first.with }] : [];
  });
  return totals
    .toSorted((one, other) => other.total - one.total)
    .map(({ total, kind, partners }) => ({
      words: [percent(total), how[kind], list(partners.map(siglumOf))].join(' ').trim(),
      partners,
    }));
}
