import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/types.ts';
import { rowAnchors } from './anchors.ts';

const fire = 'A fire destroyed the old mill in Ashford on Sunday night.';
const edited = 'A fire destroyed the old mill in Ashford late on Sunday night.';
const nobody = 'Nobody was hurt in the blaze, the fire chief Ann Hill said.';
const dozens = 'Dozens of families left their homes beside the river.';

test('an address of a row still leads to it when a report joins and another changes elsewhere', () => {
  const before = story([fire, nobody], [edited, dozens]);
  const after = story([edited], [fire, nobody, dozens], [nobody, edited, dozens, 'It rained.']);
  for (const row of before.rows) {
    const said = words(before, row);
    for (const anchor of rowAnchors(before.rows, before.documents).get(row) ?? []) {
      const there = after.rows.find((one) =>
        rowAnchors(after.rows, after.documents).get(one)?.includes(anchor),
      );
      expect(there, anchor).toBeDefined();
      expect(words(after, there!)).toEqual(expect.arrayContaining(said));
    }
  }
});

test('no two rows have one anchor, and each has its own id first', () => {
  const { rows, documents } = story([fire, 'Yes.', nobody], [nobody, 'Yes.'], ['Yes.', edited]);
  const anchors = rowAnchors(rows, documents);
  const all = [...anchors.values()].flat();
  expect(new Set(all).size).toBe(all.length);
  for (const [row, [first]] of anchors) expect(first).toBe(row.id);
});

function story(...reports: readonly (readonly string[])[]): Analysis {
  return analyse(reports.map((lines, at) => ({ id: `report-${at}`, text: lines.join('\n') })));
}

/** What a row says, each wording once. */
function words({ documents }: Analysis, row: Analysis['rows'][number]): string[] {
  const said = row.members.flatMap((member) => {
    const { text, sentences } = documents.find(({ id }) => id === member.document)!;
    return member.sentences.map((at) => text.slice(sentences[at]!.from, sentences[at]!.to));
  });
  return [...new Set(said)].sort();
}
