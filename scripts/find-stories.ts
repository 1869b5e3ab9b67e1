import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maxBytes } from '../src/ingest/decode.ts';
import { SourceError } from '../src/ingest/source-error.ts';
import type { FoundFile, StoryFolder } from '../src/ingest/story-folder.ts';

const articleFile = /\.md$/;
const rawFile = /\.txt$/i;

/** Every story under a content folder, and article folders that no story stands behind, as they are on the disk. */
export function findStories(content: string): StoryFolder[] {
  const stories = join(content, 'stories');
  const names = namesOfFolders(stories);
  if (names.length === 0) {
    const problem = 'expected stories as stories/<story>/raw/*.txt, found none';
    throw new SourceError(
      { file: content },
      problem,
      'Make such a folder, or name another: npm run ingest -- --content DIR',
    );
  }
  const articles = join(content, 'articles');
  const left = namesOfFolders(articles).filter(
    (name) => !names.includes(name) && filesIn(join(articles, name), articleFile).length > 0,
  );
  return [...names, ...left].map((id) => {
    const path = join(stories, id);
    const articlePath = join(articles, id);
    const [storyFile = null] = filesIn(path, /^story\.yaml$/);
    return {
      id,
      path,
      articlePath,
      storyFile,
      raw: filesIn(join(path, 'raw'), rawFile),
      articles: filesIn(articlePath, articleFile),
      others: othersIn(path),
    };
  });
}

function namesOfFolders(path: string): string[] {
  return entriesOf(path)
    .filter(({ problem }) => problem === FOLDER)
    .map(({ name }) => name);
}

/** What stands under such names, a thing that is no readable file too: with its problem. */
function filesIn(path: string, pattern: RegExp): FoundFile[] {
  return entriesOf(path)
    .filter(({ name }) => pattern.test(name))
    .map(({ name, size, problem }) => {
      if (problem || size > maxBytes) return { name, size, bytes: new Uint8Array(), problem };
      const bytes = bytesOf(join(path, name));
      return bytes
        ? { name, size, bytes, problem }
        : { name, size, bytes: new Uint8Array(), problem: 'one that may not be read' };
    });
}

/** What is not read: files beside story.yaml, and all but text files in raw/. */
function othersIn(path: string): string[] {
  const beside = entriesOf(path).filter(
    ({ name, problem }) => name !== 'story.yaml' && problem !== FOLDER,
  );
  const inside = entriesOf(join(path, 'raw')).filter(({ name }) => !rawFile.test(name));
  return [
    ...beside.map(({ name }) => name),
    ...inside.map(({ name, problem }) => `raw/${name}${problem === FOLDER ? '/' : ''}`),
  ].sort();
}

const FOLDER = 'a folder';

/** What stands under a name, links followed. */
interface Entry {
  readonly name: string;
  readonly size: number;
  /** Why it cannot be read as a file. */
  readonly problem: string | null;
}

/** What a folder holds, in the order of names, but for what is hidden; nothing where no folder is. */
function entriesOf(path: string): Entry[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return names.sort().map((name) => {
    const found = statSync(join(path, name), { throwIfNoEntry: false });
    if (!found) return { name, size: 0, problem: 'a name or link that leads to no file' };
    const problem = found.isFile() ? null : found.isDirectory() ? FOLDER : 'a device or pipe';
    return { name, size: found.size, problem };
  });
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
