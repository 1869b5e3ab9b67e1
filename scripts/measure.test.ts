import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { f1, scoreReading, type Unit } from '../src/align/reading-score.ts';
import { analyse } from '../src/analysis/analyse.ts';
import { readKinds, scoreLines } from './measure-labelled.ts';
import { readStory } from './read-story.ts';

const READING = 'content/stories/kazakhstan-2022/reading';

test('the five reports match as a reader found before there was an engine', () => {
  const analysis = analyse(readStory('content', 'kazakhstan-2022'));
  const texts = new Map(analysis.documents.map(({ id, text }) => [id, text]));
  const units = readUnits(texts);
  const reading = { units, kinds: readKinds(`${READING}/pairs.tsv`) };
  const { strong, any } = scoreReading(analysis.documents, analysis.pairs, reading);
  console.log([...scoreLines(analysis, reading)].join('\n'));
  expect(strong.found / (strong.found + strong.missed)).toBeGreaterThanOrEqual(0.9);
  expect(strong.wrong / (strong.found + strong.wrong)).toBeLessThanOrEqual(0.03);
  expect(f1(any)).toBeGreaterThanOrEqual(0.7);
});

/** The sentences as the reader parted them, found in the texts. */
function readUnits(texts: ReadonlyMap<string, string>): Unit[] {
  const lines = readFileSync(`${READING}/sentences.tsv`, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [id, document, , text] = line.split('\t');
    if (line.startsWith('#') || !id || !document || !text) return [];
    const from = texts.get(document)?.indexOf(text) ?? -1;
    expect(from, `${id} is not in ${document}`).toBeGreaterThanOrEqual(0);
    return [{ id, document, from, to: from + text.length }];
  });
}
