import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function filesIn(path: string, pattern: RegExp): FoundFile[] {
  const files = entriesOf(path).filter(
    (entry) => !entry.isDirectory() && !entry.name.startsWith('.') && pattern.test(entry.name),
  );
  return files.map(({ name }) => {
    const file = join(path, name);
    const { size } = statSync(file);
    return { name, size, bytes: size > maxBytes ? new Uint8Array() : readFileSync(file) };
  });
}

/** What is not read: files beside story.yaml, and all but text files in raw/. */
function othersIn(path: string): string[] {
  const isShown = ({ name }: Dirent): boolean => !name.startsWith('.');
  const beside = entriesOf(path).filter((entry) => isShown(entry) && !entry.isDirectory());
  const inside = entriesOf(join(path, 'raw')).filter(
    (entry) => isShown(entry) && (entry.isDirectory() || !rawFile.test(entry.name)),
  );
  const names = beside.map(({ name }) => name).filter((name) => name !== 'story.yaml');
  return [...names, ...inside.map(({ name }) => `raw/${name}`)].sort();
}

function entriesOf(path: string): Dirent[] {
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
}
