// Times the engine against other ways of the same task, in one run: npm run bench [-- NAME FOLDER-OF-TEXTS]
import { parseArgs } from 'node:util';
import { timeAllPairs, timeRandomPairs } from './bench-folder.ts';
import { timeLongTexts, timeSentences } from './bench-made-up.ts';

const [name, folder] = parseArgs({ allowPositionals: true }).positionals;
if (name !== undefined && folder === undefined) {
  console.error('expected a name and a folder of texts\n  npm run bench [-- NAME FOLDER]');
  process.exitCode = 1;
} else if (folder === undefined) {
  for (const line of [...timeSentences(), ...timeLongTexts()]) console.log(line);
} else {
  for (const line of timeRandomPairs(folder)) console.log(`${name}: ${line}`);
  console.log(`${name}: ${await timeAllPairs(folder)}`);
}
