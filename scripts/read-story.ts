import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../src/analysis/types.ts';
import { readArticle } from '../src/ingest/article-file.ts';
import { documentText, sourceCredits } from '../src/ingest/document-text.ts';
import { SourceError } from '../src/ingest/source-error.ts';
import { readText } from './read-sources.ts';

/** The articles of a story as ingest wrote them, as sources in the story's order. Throws `SourceError` if there are none. */
export function readStory(content: string, story: string): Source[] {
  const folder = join(content, 'articles', story);
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.md'))
    : [];
  if (names.length === 0) {
    const known = existsSync(join(content, 'articles'))
      ? readdirSync(join(content, 'articles'))
      : [];
    const problem = `expected the articles of a story, found none; stories here: ${known.sort().join(', ') || 'none'}`;
    throw new SourceError(
      { file: folder },
      problem,
      'Check the name, or run npm run ingest first.',
    );
  }
  return names
    .map((name) => readArticle(readText(join(folder, name)), join(folder, name)))
    .sort((one, other) => one.article.position - other.article.position)
    .map(({ article, body }) => ({
      id: article.id,
      ...documentText(article, body),
      credits: sourceCredits(article),
    }));
}
