import type { Analysis } from '../analysis/types.ts';
import type { Claim, Figure } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { type Context, inContext, sentenceAt } from './place.ts';
import type { ReportName } from './report.ts';
import { count, number } from './words.ts';

export const statusNames: Readonly<Record<Figure['status'], string>> = {
  differ: 'reports differ',
  agree: 'reports agree',
  single: 'one report only',
};

/** One report's claim of a quantity. */
export interface ClaimRow {
  readonly report: ReportName;
  readonly claim: Claim;
  /** Its sentence, with the claim in the middle. */
  readonly context: Context;
  readonly sentence: string;
  /** `24 to 99`, `164 or more`, `30 years`. */
  readonly reads: string;
  readonly isRetracted: boolean;
  /** Another report's claim to hold beside it: one that differs, if any does; null where no other report has one. */
  readonly beside: { readonly report: ReportName; readonly reads: string } | null;
}

/** One quantity of one thing across the reports. */
export interface FigureEntry {
  readonly id: string;
  readonly anchors: readonly string[];
  readonly status: Figure['status'];
  /** What is counted, in the words of the first report. */
  readonly counted: string;
  readonly reports: number;
  readonly claims: readonly ClaimRow[];
  /** The claims at a glance: each reading once, with the reports that have it. */
  readonly readings: readonly { readonly reads: string; readonly reports: readonly ReportName[] }[];
}

/** The quantities of a story: those that differ first, then those that agree, then those of one report. */
export function figureLedger(
  { documents, figures }: Analysis,
  reports: readonly ReportName[],
): FigureEntry[] {
  const named = new Map(reports.map((report) => [report.id, report]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const rowOf = (claim: Claim, claims: readonly Claim[]): ClaimRow[] => {
    const document = byId.get(claim.document);
    const report = named.get(claim.document);
    if (!document || !report) return [];
    return [claimRow(claim, document, { report, beside: besideOf(claim, claims, named) })];
  };
  const entries = figures.map(({ id, anchors, status, claims }) => {
    const rows = claims.flatMap((claim) => rowOf(claim, claims));
    return {
      id,
      anchors,
      status,
      counted: claims[0]?.counted ?? '',
      reports: new Set(claims.map(({ document }) => document)).size,
      claims: rows,
      readings: readingsOf(rows),
    };
  });
  const order = ['differ', 'agree', 'single'] as const;
  return order.flatMap((status) => entries.filter((entry) => entry.status === status));
}

type Beside = ClaimRow['beside'];

function claimRow(
  claim: Claim,
  document: Document,
  { report, beside }: { report: ReportName; beside: Beside },
): ClaimRow {
  return {
    report,
    claim,
    context: inContext(document, claim),
    sentence: sentenceAt(document, claim),
    reads: interval(claim),
    isRetracted: claim.retracted,
    beside,
  };
}

function besideOf(
  claim: Claim,
  claims: readonly Claim[],
  named: ReadonlyMap<string, ReportName>,
): Beside {
  const others = claims.filter(({ document }) => document !== claim.document);
  const other =
    others.find((one) => !meets(one, claim)) ??
    others.find((one) => interval(one) !== interval(claim)) ??
    others[0];
  const report = other && named.get(other.document);
  return report ? { report, reads: interval(other) } : null;
}

function meets(one: Claim, other: Claim): boolean {
  return one.min <= (other.max ?? Infinity) && other.min <= (one.max ?? Infinity);
}

function readingsOf(claims: readonly ClaimRow[]): FigureEntry['readings'] {
  const byReading = Map.groupBy(claims, ({ reads }) => reads);
  return [...byReading].map(([reads, own]) => ({
    reads,
    reports: [...new Set(own.map(({ report }) => report))],
  }));
}

/** A claim's interval in words: `164 or more`, `7,200 to 8,000`, `30 years`. */
export function interval({ min, max, unit }: Pick<Claim, 'min' | 'max' | 'unit'>): string {
  if (max === null) return withUnit(`${amount(min)} or more`, min, unit);
  if (min === max) return withUnit(amount(min), min, unit);
  return withUnit(`${amount(min)} to ${amount(max)}`, max, unit);
}

function amount(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  return decimals ? `${number(Number(whole))}.${decimals}` : number(Number(whole));
}

// Units that a figure of more than one has in the plural.
const PLURAL =
  /^(?:second|minute|hour|day|week|month|year|decade|century|mile|foot|metre|kilometre)$/;

function withUnit(words: string, value: number, unit: string | null): string {
  if (!unit) return words;
  return `${words} ${value !== 1 && PLURAL.test(unit) ? `${unit}s` : unit}`;
}

/** What is notable about a quantity, for a label. */
export function figureInWords({ status, reports }: FigureEntry): string {
  return status === 'single'
    ? statusNames.single
    : `${count(reports, 'report')} · ${statusNames[status]}`;
}
