import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { diffWords } from 'diff';
import { alignPrepared } from '../src/align/align.ts';
import { createLexicon, prepare } from '../src/align/prepare.ts';
import { readDocument } from '../src/text/document.ts';
import type { Counts, Task } from './bench-worker.ts';
import { randomNumbers } from './random.ts';
import { seconds, timed } from './stopwatch.ts';

const RANDOM_PAIRS = 300;
const SEED = 2018;
const WORKERS = 2;

/** All that our engine says of some pairs, each text read once, beside the word changes that jsdiff finds in the same pairs. */
export function* timeRandomPairs(folder: string): Generator<string> {
  const texts = readTexts(folder);
  const random = randomNumbers(SEED);
  const pick = () => Math.floor(texts.length * random());
  const pairs = Array.from({ length: RANDOM_PAIRS }, () => [pick(), pick()] as const);
  const ours = timed(() => alignAll(texts, pairs));
  const theirs = timed(() => {
    for (const [left, right] of pairs) diffWords(texts[left] ?? '', texts[right] ?? '');
  });
  yield `${RANDOM_PAIRS} random pairs: ours ${seconds(ours)}, diffWords ${seconds(theirs)}, ${(theirs / ours).toFixed(0)} times as long`;
}

function alignAll(texts: readonly string[], pairs: readonly (readonly [number, number])[]): void {
  const lexicon = createLexicon();
  const prepared = new Map(
    pairs.flat().map((i) => [i, prepare(readDocument(`${i}`, texts[i] ?? ''), lexicon)]),
  );
  for (const [i, j] of pairs) {
    const [left, right] = [prepared.get(i), prepared.get(j)];
    if (left && right) alignPrepared(left, right);
  }
}

/** Which pairs of a whole folder have an identical, edited or reworded sentence in common. */
export async function timeAllPairs(folder: string): Promise<string> {
  const start = performance.now();
  const counts = await Promise.all(
    Array.from({ length: WORKERS }, (_, first) => runWorker({ folder, first, step: WORKERS })),
  );
  const time = seconds(performance.now() - start);
  const pairs = counts.reduce((sum, count) => sum + count.pairs, 0);
  const matched = counts.reduce((sum, count) => sum + count.matched, 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `all ${pairs} pairs, identical, edited and reworded only, ${WORKERS} workers: ${time}, ${memory} MB, ${matched} pairs with a match`;
}

function runWorker(task: Task): Promise<Counts> {
  const worker = new Worker(new URL('./bench-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
}

/** The texts of a folder, in the order of their names. */
export function readTexts(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
