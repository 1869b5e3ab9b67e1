import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getCollection } from 'astro:content';
import { analyse } from './analysis/analyse.ts';
import type { StoryReading } from './analysis/reading.ts';
import { readStored } from './analysis/stored.ts';
import type { Analysis, Source } from './analysis/types.ts';
import type { Block } from './ingest/block.ts';
import { decode } from './ingest/decode.ts';
import { documentText, sourceCredits } from './ingest/document-text.ts';
import { readReading } from './ingest/reading.ts';
import { readReport } from './ingest/rulings.ts';
import type { Article, Story } from './schema.ts';
import type { Document } from './text/document.ts';

/** A story with its reports in order, and what the engine found in them. */
export interface LoadedStory {
  readonly id: string;
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly analysis: Analysis;
}

/** A raw file as it was read: `blocks` cover its `text` but for white space between them. */
export interface RawFile {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const once = new Map<'stories', Promise<readonly LoadedStory[]>>();

/** All stories in the order of their ids, each analysed once a build. */
export function stories(): Promise<readonly LoadedStory[]> {
  const known = once.get('stories') ?? load();
  // `astro dev` reads the files again when they change.
  if (import.meta.env.PROD) once.set('stories', known);
  return known;
}

async function load(): Promise<LoadedStory[]> {
  const entries = await getCollection('stories');
  const articles = await getCollection('articles');
  const inOrder = articles.toSorted((one, other) => one.data.position - other.data.position);
  return entries
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, data }) => {
      const own = inOrder.filter((article) => article.data.story === id);
      return {
        id,
        story: data,
        articles: own.map((article) => article.data),
        analysis: analysed(own.map(({ data, body }) => sourceOf(data, body ?? ''))),
      };
    });
}

function sourceOf(article: Article, body: string): Source {
  return { id: article.id, ...documentText(article, body), credits: sourceCredits(article) };
}

/** An article and its text as the engine read it. */
export interface Report {
  readonly article: Article;
  readonly document: Document;
}

/** One path for each story. */
export async function storyPaths() {
  return (await stories()).map((props) => ({ params: { story: props.id }, props }));
}

/** One path for each report of each story. */
export async function articlePaths() {
  return (await stories()).flatMap((loaded) =>
    reportsOf(loaded).map((report) => ({
      params: { story: loaded.id, article: report.article.id },
      props: { ...loaded, ...report },
    })),
  );
}

/** One path for each two reports of each story, in both orders. */
export async function pairPaths() {
  return (await stories()).flatMap((loaded) => {
    const reports = reportsOf(loaded);
    const pairs = reports.flatMap((left) => reports.map((right) => ({ left, right })));
    return pairs
      .filter(({ left, right }) => left !== right)
      .map(({ left, right }) => ({
        params: { story: loaded.id, left: left.article.id, right: right.article.id },
        props: { ...loaded, left, right },
      }));
  });
}

function reportsOf({ articles, analysis }: LoadedStory): Report[] {
  return articles.map((article) => {
    const document = analysis.documents.find(({ id }) => id === article.id);
    if (!document) throw new Error(`the analysis of ${article.story} has no ${article.id}`);
    return { article, document };
  });
}

/** An article's raw file, read again as ingest reads it. */
export function rawFile({ raw, story }: Article, { reports }: Story): RawFile {
  const path = join(content(), 'stories', story, 'raw', raw.file);
  const text = decode(readFileSync(path), raw.file);
  return { text, blocks: readReport(text, reports?.[raw.file]) };
}

/** What a person found in a story by reading alone; null where nobody wrote it down. */
export function reading(story: string): StoryReading | null {
  const folder = join(content(), 'stories', story, 'reading');
  if (!existsSync(folder)) return null;
  return readReading((file) => {
    const path = join(folder, file);
    return existsSync(path) ? decode(readFileSync(path), file) : null;
  });
}

function content(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

// The analysis of a story is kept on disk under the hash of all that decides it, so that a build of unchanged texts is
// quick. Safe to delete at any time.
const cache = resolve('.cache/analysis');

function analysed(sources: readonly Source[]): Analysis {
  const key = createHash('sha256').update(engine()).update(JSON.stringify(sources)).digest('hex');
  const file = join(cache, `${key}.json`);
  const stored = existsSync(file) ? readStored(readFileSync(file, 'utf8')) : null;
  if (stored) return stored;
  const analysis = analyse(sources);
  mkdirSync(cache, { recursive: true });
  // Written aside and renamed, so that a build that is cut off leaves no half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(analysis));
  renameSync(`${file}.${process.pid}`, file);
  return analysis;
}

/** The hash of the engine: its own files and the versions of the packages it uses. */
function engine(): string {
  const files = globSync(
    '{src/{text,align,ledger,lineage,analysis}/**/*.ts,package-lock.json}',
  ).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
