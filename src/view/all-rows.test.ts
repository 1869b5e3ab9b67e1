import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/types.ts';
import { allRows, type AllCell, type AllRow } from './all-rows.ts';
import { sortsOf } from './all-sorts.ts';

const title = 'Old mill burns down';
const fire = 'A fire destroyed the old mill in Ashford on Sunday night.';
const fireAgain = 'A fire destroyed the old mill in Ashford late on Sunday night.';
const nobody = 'Nobody was hurt in the blaze, the fire chief Ann Hill said.';
const dozens = 'Dozens of families left their homes beside the river.';
const hundreds = 'Several hundred families had to leave their homes beside the river.';
const roof = 'The roof of the town museum was mended last spring.';
const cause = 'Police have not said what caused it.';

test('each sentence of each report stands in exactly one cell, letter for letter', () => {
  const reports = [
    [title, fire, nobody, dozens],
    [cause, fireAgain, hundreds, roof, fire],
    [nobody, title, fire, fire],
  ];
  const rows = rowsOf(reports);
  reports.forEach((sentences, at) => {
    const printed = rows.flatMap(({ cells }) => wordsOf(cells[at]));
    expect(printed.toSorted()).toEqual(sentences.toSorted());
  });
  const anchors = rows.flatMap((row) => [
    ...row.anchors,
    ...row.cells.flatMap(({ sentences }) => sentences.flatMap(({ anchor }) => anchor ?? [])),
  ]);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('the order is the first report’s; what only others say stands after what precedes it there', () => {
  const rows = rowsOf([
    [title, fire, nobody],
    [cause, fire, roof, nobody],
  ]);
  expect(rows.map(outline)).toEqual([title, cause, fire, roof, nobody]);
});

test('what opens a report stands before the first thing it shares, after the headlines', () => {
  const rows = rowsOf([
    [title, fire, nobody],
    ['Ashford mourns its mill', cause, roof, nobody],
  ]);
  expect(rows.map(outline)).toEqual([title, 'Ashford mourns its mill', fire, cause, roof, nobody]);
});

test('a wording is marked where the fullest one has other words; the fullest is not', () => {
  const row = rowWith(rowsOf([[fire], [fireAgain]]), fire);
  expect(row.cells.map(({ kind }) => kind)).toEqual(['edited', null]);
  expect(row.cells.map(({ beside }) => beside?.document)).toEqual(['r1', 'r0']);
  const longer = rowWith(rowsOf([[fire.replace('destroyed', 'gutted')], [fireAgain]]), fireAgain);
  expect(marked(longer.cells[0])).toEqual(['gutted']);
  expect(marked(longer.cells[1])).toEqual([]);
});

test('where all words are the same, each cell says so', () => {
  const row = rowWith(rowsOf([[fire], [fire]]), fire);
  expect(row.cells.map(({ kind }) => kind)).toEqual(['identical', 'identical']);
});

test('in a reworded cell only numbers, names and negations are marked', () => {
  const row = rowWith(rowsOf([[dozens], [hundreds]]), dozens);
  expect(row.cells[0]?.kind).toBe('reworded');
  expect(marked(row.cells[0])).toEqual(['Dozens of']);
  expect(row.calledOut).toBe('number differs');
});

test('a row is said by one, by all, or worded differently', () => {
  const rows = rowsOf([
    [fire, dozens, roof],
    [fire, hundreds],
  ]);
  expect(sortsOf(rowWith(rows, fire))).toEqual(['all']);
  expect(sortsOf(rowWith(rows, dozens))).toEqual(['all', 'worded']);
  expect(sortsOf(rowWith(rows, roof))).toEqual(['one']);
});

test('a row is sorted by where each report has it', () => {
  const rows = rowsOf([
    [fire, nobody],
    [nobody, fire],
  ]);
  expect(rowWith(rows, nobody).places).toEqual({ 'data-in-r0': 1, 'data-in-r1': 0 });
});

test('no reports make no rows', () => {
  const nothing = analyse([]);
  expect(allRows(nothing)).toEqual([]);
});

function rowsOf(reports: readonly (readonly string[])[]): AllRow[] {
  return allRows(analysed(reports));
}

function analysed(reports: readonly (readonly string[])[]): Analysis {
  return analyse(reports.map((sentences, at) => ({ id: `r${at}`, text: sentences.join('\n') })));
}

function rowWith(rows: readonly AllRow[], words: string): AllRow {
  return rows.find(({ cells }) => cells.some((cell) => wordsOf(cell).includes(words)))!;
}

function wordsOf(cell: AllCell | undefined): string[] {
  return (cell?.sentences ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));
}

function marked(cell: AllCell | undefined): string[] {
  return (cell?.sentences ?? []).flatMap(({ runs }) =>
    runs.flatMap(({ text, marking }) => (marking ? [text] : [])),
  );
}

function outline({ cells }: AllRow): string {
  return cells.flatMap(wordsOf)[0] ?? '';
}
