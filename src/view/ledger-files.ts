import type { Analysis } from '../analysis/types.ts';
import { csv } from './csv.ts';
import { figureLedger, statusNames } from './figure-ledger.ts';
import type { ReportName } from './report.ts';
import { quoteKindNames, quoteLedger, quoteSortNames } from './quote-ledger.ts';

/** The quote ledger as CSV: a line a quoted stretch.  */
export function quotesFile(analysis: Analysis, reports: readonly ReportName[]): string {
  const lines = quoteLedger(analysis).flatMap(({ id, notes, cells }) =>
    cells.flatMap(({ document, stretches }) =>
      stretches.map(({ runs, kind, credit, sentence }) => [
        id,
        notes.map((note) => quoteSortNames[note]).join('; '),
        reports.find((report) => report.id === document)?.outlet ?? document,
        document,
        quoteKindNames[kind],
        runs.map(({ text }) => text).join(''),
        credit,
        sentence,
      ]),
    ),
  );
  const head = [
    'entry',
    'what differs',
    'outlet',
    'report',
    'how',
    'words',
    'credited to',
    'sentence',
  ];
  return csv([head, ...lines]);
}

/** The figures ledger as CSV: a line a claim. */
export function figuresFile(analysis: Analysis, reports: readonly ReportName[]): string {
  const lines = figureLedger(analysis, reports).flatMap(({ id, status, claims }) =>
    claims.map((claim) => [
      id,
      statusNames[status],
      claim.report.outlet,
      claim.report.id,
      claim.context.words,
      claim.reads,
      claim.counted,
      claim.source,
      claim.asOf,
      claim.isRetracted ? 'retracted or doubted by its own report' : '',
      claim.sentence,
    ]),
  );
  const head = [
    'entry',
    'status',
    'outlet',
    'report',
    'words',
    'reads as',
    'counted',
    'attributed to',
    'as of',
    'note',
    'sentence',
  ];
  return csv([head, ...lines]);
}
