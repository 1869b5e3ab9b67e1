import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { f1, scoreReading, type Reading, type Unit } from '../src/align/reading-score.ts';
import { analyse } from '../src/analysis/analyse.ts';
import type { Analysis } from '../src/analysis/types.ts';
import { readKinds } from '../src/ingest/reading.ts';
import { readText } from './read-sources.ts';

/**
 * Scores sentence matches on a story that somebody read: `units.json` with the sentences ({id, document, from, to}) and
 * `pairs.tsv` (ID, ID, same | reworded | related or overlap) in one folder, DOCUMENT.txt in the other.
 */
export function* measureLabelled(folder: string, texts = folder): Generator<string> {
  const units: Unit[] = JSON.parse(readFileSync(join(folder, 'units.json'), 'utf8'));
  const ids = [...new Set(units.map((unit) => unit.document))];
  const sources = ids.map((id) => ({ id, text: readText(join(texts, `${id}.txt`)) }));
  const kinds = readKinds(readText(join(folder, 'pairs.tsv')), 'pairs.tsv');
  yield* scoreLines(analyse(sources), { units, kinds });
}

export function* scoreLines({ documents, pairs }: Analysis, reading: Reading): Generator<string> {
  const { strong, overstated, any } = scoreReading(documents, pairs, reading);
  const all = strong.found + strong.missed;
  yield `same or reworded: ${strong.found} of ${all} found, ${strong.wrong} wrong; ${overstated} related ones called reworded or better`;
  yield `related included: F1 ${f1(any).toFixed(3)} (${any.found} found, ${any.wrong} wrong, ${any.missed} missed)`;
}
