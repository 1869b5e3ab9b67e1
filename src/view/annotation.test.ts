import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { annotatedBlocks, stepsOf, type Note } from './annotation.ts';
import { annotatedHtml } from './html.ts';
import type { ReportName } from './report.ts';

const fire = 'A fire destroyed the old mill in Ashford on Sunday night.';
const edited = 'A fire destroyed the old mill in Ashford late on Sunday night.';
const nobody = 'Nobody was hurt in the blaze, the fire chief Ann Hill said.';
const dozens = 'At least 40 families left their homes beside the river.';
const fewer = 'At least 14 families left their homes beside the river.';
const roof = 'The roof of the town museum was mended last spring.';

test('each report has its place in the rail, whatever stands in it', () => {
  expect(notes([fire, roof], [edited], [fire, nobody]).map(rail)).toEqual([
    'own edited identical',
    'own none none',
  ]);
});

test('a sentence in no other report has no wording, and says so', () => {
  const [, alone] = notes([fire, roof], [fire]);
  expect(alone?.wordings.nearest).toEqual([]);
  expect(alone?.said).toBe('only here');
});

test('a changed number is called out beside the sentence and in words', () => {
  const [note] = notes([dozens], [fewer]);
  expect(note?.cells[1]).toMatchObject({ kind: 'edited', isCalledOut: true });
  expect(note?.wordings.nearest[0]?.calledOut).toEqual([
    { kind: 'number', left: '40', right: '14' },
  ]);
  expect(note?.said).toBe('edited in Outlet 1, number, name or negation differs');
});

test('reports that have the same words are one wording with two places', () => {
  const [note] = notes([fire], [edited], [edited]);
  expect(note?.wordings.nearest).toHaveLength(1);
  expect(note?.wordings.nearest[0]?.places.map(({ report }) => report.id)).toEqual(['r1', 'r2']);
});

test('a line is drawn on where the other report goes on with the same', () => {
  const found = notes([fire, nobody, dozens], [fire, nobody, roof, dozens]);
  expect(found.map(({ cells }) => cells[1]?.goesOn)).toEqual([true, false, false]);
});

test('a step of difference skips what all that have it say in the same words', () => {
  const found = notes([fire, nobody, roof], [fire, nobody], [edited]);
  expect(found.map(stepsOf)).toEqual(['difference match', 'match', 'difference']);
});

test('many names are a number: a listener asks who else, not for a roll call', () => {
  const [note] = notes([fire], [fire], [fire], [fire], [edited]);
  expect(note?.said).toBe('identical in Outlet 1, Outlet 2 and Outlet 3; edited in Outlet 4');
  const [more] = notes([fire], [fire], [fire], [fire], [fire]);
  expect(more?.said).toBe('identical in 4 reports');
});

test('what looks like HTML in a report is printed as text', () => {
  const [block] = blocks(['He said <b>"no"</b> & left the room.']);
  expect(annotatedHtml(block!)).toMatch(
    />He said &lt;b>&quot;no&quot;&lt;\/b> &amp; left the room\.<\/span>$/,
  );
});

function notes(...reports: readonly (readonly string[])[]): Note[] {
  return blocks(...reports).flatMap((block) => block.notes);
}

function blocks(...texts: readonly (readonly string[])[]) {
  const analysis = analyse(texts.map((lines, at) => ({ id: `r${at}`, text: lines.join('\n') })));
  const reports = texts.map((_, at): ReportName => ({
    id: `r${at}`,
    siglum: `R${at}`,
    outlet: `Outlet ${at}`,
    tint: at + 1,
    isEditors: false,
    language: 'en',
  }));
  return annotatedBlocks(analysis.documents[0]!, { id: 'story', analysis, reports });
}

function rail({ cells }: Note): string {
  return cells.map(({ kind }) => kind).join(' ');
}
