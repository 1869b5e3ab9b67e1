import type { Collection, SearchStory } from '../src/view/search-collection.ts';
import { readTexts } from './bench-folder.ts';
import { madeUpText } from './bench-made-up.ts';
import { timeInBrowser } from './bench-search-browser.ts';
import { lookForKnown, storyCollection, tasks, textsCollection } from './known-item.ts';

const STORY = 'kazakhstan-2022';
const SEED = 2022;
// Of a large folder more, as so few of so many sentences would be a matter of luck.
const QUERIES = { story: 100, folder: 1_000 };
// Some 15,000 sentences of 9,000 different words; half of each report is in all of its story.
const MADE_UP = { stories: 36, reports: 8, words: 520 };

/** How often the search finds what it should, and how fast the built site is at it in a browser. */
export async function* benchSearch(folder: string | undefined): AsyncGenerator<string> {
  yield* known(STORY, storyCollection('content', STORY), QUERIES.story);
  if (folder !== undefined)
    yield* known(folder, textsCollection(readTexts(folder)), QUERIES.folder);
  const many = madeUpCollection();
  yield `a made-up collection of ${sentencesOf(many)} sentences is the large one:`;
  yield* timeInBrowser(JSON.stringify(many));
}

/** For each task the share of queries that find the right row. */
function* known(name: string, collection: Collection, queries: number): Generator<string> {
  yield `${name}, ${sentencesOf(collection)} sentences, ${queries} queries each:`;
  for (const task of tasks) {
    const { inFive, inTen } = lookForKnown(collection, task, { seed: SEED, queries });
    const [five, ten] = [inFive, inTen].map((share) => `${Math.round(100 * share)} %`);
    yield `  ${task.name}: ${five} among the first five, ${ten} among the first ten`;
  }
}

function madeUpCollection(): Collection {
  return { stories: Array.from({ length: MADE_UP.stories }, (_, number) => madeUpStory(number)) };
}

function madeUpStory(number: number): SearchStory {
  const [common = '', ...own] = Array.from({ length: MADE_UP.reports + 1 }, (_, i) =>
    madeUpText(MADE_UP.words, number * (MADE_UP.reports + 1) + i),
  );
  const { stories } = textsCollection(own.map((text) => `${common}\n\n${text}`));
  const reports = stories.flatMap((story) => story.reports);
  const rows = reports.map(({ sentences }) => new Set(sentences.map(({ row }) => row)));
  const railOf = (row: number, at: number) =>
    rows.map((has, i) => (i === at ? '=' : has.has(row) ? 'i' : '.')).join('');
  const railed = reports.map((report, at) => ({
    ...report,
    sentences: report.sentences.map((sentence) => ({
      ...sentence,
      rail: railOf(sentence.row, at),
    })),
  }));
  return { id: `story-${number}`, title: `Story ${number}`, reports: railed };
}

function sentencesOf({ stories }: Collection): number {
  const reports = stories.flatMap((story) => story.reports);
  return reports.reduce((sum, { sentences }) => sum + sentences.length, 0);
}
