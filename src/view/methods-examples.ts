import type { Match, Pair } from '../align/types.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Side } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { compareHref } from './address.ts';
import { rowAnchors } from './anchors.ts';
import { shownChanges } from './changes.ts';
import { kindsInOrder, type Kind } from './kinds.ts';
import { markedSentence, marksOn, type MarkedRun } from './marked.ts';
import type { ReportName } from './report.ts';
import { whyInWords } from './why.ts';

/** A story to take examples from. */
export interface ExampleStory {
  readonly id: string;
  readonly reports: readonly ReportName[];
  readonly analysis: Analysis;
  /** Places that a reader, where there is one, found in other reports and the program did not. */
  readonly missed: readonly Side[];
}

/** Two sentences of a story that show a kind, or how one was moved. */
export interface Example {
  readonly kind: Kind;
  readonly left: ExampleSide;
  readonly right: ExampleSide;
  readonly why: string;
  /** The two reports side by side, at the place. */
  readonly href: string;
}

export interface ExampleSide {
  readonly report: ReportName;
  /** `sentence 3 of 20`. */
  readonly place: string;
  /** Joined they are the sentence letter for letter. */
  readonly runs: readonly MarkedRun[];
}

// A sentence of so many characters is read at a glance; a longer one is an example only where there is no shorter.
const SHORT = 240;

/**
 * One example a kind, by one rule for all stories: the first match, in the order of stories, reports and text, of one
 * paragraph's sentence with one, that are short; edited and reworded with something changed.
 */
export function kindExamples(stories: readonly ExampleStory[]): ReadonlyMap<Kind, Example> {
  const found = kindsInOrder.flatMap((kind) => {
    const isChanged = kind === 'edited' || kind === 'reworded';
    const example = firstExample(
      stories,
      (match) => match.kind === kind && (!isChanged || match.changes.length > 0),
    );
    return example ? [[kind, example] as const] : [];
  });
  return new Map(found);
}

/** The first sentence that another report has in another place. */
export function movedExample(stories: readonly ExampleStory[]): Example | null {
  return firstExample(stories, ({ moved, kind }) => moved && kind !== 'related');
}

/** The first sentence that only one report has, with no related one elsewhere, and that no reader found elsewhere either. */
export function aloneExample(stories: readonly ExampleStory[]): ExampleSide | null {
  for (const { analysis, reports, missed } of stories) {
    for (const { members, related } of analysis.rows) {
      const [member, ...others] = members;
      if (!member || others.length > 0 || related.length > 0) continue;
      const document = analysis.documents.find(({ id }) => id === member.document);
      const report = reports.find(({ id }) => id === member.document);
      const [index = -1] = member.sentences;
      if (!document || !report || !isShort(document, index)) continue;
      if (missed.some((side) => isIn(side, document, index))) continue;
      return sideOf(report, document, index, []);
    }
  }
  return null;
}

function isIn(side: Side, { id, sentences }: Document, index: number): boolean {
  const sentence = sentences[index];
  return !!sentence && side.document === id && side.from < sentence.to && sentence.from < side.to;
}

function firstExample(
  stories: readonly ExampleStory[],
  fits: (match: Match) => boolean,
): Example | null {
  for (const story of stories) {
    const byId = new Map(story.analysis.documents.map((document) => [document.id, document]));
    for (const pair of story.analysis.pairs) {
      const [left, right] = [byId.get(pair.left), byId.get(pair.right)];
      if (!left || !right) continue;
      const match = pair.matches.find(
        (one) =>
          fits(one) &&
          isOneOfEach(one) &&
          isShort(left, one.left[0]) &&
          isShort(right, one.right[0]),
      );
      const example = match && exampleOf(story, pair, match);
      if (example) return example;
    }
  }
  return null;
}

function isOneOfEach({ left, right }: Match): boolean {
  return left.length === 1 && right.length === 1;
}

function isShort({ sentences, blocks }: Document, index = -1): boolean {
  const sentence = sentences[index];
  if (!sentence || blocks[sentence.block]?.role !== 'paragraph') return false;
  return sentence.to - sentence.from <= SHORT;
}

function exampleOf(
  { id, reports, analysis }: ExampleStory,
  pair: Pair,
  match: Match,
): Example | null {
  const changes = shownChanges(match);
  const side = (which: 'left' | 'right'): ExampleSide | null => {
    const document = analysis.documents.find((one) => one.id === pair[which]);
    const report = reports.find((one) => one.id === pair[which]);
    const index = match[which][0];
    if (!document || !report || index === undefined) return null;
    return sideOf(report, document, index, marksOn(which, changes));
  };
  const [left, right] = [side('left'), side('right')];
  if (!left || !right) return null;
  const anchor = anchorOf(analysis, pair.left, match.left[0] ?? -1);
  const href = compareHref(id, pair.left, pair.right, anchor);
  return { kind: match.kind, left, right, why: whyInWords(match), href };
}

function sideOf(
  report: ReportName,
  document: Document,
  index: number,
  marks: ReturnType<typeof marksOn>,
): ExampleSide {
  const place = `sentence ${index + 1} of ${document.sentences.length}`;
  return { report, place, runs: markedSentence(document, index, marks).runs };
}

/** The address of the row that a sentence is in. */
function anchorOf({ rows, documents }: Analysis, document: string, index: number): string {
  for (const [row, ids] of rowAnchors(rows, documents)) {
    const own = row.members.find((member) => member.document === document);
    if (own?.sentences.includes(index)) return ids[0] ?? '';
  }
  return '';
}
