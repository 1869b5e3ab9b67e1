import { analyse } from '../src/analysis/analyse.ts';
import { Search } from '../src/client/search/search.ts';
import { readDocument, type Document } from '../src/text/document.ts';
import { words } from '../src/text/words.ts';
import type { Collection, SearchSentence } from '../src/view/search-collection.ts';
import { randomNumbers } from './random.ts';
import { readStory } from './read-story.ts';

/** Words taken from one sentence, to be looked for: how many, and whether a letter of the first is changed. */
export interface Task {
  readonly name: string;
  readonly words: number;
  readonly isSlipped: boolean;
}

export const tasks: readonly Task[] = [
  { name: 'one word', words: 1, isSlipped: false },
  { name: 'two words', words: 2, isSlipped: false },
  { name: 'two words, one slip', words: 2, isSlipped: true },
  { name: 'three words, one slip', words: 3, isSlipped: true },
];

/** The share of queries, 0..1, that find the row of their sentence among the first five, and the first ten. */
export interface Found {
  readonly inFive: number;
  readonly inTen: number;
}

/** Looks for sentences picked at random; the same seed asks the same. */
export function lookForKnown(
  collection: Collection,
  task: Task,
  { seed, queries }: { readonly seed: number; readonly queries: number },
): Found {
  const search = new Search(collection);
  const random = randomNumbers(seed);
  const ranks = Array.from({ length: queries }, () => {
    const { row, text } = knownItem(search, task, random);
    const { results } = search.answer(`?q=${text.replaceAll(' ', '+')}`);
    return results.findIndex(({ passages }) => passages[0]?.row === row);
  });
  const within = (first: number) =>
    ranks.filter((rank) => rank >= 0 && rank < first).length / queries;
  return { inFive: within(5), inTen: within(10) };
}

/** A sentence with enough words, and some of its words in their order. */
function knownItem({ index }: Search, { words: many, isSlipped }: Task, random: () => number) {
  const pick = (size: number) => Math.floor(size * random());
  for (;;) {
    const passage = index.passages[pick(index.passages.length)];
    const left = longWords(passage?.sentence.text ?? '');
    if (!passage || left.length < many) continue;
    while (left.length > many) left.splice(pick(left.length), 1);
    const [first = '', ...others] = left;
    const text = [isSlipped ? slipped(first, random) : first, ...others].join(' ');
    return { row: passage.row, text };
  }
}

function longWords(text: string): string[] {
  return words(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((word) => /^\p{L}{4,}$/u.test(word));
}

/** With another letter in the place of one. */
function slipped(word: string, random: () => number): string {
  const at = Math.floor(word.length * random());
  for (;;) {
    const letter = String.fromCharCode(97 + Math.floor(26 * random()));
    if (letter !== word.charAt(at).toLowerCase())
      return word.slice(0, at) + letter + word.slice(at + 1);
  }
}

/** A story of the site with the rows that its analysis found. */
export function storyCollection(content: string, story: string): Collection {
  const { documents, rows } = analyse(readStory(content, story));
  const rowOf = new Map<string, number>();
  for (const [row, { members }] of rows.entries())
    for (const { document, sentences } of members)
      for (const at of sentences) rowOf.set(`${document} ${at}`, row);
  return collectionOf(documents, (document, at) => rowOf.get(`${document.id} ${at}`) ?? -1);
}

/** Texts as the reports of one story; only sentences of the same words are one row. */
export function textsCollection(texts: readonly string[]): Collection {
  const documents = texts.map((text, i) => readDocument(`text-${i}`, text));
  const rows = new Map<string, number>();
  return collectionOf(documents, ({ text, sentences }, at) => {
    const said = words(text, sentences[at])
      .map(({ norm }) => norm)
      .join(' ');
    const row = rows.get(said) ?? rows.size;
    rows.set(said, row);
    return row;
  });
}

function collectionOf(
  documents: readonly Document[],
  rowOf: (document: Document, at: number) => number,
): Collection {
  const reports = documents.map((document, i) => {
    const sentences = document.sentences.map(({ id, from, to }, at): SearchSentence => ({
      text: document.text.slice(from, to),
      id,
      row: rowOf(document, at),
      rail: '',
    }));
    return { id: document.id, siglum: `${i + 1}`, outlet: document.id, tint: 1, sentences };
  });
  return { stories: [{ id: 'story', title: 'A story', reports }] };
}
