import type { Row } from '../align/types.ts';
import type { Analysis } from '../analysis/types.ts';
import { leftOut } from '../lineage/left-out.ts';
import type { ReportName } from './report.ts';
import { sentenceLink, type SentenceLink } from './sentence-link.ts';

/** What one report alone says: sentences with no match of any kind. */
export interface OnlyHere {
  readonly report: ReportName;
  readonly sentences: readonly SentenceLink[];
}

/** Something that a report leaves out though independent reports say it. */
export interface Missing {
  readonly row: string;
  /** Every report that says it, the fullest wording first. */
  readonly said: readonly SentenceLink[];
  readonly independent: number;
  /** The report has a related sentence: it says a part of it. */
  readonly isTouched: boolean;
}

export interface LeavesOut {
  readonly report: ReportName;
  readonly missing: readonly Missing[];
}

/** By report, the sentences that no other report has in any kind. */
export function onlyHere(
  { documents, rows }: Analysis,
  reports: readonly ReportName[],
): OnlyHere[] {
  const alone = rows.filter(({ members, related }) => members.length === 1 && related.length === 0);
  return reports.map((report) => {
    const document = documents.find(({ id }) => id === report.id);
    const own = alone.flatMap(({ members }) =>
      members.flatMap((member) => (member.document === report.id ? member.sentences : [])),
    );
    const inOrder = own.toSorted((one, other) => one - other);
    return {
      report,
      sentences: document ? inOrder.map((index) => sentenceLink(document, [index], report)) : [],
    };
  });
}

/** By report, what it leaves out that at least two reports say which do not rest on the same text. */
export function leavesOut(
  { documents, rows, lineage }: Analysis,
  reports: readonly ReportName[],
): LeavesOut[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return reports.map((report) => ({
    report,
    missing: leftOut(report.id, rows, lineage.groups).map(({ row, independent, isTouched }) => ({
      row,
      independent,
      isTouched,
      said: saidBy(byId.get(row), documents, reports),
    })),
  }));
}

/** Every report's wording of a row, the longest first; of equals in the order of the reports. */
export function saidBy(
  row: Row | undefined,
  documents: Analysis['documents'],
  reports: readonly ReportName[],
): SentenceLink[] {
  const links = (row?.members ?? []).flatMap((member) => {
    const document = documents.find(({ id }) => id === member.document);
    const report = reports.find(({ id }) => id === member.document);
    return document && report ? [sentenceLink(document, member.sentences, report)] : [];
  });
  return links.toSorted((one, other) => other.words.length - one.words.length);
}
