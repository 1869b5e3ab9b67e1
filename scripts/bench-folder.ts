import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { diffWords } from 'diff';
import { alignPrepared } from '../src/align/align.ts';
import { createLexicon } from '../src/align/lexicon.ts';
import { prepare, type Prepared } from '../src/align/prepare.ts';
import { readDocument } from '../src/text/document.ts';
import type { Counts, Task } from './bench-worker.ts';
import { randomNumbers } from './random.ts';
import { shownTime, timed } from './stopwatch.ts';

const RANDOM_PAIRS = 300;
const SEED = 2018;
const WORKERS = 2;

// The two take turns, so that whatever else the machine does falls on both.
const TURNS = 10;

/** All that our engine says of some pairs, each text read once, beside the word changes that jsdiff finds in the same pairs. */
export function timeRandomPairs(folder: string): string {
  const texts = readTexts(folder);
  const random = randomNumbers(SEED);
  const pick = () => Math.floor(texts.length * random());
  const read = createReader(texts);
  const times = { ours: 0, theirs: 0 };
  for (let turn = 0; turn < TURNS; turn++) {
    const pairs = Array.from({ length: RANDOM_PAIRS / TURNS }, () => [pick(), pick()] as const);
    times.ours += timed(() =>
      pairs.forEach(([left, right]) => alignPrepared(read(left), read(right))),
    );
    times.theirs += timed(() =>
      pairs.forEach(([left, right]) => diffWords(texts[left] ?? '', texts[right] ?? '')),
    );
  }
  const { ours, theirs } = times;
  return `${RANDOM_PAIRS} random pairs: ours ${shownTime(ours)}, diffWords ${shownTime(theirs)}, ${(theirs / ours).toFixed(0)} times as long`;
}

function createReader(texts: readonly string[]): (index: number) => Prepared {
  const lexicon = createLexicon();
  const known = new Map<number, Prepared>();
  return (index) => {
    const prepared =
      known.get(index) ?? prepare(readDocument(`${index}`, texts[index] ?? ''), lexicon);
    known.set(index, prepared);
    return prepared;
  };
}

/** Which pairs of a whole folder have an identical, edited or reworded sentence in common. */
export async function timeAllPairs(folder: string): Promise<string> {
  const start = performance.now();
  const counts = await Promise.all(
    Array.from({ length: WORKERS }, (_, first) => runWorker({ folder, first, step: WORKERS })),
  );
  const time = shownTime(performance.now() - start);
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
