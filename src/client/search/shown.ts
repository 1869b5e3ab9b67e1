import { words } from '../../text/words.ts';
import type { Kind } from '../../view/kinds.ts';
import { railLetters, type SearchReport } from '../../view/search-collection.ts';
import { spokenKinds } from '../../view/spoken.ts';
import { count, number } from '../../view/words.ts';
import { said } from './said.ts';
import { finder, type Find } from './score.ts';
import type { Answer, Result, Unknown } from './search.ts';
import type { Passage, WordIndex } from './word-index.ts';

/** What is asked, as the query of an address, and how many results of the answer are to be shown. */
export interface Question {
  readonly query: string;
  readonly limit: number;
}

/** How many results there are: with all the words, and close to it; `isCut`: more was typed than was looked for. */
export interface ShownCounts {
  readonly full: number;
  readonly close: number;
  readonly isCut: boolean;
}

/** An answer as a page prints it: plain data, small enough to be sent by a worker. */
export interface Shown {
  /** The first of them, as many as were asked for. */
  readonly results: readonly ShownResult[];
  /** So many of them have all the words. */
  readonly full: number;
  /** How many there are, in words. */
  readonly said: string;
  /** How many more there are than are shown; empty where there are none. */
  readonly rest: string;
  readonly unknown: readonly Unknown[];
}

/** What is answered to a question. */
export interface Reply extends Shown {
  /** Not all reports are read yet: to be asked again. */
  readonly isPartial: boolean;
}

export interface ShownResult {
  readonly isClose: boolean;
  /** The passage that answers best, and a little of what stands around it. */
  readonly best: ShownPassage;
  readonly before: string;
  readonly after: string;
  /** What each report of the story has of the best passage, in the story's order. */
  readonly rail: readonly RailCell[];
  /** The rail in words, for a listener, and in short. */
  readonly heard: string;
  readonly inShort: string;
  /** The other passages that say the same. */
  readonly others: readonly ShownPassage[];
}

export interface ShownPassage {
  readonly story: { readonly id: string; readonly title: string };
  readonly report: ReportLabel;
  readonly id: string;
  /** `headline`, `standfirst`, `caption`, or for a sentence of a paragraph nothing. */
  readonly role: string;
  /** Joined, they are the sentence. */
  readonly runs: readonly { readonly text: string; readonly isFound: boolean }[];
}

export interface RailCell {
  readonly report: ReportLabel;
  readonly kind: Kind | 'own' | 'none';
  /** A number, a name or a negation differs. */
  readonly isCalledOut: boolean;
}

export type ReportLabel = Omit<SearchReport, 'sentences'>;

// Enough to recognise the place; the sentence itself is what was asked for.
const AROUND = 90;

/** The first results of an answer, with all that is printed of them. */
export function shown({ results, unknown, isCut }: Answer, index: WordIndex, limit: number): Shown {
  const close = results.filter(({ isClose }) => isClose).length;
  const full = results.length - close;
  return {
    results: results.slice(0, limit).flatMap((result) => shownResult(result, index)),
    full,
    said: said({ full, close, isCut }),
    rest: results.length > limit ? number(results.length - limit) : '',
    unknown,
  };
}

function shownResult({ passages, isClose, wanted }: Result, index: WordIndex): ShownResult[] {
  const [best] = passages;
  if (!best) return [];
  const find = finder(wanted, index.forms.length);
  const rail = railOf(best);
  const others = othersOf(best, index);
  const print = (passage: Passage) =>
    shownPassage(passage, find(index.words[passage.number] ?? new Uint32Array()));
  return [
    {
      isClose,
      best: print(best),
      before: ending(neighbour(best, -1)),
      after: beginning(neighbour(best, 1)),
      rail,
      heard: spokenKinds(rail),
      inShort: inShort(rail, new Set([best, ...others].map(({ report }) => report)).size),
      others: others.map(print),
    },
  ];
}

function inShort(rail: readonly RailCell[], reports: number): string {
  if (reports > 1) return `said by ${count(reports, 'report')}`;
  const related = rail.filter(({ kind }) => kind !== 'own' && kind !== 'none').length;
  return related > 0 ? `related in ${count(related, 'report')}` : 'only here';
}

/** The other passages of its row, and its counterparts in other rows, in the order of the reports. */
function othersOf(best: Passage, { passages, firsts }: WordIndex): Passage[] {
  const { story, report, sentence } = best;
  const elsewhere = (sentence.also ?? []).flatMap(([column, place]) => {
    const first = firsts.get(story.reports[column] ?? report) ?? 0;
    return passages[first + place] ?? [];
  });
  return [...best.row.passages, ...elsewhere]
    .filter((passage) => passage !== best)
    .sort((one, other) => one.number - other.number);
}

function shownPassage({ story, report, sentence }: Passage, found: readonly Find[]): ShownPassage {
  const marked = new Set(found.flatMap(({ from, to }) => range(from, to)));
  return {
    story: { id: story.id, title: story.title },
    report: labelOf(report),
    id: sentence.id,
    role: sentence.role ?? '',
    runs: runs(sentence.text, marked),
  };
}

/** A sentence cut at its marked words; words with a mere space between them are marked as one. */
function runs(text: string, marked: ReadonlySet<number>): ShownPassage['runs'] {
  const cut: { text: string; isFound: boolean }[] = [];
  let at = 0;
  for (const { from, to } of words(text).filter((_, i) => marked.has(i))) {
    const between = text.slice(at, from);
    const last = cut.pop();
    if (last && between === ' ') {
      cut.push({ text: last.text + text.slice(at, to), isFound: true });
    } else {
      if (last) cut.push(last);
      if (between) cut.push({ text: between, isFound: false });
      cut.push({ text: text.slice(from, to), isFound: true });
    }
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), isFound: false });
  return cut;
}

/** The sentence before or after, if it is of the same part of the report. */
function neighbour({ report, place, sentence }: Passage, step: -1 | 1): string {
  const next = report.sentences[place + step];
  return next?.role === sentence.role ? (next?.text ?? '') : '';
}

function ending(text: string): string {
  return text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s/, '')}`;
}

function beginning(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/, '')}…`;
}

const kinds = ['identical', 'edited', 'reworded', 'related', 'own'] as const;

function railOf({ story, sentence }: Passage): RailCell[] {
  return story.reports.map((report, at) => {
    const letter = sentence.rail[at] ?? railLetters.none;
    const kind = kinds.find((candidate) => railLetters[candidate] === letter.toLowerCase());
    const isCalledOut = /[A-Z]/.test(letter);
    return { report: labelOf(report), kind: kind ?? 'none', isCalledOut };
  });
}

function labelOf({ id, siglum, outlet, tint, language }: SearchReport): ReportLabel {
  return { id, siglum, outlet, tint, language };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
