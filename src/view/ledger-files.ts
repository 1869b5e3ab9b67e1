import type { Analysis } from '../analysis/types.ts';
import { csv } from './csv.ts';
import { figureLedger, statusNames } from './figure-ledger.ts';
import { bare } from './isolated.ts';
import type { ReportName } from './report.ts';
import { quoteLedger, quoteSortNames } from './quote-ledger.ts';
import { quoteKindNames } from './quote-stretch.ts';
import { likenessNames } from './quotes-compared.ts';

// Without it, a spreadsheet may take the file for another encoding and print quotation marks as rubbish.
const BYTE_ORDER_MARK = '\ufeff';

const QUOTE_COLUMNS = [
  'entry',
  'what differs',
  'outlet',
  'report',
  'how',
  'words',
  'speaker',
  'named there as',
  'verb',
  'compared with',
  'compares',
  'sentence',
  'from',
  'to',
];

/** The quote ledger as CSV: a line a quoted stretch. */
export function quotesFile(analysis: Analysis, reports: readonly ReportName[]): string {
  const named = new Map(reports.map((report) => [report.id, report]));
  const lines = quoteLedger(analysis).flatMap(({ id, notes, stretches }) =>
    stretches.map((stretch) => {
      const beside = named.get(stretch.beside ?? '');
      return [
        id,
        notes.map((note) => quoteSortNames[note]).join('; '),
        bare(named.get(stretch.document)?.outlet ?? stretch.document),
        stretch.document,
        quoteKindNames[stretch.kind],
        stretch.runs.map(({ text }) => text).join(''),
        stretch.name,
        stretch.who,
        stretch.verb,
        beside ? bare(beside.outlet) : null,
        beside ? likenessNames[stretch.likeness] : null,
        stretch.sentence,
        stretch.from,
        stretch.to,
      ];
    }),
  );
  return BYTE_ORDER_MARK + csv([QUOTE_COLUMNS, ...lines]);
}

const FIGURE_COLUMNS = [
  'entry',
  'status',
  'outlet',
  'report',
  'words',
  'reads as',
  'least',
  'most',
  'unit',
  'hedge',
  'counted',
  'attributed to',
  'as of',
  'note',
  'sentence',
  'from',
  'to',
];

/** The figures ledger as CSV: a line a claim; `most` is empty where a claim is open. */
export function figuresFile(analysis: Analysis, reports: readonly ReportName[]): string {
  const lines = figureLedger(analysis, reports).flatMap(({ id, status, claims }) =>
    claims.map(({ report, claim, context, reads, isRetracted, sentence }) => [
      id,
      statusNames[status],
      bare(report.outlet),
      report.id,
      context.words,
      reads,
      claim.min,
      claim.max,
      claim.unit,
      claim.hedge,
      claim.counted,
      claim.source,
      claim.asOf,
      isRetracted ? 'retracted or doubted by its own report' : '',
      sentence,
      claim.from,
      claim.to,
    ]),
  );
  return BYTE_ORDER_MARK + csv([FIGURE_COLUMNS, ...lines]);
}
