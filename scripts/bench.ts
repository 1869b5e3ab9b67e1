// Times the engine against other ways of the same task, in one run: npm run bench [-- NAME FOLDER-OF-TEXTS]
// How well and how fast the search of the built site finds: npm run bench -- search [FOLDER-OF-TEXTS]
import { parseArgs } from 'node:util';
import { readTexts, timeAllPairs, timeRandomPairs } from './bench-folder.ts';
import { LONG, madeUpText, timeLongTexts } from './bench-made-up.ts';
import { benchSearch } from './bench-search.ts';
import { timeSentences } from './bench-sentences.ts';

const [name, folder] = parseArgs({ allowPositionals: true }).positionals;
if (name === 'search') {
  for await (const line of benchSearch(folder)) console.log(line);
} else if (name !== undefined && folder === undefined) {
  console.error(
    'expected a name and a folder of texts\n  npm run bench [-- NAME FOLDER]\n  npm run bench -- search [FOLDER]',
  );
  process.exitCode = 1;
} else if (folder === undefined) {
  console.log(timeSentences(madeUpText(LONG, 1)));
  for (const line of timeLongTexts()) console.log(line);
} else {
  console.log(`${name}: ${timeSentences(readTexts(folder).join('\n'))}`);
  console.log(`${name}: ${timeRandomPairs(folder)}`);
  console.log(`${name}: ${await timeAllPairs(folder)}`);
}
