import { expect, test } from 'vitest';
import { readDocument, type Document } from '../text/document.ts';
import { alignDocuments } from './align.ts';
import { storyRows } from './rows.ts';
import type { Row } from './types.ts';

const STORY = {
  herald:
    'Dozens are reported to have died in the clashes. The airport was closed for five days. Schools stay shut until Thursday.',
  post: 'The airport was closed for nearly five days. Dozens of people are reported to have died in the clashes.',
  times:
    'A bakery opened on the square. For five days the airport was shut. Dozens are reported to have died in clashes.',
};

test('each sentence of the story is in exactly one row', () => {
  const documents = read(STORY);
  const all = rowsOf(documents).flatMap((row) =>
    row.members.flatMap(({ document, sentences }) => sentences.map((i) => `${document} ${i}`)),
  );
  const expected = documents.flatMap(({ id, sentences }) => sentences.map((_, i) => `${id} ${i}`));
  expect(all.toSorted()).toEqual(expected.toSorted());
});

test('a row has what one report says and who else says it, in reading order', () => {
  expect(rowsOf(read(STORY)).map(shown)).toEqual([
    'times 0',
    'herald 0, post 1, times 2',
    'herald 1, post 0, times 1',
    'herald 2',
  ]);
});

test('the rows do not depend on the order of the reports', () => {
  const documents = read(STORY);
  const inOrder = (rows: readonly Row[]) => rows.map(shown).map(sorted).toSorted();
  expect(inOrder(rowsOf(documents.toReversed()))).toEqual(inOrder(rowsOf(documents)));
});

test('a row takes the hash of its first member', () => {
  const documents = read(STORY);
  const [row] = rowsOf(documents);
  const times = documents.find((document) => document.id === 'times');
  expect(row?.id).toBe(times?.sentences[0]?.id.replace('s-', 'r-'));
});

test('no chain of likenesses brings different facts together', () => {
  const chain = {
    one: 'Police arrested nineteen demonstrators near the parliament building.',
    two: 'Police arrested nineteen demonstrators; hospitals treated injured officers.',
    three: 'Hospitals treated injured officers after shops burned overnight.',
    four: 'Hospitals closed, shops burned overnight and looters emptied warehouses.',
  };
  for (const row of rowsOf(read(chain))) {
    const documents = row.members.map((member) => member.document);
    expect(documents.includes('one') && documents.includes('four')).toBe(false);
  }
});

test('parts of one sentence stand together beside the whole', () => {
  const split = {
    whole:
      'The protests started on Sunday, while a nationwide curfew remains in place in every region.',
    parts: 'The protests started on Sunday. A nationwide curfew remains in place in every region.',
  };
  expect(rowsOf(read(split)).map(shown)).toEqual(['whole 0, parts 0+1']);
});

function read(story: Readonly<Record<string, string>>): Document[] {
  return Object.entries(story).map(([id, text]) => readDocument(id, text));
}

function rowsOf(documents: readonly Document[]): Row[] {
  const pairs = documents.flatMap((left, i) =>
    documents.slice(i + 1).map((right) => alignDocuments(left, right)),
  );
  return storyRows(documents, pairs);
}

function shown({ members }: Row): string {
  return members.map(({ document, sentences }) => `${document} ${sentences.join('+')}`).join(', ');
}

function sorted(row: string): string {
  return row.split(', ').toSorted().join(', ');
}
