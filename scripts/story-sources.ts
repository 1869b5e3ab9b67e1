import type { Source } from '../src/analysis/types.ts';
import { documentText, sourceCredits } from '../src/ingest/document-text.ts';
import { toMarkdown } from '../src/ingest/markdown.ts';
import { planStory } from '../src/ingest/plan.ts';
import { findStories } from './find-stories.ts';

/** The reports of a story as the analysis takes them, read from its raw files; throws what is wrong with them. */
export function storySources(content: string, story: string): Source[] {
  const folder = findStories(content).find(({ id }) => id === story);
  if (!folder) throw new Error(`no story ${story} in ${content}`);
  const { readings, faults } = planStory(folder, true);
  const [fault] = faults;
  if (fault) throw fault;
  return readings.map(({ article, paragraphs }) => ({
    id: article.id,
    ...documentText(article, toMarkdown(paragraphs)),
    credits: sourceCredits(article),
  }));
}
