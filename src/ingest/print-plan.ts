import { roleSchema } from '../schema.ts';
import type { SignedReading, StoryPlan } from './plan.ts';
import type { StoryFolder } from './story-folder.ts';

/** A story's plan for people: one line a report, then what is not said and what was deleted. */
export function printPlan(
  { id, articlePath, storyFile, others }: StoryFolder,
  { readings, removals, faults }: StoryPlan,
): string[] {
  const lines = readings.map((reading) => `${id}/${reading.article.id}  ${describe(reading)}`);
  if (!storyFile && readings.length > 0)
    lines.push(`${id}  no story.yaml: no title, day, place or summary; ids are the files’ names`);
  const unread = others.filter((name) => name.startsWith('raw/'));
  if (unread.length > 0)
    lines.push(`${id}  not read: ${unread.join(', ')} (reports are .txt files in raw/ itself)`);
  if (faults.length > 0) return lines;
  return [
    ...lines,
    ...removals.map((name) => `${articlePath}/${name}  deleted: no raw file stands behind it`),
  ];
}

function describe({ article, blocks, siglum, warnings }: SignedReading): string {
  const counts = roleSchema.options.flatMap((role) => {
    const count = blocks.filter((block) => block.role === role).length;
    return count > 0 ? [`${role} ${count}`] : [];
  });
  const warned = warnings.map((warning) => ` · note: ${warning}`).join('');
  return `${siglum}  ${article.words} words · ${counts.join(', ')}${warned}`;
}
