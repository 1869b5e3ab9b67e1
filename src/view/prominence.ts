import type { Analysis } from '../analysis/types.ts';
import type { Document } from '../text/document.ts';
import type { ReportName } from './report.ts';
import { saidBy } from './row-findings.ts';
import type { SentenceLink } from './sentence-link.ts';

/** Where one report has a row. */
export interface Standing {
  readonly report: ReportName;
  readonly sentence: string;
  /** `headline`, `standfirst`, `caption`, or the paragraph's number among the paragraphs, from 1. */
  readonly place: string;
  /** 0 at the beginning of the report, 1 at its end. */
  readonly depth: number;
}

/** One thing that several reports say, and where in each it stands; null: not there. */
export interface ProminenceRow {
  readonly row: string;
  readonly said: SentenceLink;
  readonly standings: readonly (Standing | null)[];
  /** How far apart the highest and the lowest place are, 0..1. */
  readonly spread: number;
}

/** The rows that several reports have, those that stand farthest apart first. */
export function prominence(
  { documents, rows }: Analysis,
  reports: readonly ReportName[],
): ProminenceRow[] {
  const shared = rows.filter(({ members }) => members.length > 1);
  const found = shared.flatMap((row) => {
    const [said] = saidBy(row, documents, reports);
    const standings = reports.map((report) => {
      const document = documents.find(({ id }) => id === report.id);
      const member = row.members.find((candidate) => candidate.document === report.id);
      const index = member?.sentences[0];
      return document && index !== undefined ? standing(document, index, report) : null;
    });
    const depths = standings.flatMap((place) => (place ? [place.depth] : []));
    const spread = Math.max(...depths) - Math.min(...depths);
    return said ? [{ row: row.id, said, standings, spread }] : [];
  });
  return found.toSorted((one, other) => other.spread - one.spread);
}

function standing(
  { blocks, sentences }: Document,
  index: number,
  report: ReportName,
): Standing | null {
  const sentence = sentences[index];
  const role = sentence && blocks[sentence.block]?.role;
  if (!sentence || !role) return null;
  const before = blocks.slice(0, sentence.block + 1).filter((block) => block.role === 'paragraph');
  const all = blocks.filter((block) => block.role === 'paragraph').length;
  const depth = role === 'caption' ? 1 : before.length === 0 ? 0 : before.length / Math.max(1, all);
  return {
    report,
    sentence: sentence.id,
    place: role === 'paragraph' ? `¶ ${before.length}` : role,
    depth,
  };
}
