import type { Match, Member, Row } from '../align/types.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Document } from '../text/document.ts';
import { wordsBySentence } from '../text/document.ts';
import { inMergedOrder } from './all-order.ts';
import { rowAnchors } from './anchors.ts';
import { calledOutInWords, shownChanges } from './changes.ts';
import { kindsInOrder, type Kind } from './kinds.ts';
import { markedSentence, marksOn, type MarkedSentence } from './marked.ts';
import { pairOf } from './pair.ts';

/** A sentence of a cell; `anchor` is its id where no sentence before it on the page has it. */
export interface CellSentence extends MarkedSentence {
  readonly anchor: string | null;
}

/** What one report has of a row; no sentences: nothing. */
export interface AllCell {
  readonly document: string;
  readonly sentences: readonly CellSentence[];
  /** The report whose wording it is held beside, at that report's sentence; null where no other report has the row. */
  readonly beside: { readonly document: string; readonly sentence: string } | null;
  /** How alike the two are; null for the fullest wording, which others that differ are held beside. */
  readonly kind: Kind | null;
}

/** One thing said, across all reports: a cell for each, in their order. */
export interface AllRow {
  readonly id: string;
  /** All addresses of the row, its own id first. */
  readonly anchors: readonly string[];
  /** Its place in the page's own order, from 1. */
  readonly number: number;
  /** How many reports have it. */
  readonly reports: number;
  readonly cells: readonly AllCell[];
  readonly isWordedDifferently: boolean;
  /** `number and name differ`: what is called out in its cells; empty for none. */
  readonly calledOut: string;
  /** The rows that say something near it. */
  readonly related: readonly { readonly id: string; readonly number: number }[];
  /** Where each report has it first, as `data-in-…` attributes to sort by. */
  readonly places: Readonly<Record<string, number>>;
}

/**
 * A story all reports at once: each sentence in exactly one cell. Every wording is held beside the fullest that it is matched
 * with, and marked as the pages of two reports mark it: all that differs in edited sentences, in reworded ones only numbers,
 * names and negations.
 */
export function allRows({ documents, pairs, rows }: Analysis): AllRow[] {
  const anchors = rowAnchors(rows, documents);
  const ordered = inMergedOrder(rows, documents);
  const numbers = new Map(ordered.map(({ id }, i) => [id, i + 1]));
  const story: Story = { documents, pairs, taken: new Set() };
  return ordered.map((row, i) => {
    const compared = new Map(row.members.map((own) => [own.document, comparedIn(row, own, story)]));
    return {
      id: row.id,
      anchors: anchors.get(row) ?? [row.id],
      number: i + 1,
      reports: row.members.length,
      cells: documents.map((document) => cellOf(document, compared.get(document.id), story)),
      isWordedDifferently: [...compared.values()].some(({ kind }) => kind && kind !== 'identical'),
      calledOut: calledOut([...compared.values()]),
      related: row.related
        .map((id) => ({ id, number: numbers.get(id) ?? 0 }))
        .sort((one, other) => one.number - other.number),
      places: Object.fromEntries(
        row.members.map(({ document, sentences }) => [
          `data-in-${document}`,
          Math.min(...sentences),
        ]),
      ),
    };
  });
}

interface Story extends Pick<Analysis, 'documents' | 'pairs'> {
  /** Sentence ids that the page has already. */
  readonly taken: Set<string>;
}

/** A member with the matches that tie it to the one it is held beside. */
interface Compared {
  readonly member: Member;
  readonly beside: Member | null;
  readonly kind: Kind | null;
  /** With the member on the right. */
  readonly matches: readonly Match[];
}

const NOTHING = { kind: null, matches: [] };

function comparedIn(row: Row, member: Member, story: Story): Compared {
  const others = byFullness(row.members, story).filter((other) => other !== member);
  const isFullest = byFullness(row.members, story)[0] === member;
  for (const beside of others) {
    const matches = matchesOf(beside, member, story);
    const kind = kindsInOrder.findLast((one) => matches.some((match) => match.kind === one));
    const isUnmarked = isFullest && kind !== 'identical';
    if (kind) return { member, beside, ...(isUnmarked ? NOTHING : { kind, matches }) };
  }
  return { member, beside: null, ...NOTHING };
}

/** The wording of most words first; of equally full ones the earlier report's. */
function byFullness(members: readonly Member[], { documents }: Story): Member[] {
  const size = ({ document, sentences }: Member): number => {
    const own = documents.find(({ id }) => id === document);
    const read = own ? wordsBySentence(own) : [];
    return sentences.reduce((sum, index) => sum + (read[index]?.length ?? 0), 0);
  };
  const sizes = new Map(members.map((member) => [member, size(member)]));
  return members.toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0));
}

/** What ties two members of a row together; related matches do not. */
function matchesOf(left: Member, right: Member, { pairs }: Story): Match[] {
  const matches = pairOf(pairs, left.document, right.document)?.matches ?? [];
  return matches.filter(
    (match) =>
      match.kind !== 'related' &&
      match.left.some((index) => left.sentences.includes(index)) &&
      match.right.some((index) => right.sentences.includes(index)),
  );
}

function changesOf({ matches }: Compared) {
  return matches.flatMap(shownChanges);
}

function calledOut(compared: readonly Compared[]): string {
  const names = calledOutInWords(compared.flatMap(changesOf));
  return names && `${names} ${names.includes(' and ') ? 'differ' : 'differs'}`;
}

function cellOf(document: Document, compared: Compared | undefined, story: Story): AllCell {
  if (!compared) return { document: document.id, sentences: [], beside: null, kind: null };
  const marks = marksOn('right', changesOf(compared));
  return {
    document: document.id,
    sentences: compared.member.sentences.map((index) => {
      const sentence = markedSentence(document, index, marks);
      const isNew = !story.taken.has(sentence.id);
      story.taken.add(sentence.id);
      return { ...sentence, anchor: isNew ? sentence.id : null };
    }),
    beside: besideOf(compared, story),
    kind: compared.kind,
  };
}

function besideOf({ beside }: Compared, { documents }: Story): AllCell['beside'] {
  if (!beside) return null;
  const own = documents.find(({ id }) => id === beside.document);
  return {
    document: beside.document,
    sentence: own?.sentences[beside.sentences[0] ?? 0]?.id ?? '',
  };
}
