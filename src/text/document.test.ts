import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from './document.ts';

const ids = (text: string) => readDocument('report', text).sentences.map(({ id }) => id);

test('each line of a file is a paragraph, and knows its sentences', () => {
  const text = 'Leader speaks\n\n  He spoke. They left. \n';
  const { blocks, sentences } = readDocument('report', text);
  expect(blocks.map(({ from, to }) => text.slice(from, to))).toEqual([
    'Leader speaks',
    'He spoke. They left.',
  ]);
  expect(sentences.map(({ from, to, block }) => [block, text.slice(from, to)])).toEqual([
    [0, 'Leader speaks'],
    [1, 'He spoke.'],
    [1, 'They left.'],
  ]);
});

test('only what the blocks hold is read', () => {
  const text = 'By A. Doe\n\nHe spoke.';
  const { sentences } = readDocument('report', text, [{ role: 'paragraph', from: 11, to: 20 }]);
  expect(sentences.map(({ from, to }) => text.slice(from, to))).toEqual(['He spoke.']);
});

test('an id goes by the words, so spacing, case and quotation marks do not change it', () => {
  expect(ids('“We won,” he said.')).toEqual(ids('We  won he SAID'));
  expect(ids('We won.')).not.toEqual(ids('We lost.'));
});

test('an id stays when other sentences come or go', () => {
  expect(ids('It rained. He spoke.')[1]).toBe(ids('He spoke.')[0]);
});

test('a second sentence of the same words has an id of its own', () => {
  const [first, second, third] = ids('No. No!\nNo?');
  expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
});

test('every sentence of any text has an id that no other has, and lies in its block', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { blocks, sentences } = readDocument('report', text);
      expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
      for (const { id, block, from, to } of sentences) {
        expect(id).toMatch(/^s-[0-9a-f]{8}(-\d+)?$/);
        expect(from).toBeGreaterThanOrEqual(blocks[block]?.from ?? Infinity);
        expect(to).toBeLessThanOrEqual(blocks[block]?.to ?? 0);
      }
    }),
  );
});
