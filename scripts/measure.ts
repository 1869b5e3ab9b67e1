// Reproduces the published figures on a corpus that the reader has: npm run measure -- pan|quotes|labelled FOLDER [TEXTS]
import { parseArgs } from 'node:util';
import { SourceError } from '../src/ingest/source-error.ts';
import { measureLabelled } from './measure-labelled.ts';
import { measurePan } from './measure-pan.ts';
import { measureQuotes } from './measure-quotes.ts';
import { tellSlip } from './tell-slip.ts';

const usage = `  npm run measure -- pan FOLDER                passages: a folder of parts, each with a gold.ndjson
  npm run measure -- quotes FOLDER             quotations and speakers: a folder with a gold.ndjson
  npm run measure -- labelled FOLDER [TEXTS]   sentence matches: a folder with units.json and pairs.tsv, and that of the texts`;

try {
  const [what, folder, texts] = parseArgs({ allowPositionals: true }).positionals;
  const lines = folder === undefined ? null : measured(what, folder, texts);
  if (!lines)
    throw new SourceError(
      { file: 'measure' },
      'expected what to measure and where the corpus is',
      usage.trim(),
    );
  for (const line of lines) console.log(line);
} catch (error) {
  tellSlip(error, usage);
}

function measured(
  what: string | undefined,
  folder: string,
  texts?: string,
): Iterable<string> | null {
  if (what === 'pan') return measurePan(folder);
  if (what === 'quotes') return measureQuotes(folder);
  return what === 'labelled' ? measureLabelled(folder, texts) : null;
}
