import type { Analysis } from '../analysis/types.ts';
import { bars } from '../lineage/bars.ts';
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
