// Times the engine against other ways of the same task, in one run: npm run bench [-- NAME FOLDER-OF-TEXTS]
// How well and how fast the search of the built site finds: npm run bench -- search [FOLDER-OF-TEXTS]
import { parseArgs } from 'node:util';
import { SourceError } from '../src/ingest/source-error.ts';
import { readTexts, timeAllPairs, timeRandomPairs } from './bench-folder.ts';
import { madeUpReports, timeLedgers } from './bench-ledgers.ts';
import { LONG, madeUpText, timeLongTexts } from './bench-made-up.ts';
import { benchSearch } from './bench-search.ts';
import { timeSentences } from './bench-sentences.ts';
import { storySources } from './story-sources.ts';
import { tellSlip } from './tell-slip.ts';

const STORY = 'kazakhstan-2022';

const usage = `  npm run bench [-- NAME FOLDER]
  npm run bench -- search [FOLDER]`;

try {
  const [name, folder] = parseArgs({ allowPositionals: true }).positionals;
  for await (const line of timed(name, folder)) console.log(line);
} catch (error) {
  tellSlip(error, usage);
}

async function* timed(name?: string, folder?: string): AsyncGenerator<string> {
  if (name === 'search') return yield* benchSearch(folder);
  if (name === undefined) {
    yield timeSentences(madeUpText(LONG, 1));
    yield timeLedgers(
      'the five reports',
      storySources('content', STORY).map(({ text }) => text),
    );
    yield timeLedgers('made-up reports', madeUpReports());
    return yield* timeLongTexts();
  }
  if (folder === undefined)
    throw new SourceError({ file: 'bench' }, 'expected a name and a folder', usage.trim());
  yield `${name}: ${timeSentences(readTexts(folder).join('\n'))}`;
  yield `${name}: ${timeRandomPairs(folder)}`;
  yield `${name}: ${await timeAllPairs(folder)}`;
}
