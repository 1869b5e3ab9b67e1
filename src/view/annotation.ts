import type { Analysis } from '../analysis/types.ts';
import type { Document } from '../text/document.ts';
import { anchorsIn, rowAnchors } from './anchors.ts';
import { printedBlocks, type PrintedBlock } from './blocks.ts';
import { changesIn, isCalledOut } from './changes.ts';
import { kindsInOrder, type Kind } from './kinds.ts';
import { byLikeness, pairOf, type Match } from './pair.ts';
import type { ReportName } from './report.ts';
import { spokenKinds } from './spoken.ts';
import { wordingsOf, type Wordings } from './entries.ts';

/** What one report has of a sentence: its place in the rail is fixed, whether or not there is anything in it. */
export interface Cell {
  readonly report: ReportName;
  readonly kind: Kind | 'own' | 'none';
  /** A number, a name or a negation differs. */
  readonly isCalledOut: boolean;
  /** That report's next words are the counterpart of the next sentence here: the rail draws a line. */
  readonly goesOn: boolean;
}

/** What stands beside a sentence. A sentence without wordings is in no other report. */
export interface Note {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly wordings: Wordings;
  /** The addresses of the row that begins here. */
  readonly anchors: readonly string[];
  /** The cells in words. */
  readonly said: string;
}

/** A block of an article with a note for each of its sentences, in their order. */
export interface AnnotatedBlock extends PrintedBlock {
  readonly notes: readonly Note[];
}

/** A report's own matches with one other, by the index of its sentence, the more alike first. */
export interface Counterparts {
  readonly report: ReportName;
  /** The report's place in the rail, from 0. */
  readonly at: number;
  readonly document: Document;
  readonly bySentence: ReadonlyMap<number, readonly Match[]>;
}

/** A story as its pages need it; `reports` in the story's order. */
export interface StoryView {
  readonly id: string;
  readonly analysis: Analysis;
  readonly reports: readonly ReportName[];
}

/** An article's text, and beside each sentence what each other report of the story has of it. */
export function annotatedBlocks(
  document: Document,
  { id: story, analysis, reports }: StoryView,
): AnnotatedBlock[] {
  const others = counterparts(document, analysis, reports);
  const anchors = anchorsIn(rowAnchors(analysis.rows, analysis.documents), document.id);
  const note = (index: number): Note => {
    const cells = reports.map((report) => cellOf(report, index, document, others));
    return {
      id: document.sentences[index]?.id ?? '',
      cells,
      wordings: wordingsOf({ story, document, index }, others),
      anchors: anchors.get(index) ?? [],
      said: spokenKinds(cells),
    };
  };
  return printedBlocks(document).map((block) => ({
    ...block,
    notes: block.runs.flatMap((run) => (run.kind === 'sentence' ? [note(run.index)] : [])),
  }));
}

function counterparts(
  document: Document,
  { pairs, documents }: Analysis,
  reports: readonly ReportName[],
): Counterparts[] {
  return reports.flatMap((report, at) => {
    const other = documents.find(({ id }) => id === report.id);
    const pair = pairOf(pairs, document.id, report.id);
    if (!other || !pair) return [];
    const bySentence = new Map<number, Match[]>();
    for (const match of pair.matches.toSorted(byLikeness)) {
      for (const index of match.left) {
        bySentence.set(index, [...(bySentence.get(index) ?? []), match]);
      }
    }
    return [{ report, at, document: other, bySentence }];
  });
}

function cellOf(
  report: ReportName,
  index: number,
  document: Document,
  others: readonly Counterparts[],
): Cell {
  const nothing = { report, isCalledOut: false, goesOn: false };
  if (report.id === document.id) return { ...nothing, kind: 'own' };
  const bySentence = others.find((other) => other.report.id === report.id)?.bySentence;
  const best = bySentence?.get(index)?.[0];
  if (!best) return { ...nothing, kind: 'none' };
  return {
    report,
    kind: best.kind,
    isCalledOut: changesIn(best, document, index).some(isCalledOut),
    goesOn: isBody(document, index + 1) && follows(best, bySentence.get(index + 1)?.[0]),
  };
}

/** A headline does not go on into the text, nor the text into captions. */
function isBody({ sentences, blocks }: Document, index: number): boolean {
  const roles = [index - 1, index].map((at) => blocks[sentences[at]?.block ?? -1]?.role);
  return roles.every((role) => role === 'paragraph');
}

/** Whether the other report says the next sentence's counterpart with or right after this one's. */
function follows(match: Match, next: Match | undefined): boolean {
  if (!next) return false;
  const step = Math.min(...next.right) - Math.max(...match.right);
  return step === 0 || step === 1;
}

/** By what a reader steps to a sentence: `difference` where it is not said in the same words by all who say it, `match`. */
export function stepsOf({ cells, wordings }: Note): string {
  const isElsewhere = wordings.nearest.length > 0;
  const isSame =
    isElsewhere && cells.every(({ kind }) => ['identical', 'own', 'none'].includes(kind));
  return [...(isSame ? [] : ['difference']), ...(isElsewhere ? ['match'] : [])].join(' ');
}

// More marks than this do not fit below a sentence on a phone: there they are counted.
const MOST_CELLS = 6;

/** How many reports have a sentence in which way, where they are too many to be named. */
export function tally(cells: readonly Cell[]): { kind: Kind | 'none'; count: number }[] {
  if (cells.length <= MOST_CELLS) return [];
  return [...kindsInOrder, 'none' as const].flatMap((kind) => {
    const count = cells.filter((cell) => cell.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** How close the reports stand in the rail, so that it fits beside the text. */
export function crowdOf(reports: readonly ReportName[]): readonly string[] {
  const crowd = reports.length > 12 ? 'many' : reports.length > MOST_CELLS ? 'some' : 'few';
  // Three letters fit over a mark; longer sigla stand upright, as those of a crowd.
  const isUpright = crowd !== 'few' || reports.some(({ siglum }) => [...siglum].length > 3);
  return isUpright ? [crowd, 'upright'] : [crowd];
}
