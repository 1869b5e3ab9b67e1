import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { storyText } from './ingest/story-file.ts';
import { articleSchema, storySchema } from './schema.ts';

const content = resolve(process.env.CONTENT_DIR || 'content');

// A folder with raw files is a story, with or without a story.yaml: so a loader of our own, not glob.
function loadStories(): Record<string, Record<string, unknown>> {
  const folder = join(content, 'stories');
  const names = readdirSync(folder).sort();
  const stories = names.filter(
    (name) => !name.startsWith('.') && existsSync(join(folder, name, 'raw')),
  );
  return Object.fromEntries(stories.map((name) => [name, readStoryFile(join(folder, name))]));
}

function readStoryFile(folder: string): Record<string, unknown> {
  const file = join(folder, 'story.yaml');
  return existsSync(file) ? (parse(storyText(readFileSync(file), file)) ?? {}) : {};
}

export const collections = {
  stories: defineCollection({ loader: loadStories, schema: storySchema }),
  articles: defineCollection({
    loader: glob({
      base: pathToFileURL(join(content, 'articles/')),
      pattern: '*/*.md',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
    schema: articleSchema,
  }),
};
