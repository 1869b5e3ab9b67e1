import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryPlan } from '../src/ingest/plan.ts';
import { SourceError } from '../src/ingest/source-error.ts';

/** A story's plan and the folder of its articles. */
export interface PlannedFolder {
  readonly folder: string;
  readonly plan: StoryPlan;
}

/** Carry plans out: only when every folder may be written to, so that nothing is done by halves. Throws `SourceError`. */
export function writeArticles(planned: readonly PlannedFolder[]): void {
  const changed = planned.filter(({ plan }) => plan.writes.length + plan.removals.length > 0);
  for (const { folder } of changed) checkFolder(folder);
  for (const { folder, plan } of changed) {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of plan.writes) writeWhole(join(folder, name), text);
    for (const name of plan.removals) rmSync(join(folder, name));
  }
}

/** The folder, or the nearest one above it that is there, in which it would be made. */
function checkFolder(folder: string): void {
  let there = folder;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const remedy = 'Nothing was written. Put a folder there that you may write to.';
  const fault = (found: string): SourceError =>
    new SourceError({ file: there }, `expected a folder for the articles, found ${found}`, remedy);
  if (!statSync(there).isDirectory()) throw fault('a file');
  try {
    accessSync(there, constants.W_OK);
  } catch {
    throw fault('one that may not be written to');
  }
}

/** Written aside and renamed, so that a run that is cut off leaves no half a file. */
function writeWhole(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}
