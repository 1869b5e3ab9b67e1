// Reads every story's raw files and writes the articles: npm run ingest [-- --content DIR] [--overwrite]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planStory } from '../src/ingest/plan.ts';
import { printPlan } from '../src/ingest/print-plan.ts';
import { findStories } from './find-stories.ts';
import { startBar } from './progress.ts';
import { refuseLostOptions, tellSlip } from './tell-slip.ts';
import { writeArticles } from './write-articles.ts';

const usage = '  npm run ingest [-- --content DIR] [--overwrite]';

try {
  refuseLostOptions(['content', 'overwrite'], usage);
  const options = { content: { type: 'string' }, overwrite: { type: 'boolean' } } as const;
  const { values } = parseArgs({ options });
  ingest((values.content ?? process.env.CONTENT_DIR) || 'content', values.overwrite ?? false);
} catch (error) {
  tellSlip(error, usage);
}

/** Plans all stories first: on any fault nothing is written at all. */
function ingest(content: string, overwrite: boolean): void {
  const folders = findStories(content);
  const bar = startBar(folders.reduce((sum, { raw }) => sum + raw.length, 0));
  const plans = folders.map((folder) => ({
    folder,
    plan: planStory(folder, overwrite, bar.step),
  }));
  bar.stop();
  for (const { folder, plan } of plans) {
    for (const line of printPlan(folder, plan)) console.log(line);
  }
  const faults = plans.flatMap(({ plan }) => plan.faults);
  if (faults.length === 0) {
    writeArticles(
      plans.map(({ folder, plan }) => ({ folder: join(content, 'articles', folder.id), plan })),
    );
    return;
  }
  process.exitCode = 1;
  for (const { message } of faults) console.error(message);
  console.error(
    `\n${faults.length === 1 ? 'One fault' : `${faults.length} faults`}: nothing was written.`,
  );
}
