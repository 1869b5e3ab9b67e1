import { expect, test } from 'vitest';
import { readReading } from './reading.ts';

function read(files: Readonly<Record<string, string>>) {
  return readReading((file) => files[file] ?? null);
}

test('a reading says what its files say, and null for what no file says', () => {
  const reading = read({
    'sentences.tsv': '# note\nA.01\tone\tparagraph\tIt rained.\nB.01\ttwo\tparagraph\tRain fell.\n',
    'pairs.tsv': '# note\n\nA.01\tB.01\treworded\n',
  });
  expect(reading.sentences?.units).toEqual([
    { id: 'A.01', document: 'one', words: 'It rained.' },
    { id: 'B.01', document: 'two', words: 'Rain fell.' },
  ]);
  expect([...(reading.sentences?.kinds ?? [])]).toEqual([['A.01 B.01', 'reworded']]);
  expect([reading.quotes, reading.figures, reading.disagreements, reading.lineage]).toEqual(
    Array(4).fill(null),
  );
});

test.each([
  [{ 'sentences.tsv': 'A.01 one', 'pairs.tsv': '' }, 'sentences.tsv:1: expected an id'],
  [{ 'sentences.tsv': '', 'pairs.tsv': '#\nA\tB\tsimilar' }, 'pairs.tsv:2: expected two ids'],
  [{ 'figures.yaml': '- document: one' }, 'figures.yaml: 0 › words'],
  [{ 'quotes.yaml': '- "open' }, 'quotes.yaml: Missing closing'],
  [{ 'lineage.yaml': '' }, 'lineage.yaml: '],
  [{ 'disagreements.yaml': '{}' }, 'disagreements.yaml: '],
])('%j is refused with its place', (files, message) => {
  expect(() => read(files)).toThrow(message);
});
