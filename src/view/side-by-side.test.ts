import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { rowAnchors } from './anchors.ts';
import { pairOf } from './pair.ts';
import { comparedRows, type ComparedRow } from './side-by-side.ts';

const fire = 'A fire destroyed the old mill in Ashford on Sunday night.';
const nobody = 'Nobody was hurt in the blaze, the fire chief Ann Hill said.';
const dozens = 'Dozens of families left their homes beside the river.';
const hundreds = 'Several hundred families had to leave their homes beside the river.';
const cause = 'Police have not said what caused it.';
const roof = 'The roof of the town museum was mended last spring.';

test('each sentence of both stands in exactly one row, in the left one’s order', () => {
  const rows = compare([fire, nobody, cause], [fire, roof, nobody]);
  expect(rows.map(outline)).toEqual([
    `1 identical: ${fire} | ${fire}`,
    `2 only right: ${roof}`,
    `3 identical: ${nobody} | ${nobody}`,
    `4 only left: ${cause}`,
  ]);
});

test('a moved row stands where the left has it and leaves a stub where the right has it', () => {
  const rows = compare([fire, nobody, roof, dozens], [fire, roof, dozens, nobody]);
  expect(rows.map(outline)).toEqual([
    `1 identical: ${fire} | ${fire}`,
    `2 identical, moved from after 4: ${nobody} | ${nobody}`,
    `3 identical: ${roof} | ${roof}`,
    `4 identical: ${dozens} | ${dozens}`,
    'stub of 2',
  ]);
});

test('swapping the sides swaps each row', () => {
  const [left, right] = [
    [fire, dozens, cause],
    [fire, roof, hundreds],
  ];
  const straight = compare(left, right)
    .filter(({ kind }) => kind === 'shared')
    .map(outline);
  const swapped = compare(right, left)
    .filter(({ kind }) => kind === 'shared')
    .map(outline);
  expect(swapped.map((row) => row.replace(/^\d+ (\w+): (.*) \| (.*)$/, '$1: $3 | $2'))).toEqual(
    straight.map((row) => row.replace(/^\d+ /, '')),
  );
});

test('a changed number is called out in a row of any kind', () => {
  const row = compare([fire, dozens], [fire, hundreds]).find(
    (one) => one.kind === 'shared' && one.likeness !== 'identical',
  );
  expect(row?.kind === 'shared' && row.changes).toContainEqual({
    kind: 'number',
    left: 'Dozens of',
    right: 'Several hundred',
  });
});

test('no two rows have one address, even if a sentence stands on both sides without a match', () => {
  const rows = compare(['Yes.', fire], [roof, 'Yes.', roof]);
  const ids = rows.flatMap((row) => (row.kind === 'stub' ? [row.anchor] : row.anchors));
  expect(new Set(ids).size).toBe(ids.length);
});

function compare(left: readonly string[], right: readonly string[]): ComparedRow[] {
  const { documents, pairs, rows } = analyse([
    { id: 'left', text: left.join('\n') },
    { id: 'right', text: right.join('\n') },
  ]);
  const [mine, theirs] = documents;
  const matches = pairOf(pairs, 'left', 'right')?.matches ?? [];
  const anchors = rowAnchors(rows, documents);
  return comparedRows({ left: mine!, right: theirs!, matches, anchors });
}

function outline(row: ComparedRow): string {
  if (row.kind === 'stub') return `stub of ${row.to.number}`;
  if (row.kind === 'alone') return `${row.number} only ${row.side}: ${text([row.sentence])}`;
  const moved = row.moved ? `, moved from after ${row.moved.after}` : '';
  return `${row.number} ${row.likeness}${moved}: ${text(row.left)} | ${text(row.right)}`;
}

function text(sentences: readonly { runs: readonly { text: string }[] }[]): string {
  return sentences.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ');
}
