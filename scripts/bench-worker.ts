import { parentPort, workerData } from 'node:worker_threads';
import { strongMatches } from '../src/align/align.ts';
import { createLexicon } from '../src/align/lexicon.ts';
import { prepare } from '../src/align/prepare.ts';
import { readDocument } from '../src/text/document.ts';
import { readTexts } from './bench-folder.ts';

/** Compare each `step`-th text of a folder, from the `first` on, with all texts after it. */
export interface Task {
  readonly folder: string;
  readonly first: number;
  readonly step: number;
}

export interface Counts {
  readonly pairs: number;
  readonly matched: number;
}

const task: Task = workerData;
const lexicon = createLexicon();
const prepared = readTexts(task.folder).map((text, i) =>
  prepare(readDocument(`${i}`, text), lexicon),
);
const counts = { pairs: 0, matched: 0 };
for (let i = task.first; i < prepared.length; i += task.step) {
  for (const right of prepared.slice(i + 1)) {
    const left = prepared[i];
    counts.pairs++;
    if (left && strongMatches(left, right).length > 0) counts.matched++;
  }
}
parentPort?.postMessage(counts satisfies Counts);
