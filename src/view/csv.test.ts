import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('each cell is in quotation marks, and marks inside it are doubled', () => {
  expect(csv([['a', 'say "so"', 3, null]])).toBe('"a","say ""so""","3",""\r\n');
});

test.each(['=1+1', '+49', '-5', '@sum', '\t=1', ' =1', '\r=1'])(
  '%j cannot start a formula',
  (text) => {
    expect(csv([[text]])).toBe(`"'${text}"\r\n`);
  },
);

test('whatever the cells hold, they read back, and none starts a formula', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const back = parsed(csv(rows));
      expect(back.length).toBe(rows.length);
      rows.forEach((row, i) =>
        row.forEach((text, j) => {
          const shown = back[i]?.[j] ?? '';
          expect([text, `'${text}`]).toContain(shown);
          expect(shown).not.toMatch(/^\s*[=+\-@]/);
        }),
      );
    }),
    { seed: 20220110 },
  );
});

/** RFC 4180 read back, a character at a time. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
      value += text[at];
      if (text[at] === '"') at++;
    }
    row.push(value);
    at++;
    if (text[at] === ',') at++;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}
