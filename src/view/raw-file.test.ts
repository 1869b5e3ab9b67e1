import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawPieces, roleTotals, type RawBlock } from './raw-file.ts';

const block = (role: RawBlock['role'], from: number, to: number): RawBlock => ({
  role,
  reason: 'because',
  from,
  to,
});
const shown = (text: string, blocks: readonly RawBlock[]) =>
  rawPieces(text, blocks).map(({ line, block, isBlockStart, glyphs }) => {
    const role = isBlockStart ? `${block?.role}: ` : '';
    return `${line} ${role}${glyphs.map(({ text, name }) => (name ? `[${name}]` : text)).join('')}`;
  });

test('each line has its number, and a role stands where its block begins', () => {
  const text = 'Title\n\nOne\ntwo';
  expect(shown(text, [block('headline', 0, 5), block('paragraph', 7, 14)])).toEqual([
    '1 headline: Title',
    '2 ',
    '3 paragraph: One',
    '4 two',
  ]);
});

test('two blocks on one line are two pieces of it', () => {
  const text = '(Words via AP) end';
  expect(shown(text, [block('photo-credit', 0, 14), block('paragraph', 15, 18)])).toEqual([
    '1 photo-credit: (Words via AP) ',
    '1 paragraph: end',
  ]);
});

test('a character that a page would not show is named', () => {
  expect(shown('a\u00a0b\tc\u200bd\u202ee', [block('paragraph', 0, 9)])).toEqual([
    '1 paragraph: a[no-break space]b[tab]c[zero-width space]d[U+202E]e',
  ]);
});

// Any text cut into blocks at any places, white space between them or not.
const files = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    cuts: fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }),
  }),
);

test('no character is lost and none is shown twice', () => {
  fc.assert(
    fc.property(files, ({ text, cuts }) => {
      const blocks = blocksOf(text, cuts);
      const lines = Map.groupBy(rawPieces(text, blocks), ({ line }) => line);
      const back = [...lines.values()].map((pieces) =>
        pieces.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join(''),
      );
      expect(back.join('\n')).toBe(text);
      const total = roleTotals(text, blocks).reduce((sum, { characters }) => sum + characters, 0);
      expect(total).toBe(text.length);
    }),
  );
});

function blocksOf(text: string, cuts: readonly number[]): RawBlock[] {
  const places = [0, ...cuts.toSorted((one, other) => one - other), text.length];
  return places.slice(1).flatMap((end, index) => {
    const from = places[index]!;
    const part = text.slice(from, end);
    const start = from + part.length - part.trimStart().length;
    const to = from + part.trimEnd().length;
    return start < to ? [block('paragraph', start, to)] : [];
  });
}
