import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignDocuments } from '../align/align.ts';
import { readDocument } from '../text/document.ts';
import { analyse } from './analyse.ts';
import type { Source } from './types.ts';

// What a newsroom might write of one event, and what two newsrooms would not write alike.
const SENTENCES = [
  'Dozens are reported to have died, including 16 members of the security forces.',
  'Dozens are said to have died, among them sixteen members of the security forces.',
  'Several hundred people are said to have been killed.',
  '“It was an attempted coup d’etat,” Mr Tokayev said.',
  '"It was a failed coup attempt", Tokayev explained.',
  'A state of emergency and a nationwide curfew remain in place.',
  'Troops did not fire. The internet was cut off for five days.',
  'Advertisement',
];
const UNRELATED = 'Bakers from Lyon won a medal for their finest sourdough loaf.';

const paragraph = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const text = fc
  .array(fc.tuple(paragraph, fc.constantFrom(' ', '\n\n')), { maxLength: 10 })
  .map((parts) => parts.flat().join(''));
const story = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((texts): Source[] => texts.map((text, i) => ({ id: `report-${i}`, text })));

test('every span lies in its text, and spans of one kind come in order', () => {
  fc.assert(
    fc.property(story, (sources) => {
      const { documents, pairs } = analyse(sources);
      for (const { text, blocks, sentences } of documents) {
        inOrder(blocks, text);
        inOrder(sentences, text);
      }
      const texts = new Map(documents.map(({ id, text }) => [id, text]));
      for (const { left, right, passages, matches } of pairs) {
        for (const passage of passages) {
          inOrder([passage.left], texts.get(left) ?? '');
          inOrder([passage.right], texts.get(right) ?? '');
        }
        for (const { changes } of matches) {
          inOrder(
            changes.flatMap((change) => change.left ?? []),
            texts.get(left) ?? '',
          );
          inOrder(
            changes.flatMap((change) => change.right ?? []),
            texts.get(right) ?? '',
          );
        }
      }
    }),
  );
});

function inOrder(spans: readonly { from: number; to: number }[], text: string): void {
  let at = 0;
  for (const { from, to } of spans) {
    expect(from).toBeGreaterThanOrEqual(at);
    expect(to).toBeGreaterThan(from);
    expect(text.slice(from, to).trim()).not.toBe('');
    at = to;
  }
  expect(at).toBeLessThanOrEqual(text.length);
}

test('equal input gives equal bytes', () => {
  fc.assert(
    fc.property(story, (sources) => {
      expect(JSON.stringify(analyse(sources))).toBe(JSON.stringify(analyse(sources)));
    }),
  );
});

test('an analysis is plain JSON', () => {
  fc.assert(
    fc.property(story, (sources) => {
      const analysis = analyse(sources);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    }),
  );
});

test('a report more changes nothing in the pairs of the others', () => {
  fc.assert(
    fc.property(story, fc.oneof(fc.constant(UNRELATED), text), (sources, more) => {
      const added = analyse([{ id: 'added', text: more }, ...sources]).pairs;
      expect(added.filter(({ left }) => left !== 'added')).toEqual(analyse(sources).pairs);
    }),
  );
});

test('shares are directional, and a text against itself shares all of it', () => {
  fc.assert(
    fc.property(text, (one) => {
      fc.pre(/\S/.test(one));
      const { pairs } = analyse([
        { id: 'left', text: one },
        { id: 'right', text: one },
      ]);
      const all = { identical: 1, edited: 0, reworded: 0, related: 0 };
      expect(pairs[0]?.share).toEqual({ left: all, right: all });
    }),
  );
});

test('each sentence is in exactly one row', () => {
  fc.assert(
    fc.property(story, (sources) => {
      const { documents, rows } = analyse(sources);
      const placed = rows.flatMap(({ members }) =>
        members.flatMap(({ document, sentences }) => sentences.map((i) => `${document} ${i}`)),
      );
      const all = documents.flatMap(({ id, sentences }) => sentences.map((_, i) => `${id} ${i}`));
      expect(placed.sort()).toEqual(all.sort());
    }),
  );
});

test('two reports of one id are refused', () => {
  const twice = { id: 'report', text: 'He spoke.' };
  expect(() => analyse([twice, twice])).toThrow('two documents have the id report');
});

test('no report gives an empty analysis', () => {
  const { documents, pairs, rows } = analyse([]);
  expect([documents, pairs, rows]).toEqual([[], [], []]);
});

const LONG = 100_000;
const REPORT = readDocument('report', SENTENCES.join(' '));

test.each([
  ['one word', 'coup '],
  ['one sentence', 'Dozens died in the capital. '],
  ['one line', 'Dozens died in the capital.\n'],
  ['stops', '. '],
  ['letters without a space', 'a'],
  ['letters of no script', '\ud800'],
  ['quotation marks', '“'],
  ['figures', '16 '],
  ['brackets', '(A. '],
  ['signs', '%$€'],
])('100 kB of %s beside a report do not throw', (_, piece) => {
  const long = readDocument('long', piece.repeat(LONG / piece.length));
  expect(alignDocuments(long, REPORT).left).toBe('long');
});

test('100 kB of any characters do not throw', () => {
  const any = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (pieces) => {
      const long = pieces.join('').repeat(LONG / pieces.join('').length);
      alignDocuments(readDocument('long', long), REPORT);
    }),
    { numRuns: 10 },
  );
});
