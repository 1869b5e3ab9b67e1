// Reproduces the published figures on a corpus that the reader has: npm run measure -- pan|quotes|labelled FOLDER [TEXTS]
import { parseArgs } from 'node:util';
import { measureLabelled } from './measure-labelled.ts';
import { measurePan } from './measure-pan.ts';
import { measureQuotes } from './measure-quotes.ts';

const usage = `expected what to measure and where the corpus is
  npm run measure -- pan FOLDER                passages: a folder of parts, each with a gold.ndjson
  npm run measure -- quotes FOLDER             quotations and speakers: a folder with a gold.ndjson
  npm run measure -- labelled FOLDER [TEXTS]   sentence matches: a folder with units.json and pairs.tsv, and that of the texts`;

const [what, folder, texts] = parseArgs({ allowPositionals: true }).positionals;
const lines = folder === undefined ? null : measured(what, folder);
if (!lines) {
  console.error(usage);
  process.exitCode = 1;
} else {
  for (const line of lines) console.log(line);
}

function measured(what: string | undefined, folder: string): Iterable<string> | null {
  if (what === 'pan') return measurePan(folder);
  if (what === 'quotes') return measureQuotes(folder);
  return what === 'labelled' ? measureLabelled(folder, texts) : null;
}
