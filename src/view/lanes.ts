import type { Document } from '../text/document.ts';
import { articleHref, compareHref } from './address.ts';
import type { AnnotatedBlock, Note, StoryView } from './annotation.ts';
import type { Kind } from './kinds.ts';
import { overlap } from './overlap.ts';
import type { ReportName } from './report.ts';

/** A sentence in the overview: as wide as it has words. */
export interface Bar {
  readonly anchor: string;
  readonly at: number;
  readonly width: number;
  readonly kind: Kind;
}

/** What one other report has of an article, from its first sentence to its last. */
export interface Lane {
  readonly report: ReportName;
  /** The report's place in the rail, from 0. */
  readonly place: number;
  readonly article: string;
  readonly compare: string;
  /** The share of the article's body, 0..1 by words, that has an identical, edited or reworded counterpart. */
  readonly share: number;
  readonly bars: readonly Bar[];
}

/** The rail of a whole article laid on its side. */
export interface Lanes {
  /** Words of the whole article: the width of each lane. */
  readonly width: number;
  readonly lanes: readonly Lane[];
  /** Sentences that no other report has. */
  readonly alone: readonly Omit<Bar, 'kind'>[];
}

export function lanesOf(
  document: Document,
  blocks: readonly AnnotatedBlock[],
  { id: story, analysis, reports }: StoryView,
): Lanes {
  const steps = stepsOf(blocks);
  const last = steps.at(-1);
  const lanes = reports.flatMap((report, place): Lane[] => {
    if (report.id === document.id) return [];
    return [
      {
        report,
        place,
        article: articleHref(story, report.id),
        compare: compareHref(story, document.id, report.id),
        share: overlap(analysis, document.id, report.id),
        bars: steps.flatMap(({ note, ...bar }): Bar[] => {
          const kind = note.cells[place]?.kind;
          if (!kind || kind === 'own' || kind === 'none') return [];
          return [{ ...bar, kind }];
        }),
      },
    ];
  });
  const alone = steps.filter(({ note }) => note.wordings.nearest.length === 0);
  return {
    width: last ? last.at + last.width : 0,
    lanes,
    alone: alone.map(({ anchor, at, width }) => ({ anchor, at, width })),
  };
}

interface Step extends Omit<Bar, 'kind'> {
  readonly note: Note;
}

function stepsOf(blocks: readonly AnnotatedBlock[]): Step[] {
  let at = 0;
  return blocks.flatMap(({ runs, notes }) => {
    const sentences = runs.filter((run) => run.kind === 'sentence');
    return notes.map((note, index) => {
      const width = wordsIn(sentences[index]?.text ?? '');
      const step = { anchor: note.id, at, width, note };
      at += width;
      return step;
    });
  });
}

/** Words for a picture's measure: stretches without white space, at least one. */
export function wordsIn(text: string): number {
  return Math.max(1, text.trim().split(/\s+/u).length);
}
