import type { Document } from '../text/document.ts';
import { articleHref, compareHref } from './address.ts';
import type { Counterparts } from './annotation.ts';
import { changesIn, differences, isCalledOut, shownChanges, type Difference } from './changes.ts';
import { kindsInOrder, type Kind } from './kinds.ts';
import { markedSentence, marksOn, type MarkedSentence } from './marked.ts';
import type { Match } from './pair.ts';
import type { ReportName } from './report.ts';
import { whyInWords } from './why.ts';
import { count } from './words.ts';

/** Where a wording stands: in that report, and beside this article. */
export interface Place {
  readonly report: ReportName;
  /** The report's place in the rail, from 0. */
  readonly at: number;
  readonly article: string;
  readonly compare: string;
}

/** One other wording of a sentence, and every report that has it in exactly this form. */
export interface Entry {
  readonly kind: Kind;
  readonly isMoved: boolean;
  readonly places: readonly Place[];
  readonly sentences: readonly MarkedSentence[];
  /** Numbers, names and negations that differ; “left” is the article's own wording. */
  readonly calledOut: readonly Difference[];
  /** Words of the article's own sentence that stand in no form in the other wording. */
  readonly missing: readonly string[];
  /** Which other sentences of the article this wording takes in; empty for none. */
  readonly reach: string;
  readonly why: string;
}

/** A sentence as others word it: the nearest wordings first, those of one kind in the order of the reports. */
export function entriesOf(
  story: string,
  { document, index }: { readonly document: Document; readonly index: number },
  others: readonly Counterparts[],
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { report, at: column, document: other, bySentence } of others) {
    for (const match of bySentence.get(index) ?? []) {
      const entry = entryOf(match, { document, index, other });
      const wording = JSON.stringify([entry, entry.sentences.map(({ runs }) => runs)]);
      const first = entries.get(wording) ?? entry;
      const at = other.sentences[match.right[0] ?? 0]?.id;
      const own = document.sentences[index]?.id;
      const place = {
        report,
        at: column,
        article: articleHref(story, report.id, at),
        compare: compareHref(story, document.id, report.id, own),
      };
      entries.set(wording, { ...first, places: [...first.places, place] });
    }
  }
  return kindsInOrder.flatMap((kind) =>
    [...entries.values()].filter((entry) => entry.kind === kind),
  );
}

interface Spot {
  readonly document: Document;
  readonly index: number;
  readonly other: Document;
}

function entryOf(match: Match, { document, index, other }: Spot): Entry {
  const changes = changesIn(match, document, index);
  const shown = differences(shownChanges({ ...match, changes }), document.text, other.text);
  return {
    kind: match.kind,
    isMoved: match.moved,
    places: [],
    sentences: match.right.map((at) =>
      markedSentence(other, at, marksOn('right', shownChanges(match))),
    ),
    calledOut: shown.filter(isCalledOut),
    missing: shown.flatMap(({ kind, left, right }) =>
      kind === 'word' && left !== null && right === null ? [left] : [],
    ),
    reach: reach(match.left, index),
    why: whyInWords(match),
  };
}

function reach(sentences: readonly number[], index: number): string {
  const before = sentences.filter((other) => other < index).length;
  const after = sentences.filter((other) => other > index).length;
  if (before && after) return 'with the sentences around it';
  if (before)
    return before > 1
      ? `with the ${count(before, 'sentence')} before it`
      : 'with the sentence before it';
  if (after)
    return after > 1
      ? `with the ${count(after, 'sentence')} after it`
      : 'with the sentence after it';
  return '';
}
