import type { Share } from '../align/types.ts';
import type { Analysis } from './types.ts';

const HEAD = ['of', 'in', 'identical', 'edited', 'reworded', 'related', 'only here'];

/** How much of each report's text the others have, and how many sentences stand in several: a short table for a terminal. */
export function printShares(analysis: Analysis): string {
  const rows = analysis.documents.flatMap(({ id: left }) =>
    analysis.documents
      .filter(({ id }) => id !== left)
      .map(({ id: right }) => [left, right, ...percents(shareOf(analysis, left, right))]),
  );
  const table = rows.length > 0 ? aligned([HEAD, ...rows]) : [];
  return `${[...table, ...(table.length > 0 ? [''] : []), summary(analysis)].join('\n')}\n`;
}

const NOTHING: Share = { identical: 0, edited: 0, reworded: 0, related: 0 };

function shareOf({ pairs }: Analysis, of: string, other: string): Share {
  for (const { left, right, share } of pairs) {
    if (left === of && right === other) return share.left;
    if (left === other && right === of) return share.right;
  }
  return NOTHING;
}

function percents({ identical, edited, reworded, related }: Share): string[] {
  const onlyHere = 1 - identical - edited - reworded - related;
  return [identical, edited, reworded, related, onlyHere].map(
    (part) => `${Math.round(100 * part)} %`,
  );
}

/** The first two columns begin under each other, the figures end under each other. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function summary({ documents, rows }: Analysis): string {
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const shared = rows.filter(({ members }) => members.length > 1).length;
  return `${counted(documents.length, 'report')}, ${counted(sentences, 'sentence')} in ${counted(rows.length, 'row')}; in two reports or more: ${counted(shared, 'row')}.`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
