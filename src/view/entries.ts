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

/** The wordings of a sentence: each other report's nearest, and what else it has that is like it. */
export interface Wordings {
  readonly nearest: readonly Entry[];
  readonly further: readonly Entry[];
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

/** A sentence of an article of a story. */
interface Spot {
  readonly story: string;
  readonly document: Document;
  readonly index: number;
}

/** A sentence as others word it; of each list the more alike first, those of one kind in the order of the reports. */
export function wordingsOf(sentence: Spot, others: readonly Counterparts[]): Wordings {
  const entries = (from: number, to?: number): Entry[] =>
    joined(
      others.flatMap((other) => {
        const matches = other.bySentence.get(sentence.index)?.slice(from, to) ?? [];
        return matches.map((match) => entryOf(match, sentence, other));
      }),
    );
  return { nearest: entries(0, 1), further: entries(1) };
}

/** Entries of one wording and one kind become one. */
function joined(entries: readonly Entry[]): Entry[] {
  const byWording = Map.groupBy(entries, (entry) => JSON.stringify({ ...entry, places: null }));
  const each = [...byWording.values()].flatMap((alike) =>
    alike.slice(0, 1).map((first) => ({ ...first, places: alike.flatMap(({ places }) => places) })),
  );
  return kindsInOrder.flatMap((kind) => each.filter((entry) => entry.kind === kind));
}

function entryOf(match: Match, spot: Spot, other: Counterparts): Entry {
  const { document, index } = spot;
  const changes = changesIn(match, document, index);
  const { text } = other.document;
  const shown = differences(shownChanges({ ...match, changes }), document.text, text);
  return {
    kind: match.kind,
    isMoved: match.moved,
    places: [placeOf(match, spot, other)],
    sentences: match.right.map((at) =>
      markedSentence(other.document, at, marksOn('right', shownChanges(match))),
    ),
    calledOut: shown.filter(isCalledOut),
    missing: shown.flatMap(({ kind, left, right }) =>
      kind === 'word' && left !== null && right === null ? [left] : [],
    ),
    reach: reach(match.left, index),
    why: whyInWords(match),
  };
}

function placeOf(match: Match, { story, document, index }: Spot, other: Counterparts): Place {
  const there = other.document.sentences[match.right[0] ?? 0]?.id;
  const here = document.sentences[index]?.id;
  return {
    report: other.report,
    at: other.at,
    article: articleHref(story, other.report.id, there),
    compare: compareHref(story, document.id, other.report.id, here),
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
