import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { f1, scoreReading } from '../src/align/reading-score.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { placed } from '../src/analysis/reading.ts';
import { readReading } from '../src/ingest/reading.ts';
import { scoreLines } from './measure-labelled.ts';
import { readStory } from './read-story.ts';

const READING = 'content/stories/kazakhstan-2022/reading';

test('the five reports match as a reader found before there was an engine', () => {
  const analysis = analyse(readStory('content', 'kazakhstan-2022'));
  const texts = new Map(analysis.documents.map(({ id, text }) => [id, text]));
  const { sentences } = readReading((file) => readFileSync(`${READING}/${file}`, 'utf8'));
  const units = (sentences?.units ?? []).map((unit) => ({ id: unit.id, ...placed(texts, unit) }));
  const reading = { units, kinds: sentences?.kinds ?? new Map() };
  const { strong, any } = scoreReading(analysis.documents, analysis.pairs, reading);
  console.log([...scoreLines(analysis, reading)].join('\n'));
  expect(strong.found / (strong.found + strong.missed)).toBeGreaterThanOrEqual(0.9);
  expect(strong.wrong / (strong.found + strong.wrong)).toBeLessThanOrEqual(0.03);
  expect(f1(any)).toBeGreaterThanOrEqual(0.7);
});

test.each([
  ['measure.ts', ['pan', 'nowhere'], 'nowhere'],
  ['measure.ts', ['hats', 'content'], 'npm run measure -- pan FOLDER'],
  ['bench.ts', ['helsinki', 'nowhere'], 'nowhere'],
  ['bench.ts', ['helsinki'], 'npm run bench [-- NAME FOLDER]'],
  ['serve.ts', ['--port', 'abc'], 'port: expected a number up to 65535, found “abc”'],
  ['serve.ts', ['--prot', '1'], 'npm run serve [-- --port 8080]'],
])('%s answers a slip, %j, without a stack', (script, args, message) => {
  const { stderr, status } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});
