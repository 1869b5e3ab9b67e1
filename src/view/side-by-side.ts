import type { Document } from '../text/document.ts';
import type { RowAnchors } from './anchors.ts';
import { differences, shownChanges, type Difference } from './changes.ts';
import { comparedLines, sentencesOf, type Line, type Lines } from './compared-lines.ts';
import { kindsInOrder, type Kind } from './kinds.ts';
import { markedSentence, marksOn, type MarkedSentence } from './marked.ts';
import { mergedRuns, type MergedRun } from './merged.ts';
import { byLikeness, type Match } from './pair.ts';
import { whyInWords } from './why.ts';

/** Other rows that sentences of this one have something in common with, in order. */
export interface See {
  readonly kind: Kind;
  readonly rows: readonly { readonly number: number; readonly anchor: string }[];
}

interface Numbered {
  /** Counted from 1. */
  readonly number: number;
  /** The ids of the row, its own first: those of its sentences and of the story's rows that begin in it. */
  readonly anchors: readonly string[];
  readonly also: readonly See[];
}

/** What both say. */
export interface SharedRow extends Numbered {
  readonly kind: 'shared';
  readonly likeness: Kind;
  readonly left: readonly MarkedSentence[];
  readonly right: readonly MarkedSentence[];
  /** Both wordings in one line, where they are edits of each other. */
  readonly merged: readonly MergedRun[] | null;
  /** The changes that are marked. */
  readonly changes: readonly Difference[];
  readonly why: string;
  /** Where the right one has it, if the order differs: after which row, 0 for the beginning. */
  readonly moved: { readonly after: number; readonly anchor: string } | null;
}

/** A sentence with nothing beside it. Without `also` the other report does not have it at all. */
export interface AloneRow extends Numbered {
  readonly kind: 'alone';
  readonly side: 'left' | 'right';
  readonly sentence: MarkedSentence;
}

/** The place on the right that a moved row was taken from. */
export interface StubRow {
  readonly kind: 'stub';
  readonly likeness: Kind;
  readonly anchor: string;
  readonly to: { readonly number: number; readonly anchor: string };
}

export type ComparedRow = SharedRow | AloneRow | StubRow;

/** The two texts of a comparison, the matches between them, and the addresses of the story's rows. */
export interface Compared {
  readonly left: Document;
  readonly right: Document;
  readonly matches: readonly Match[];
  readonly anchors: RowAnchors;
}

/** Two reports as rows, in the left one's order: each sentence of both stands in exactly one. */
export function comparedRows(compared: Compared): ComparedRow[] {
  const lines = comparedLines(compared);
  return lines.all.map((line) => {
    const { placed, number, anchors } = line;
    const base = { number, anchors, also: seeAlso(line, lines, compared.matches) };
    switch (placed.kind) {
      case 'stub':
        return stubRow(line, lines, placed.match);
      case 'shared':
        return { ...base, ...sharedRow(placed.match, lines, compared) };
      case 'left':
      case 'right':
        return {
          ...base,
          kind: 'alone',
          side: placed.kind,
          sentence: markedSentence(compared[placed.kind], placed.index, []),
        };
    }
  });
}

function sharedRow(
  match: Match,
  lines: Lines,
  { left, right }: Compared,
): Omit<SharedRow, keyof Numbered> {
  const changes = shownChanges(match);
  const stub = lines.stubs.get(match);
  const merged = () =>
    mergedRuns(
      { document: left, sentences: match.left },
      { document: right, sentences: match.right },
      changes,
    );
  return {
    kind: 'shared',
    likeness: match.kind,
    left: match.left.map((index) => markedSentence(left, index, marksOn('left', changes))),
    right: match.right.map((index) => markedSentence(right, index, marksOn('right', changes))),
    merged: match.kind === 'edited' ? merged() : null,
    changes: differences(changes, left.text, right.text),
    why: whyInWords(match),
    moved: stub ? { after: stub.number, anchor: stub.anchors[0] ?? '' } : null,
  };
}

function stubRow({ anchors }: Line, { left }: Lines, match: Match): StubRow {
  const home = left.get(match.left[0] ?? 0);
  return {
    kind: 'stub',
    likeness: match.kind,
    anchor: anchors[0] ?? '',
    to: { number: home?.number ?? 0, anchor: home?.anchors[0] ?? '' },
  };
}

/** The other rows that this one's sentences match, each once, by kind. */
function seeAlso({ placed }: Line, lines: Lines, matches: readonly Match[]): See[] {
  const own = sentencesOf(placed);
  const seen = new Map<Line, Kind>();
  const note = (line: Line | undefined, kind: Kind): void => {
    if (line && line.placed !== placed && !seen.has(line)) seen.set(line, kind);
  };
  for (const { kind, left, right } of matches.toSorted(byLikeness)) {
    if (own.left.some((index) => left.includes(index))) {
      for (const index of right) note(lines.right.get(index), kind);
    }
    if (own.right.some((index) => right.includes(index))) {
      for (const index of left) note(lines.left.get(index), kind);
    }
  }
  return kindsInOrder.flatMap((kind) => {
    const rows = lines.all
      .filter((line) => seen.get(line) === kind)
      .map(({ number, anchors }) => ({ number, anchor: anchors[0] ?? '' }));
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}
