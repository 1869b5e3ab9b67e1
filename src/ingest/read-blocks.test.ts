import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sha256 } from './article-file.ts';
import { type Block, flat } from './block.ts';
import { decode } from './decode.ts';
import { factsOf } from './facts.ts';
import { readBlocks } from './read-blocks.ts';

const story = 'content/stories/kazakhstan-2022/raw';
// The files as they were collected: nobody touches them.
const pinned: Record<string, { sha256: string; characters: Record<string, number> }> = {
  '000_815ac096b333fdaf.txt': {
    sha256: 'ec98f29c1148c917acbd0facabfb6eb20fc90e5e286f903680e6b1297efa977e',
    characters: {
      outlet: 12,
      headline: 34,
      standfirst: 39,
      separator: 1,
      paragraph: 3016,
      furniture: 53,
      'photo-credit': 3,
      caption: 185,
      duplicate: 189,
      between: 56,
      unaccounted: 0,
    },
  },
  '001_eff2c411933366b0.txt': {
    sha256: 'db5b4b002fb89db92ae24fbecbb004dc6766db779810da70b15fe15d1805572e',
    characters: {
      section: 12,
      headline: 60,
      caption: 651,
      'photo-credit': 48,
      paragraph: 1652,
      furniture: 481,
      dateline: 167,
      between: 43,
      unaccounted: 0,
    },
  },
  '002_758e2872436b88f9.txt': {
    sha256: 'a57e9d45c1c5c34a8f2ff055c5bc02886b865a31aa7b6cf01593241c121ae323',
    characters: {
      headline: 107,
      byline: 12,
      paragraph: 3504,
      credit: 215,
      between: 37,
      unaccounted: 0,
    },
  },
  '003_7f08109064facaf3.txt': {
    sha256: '55ec283f75921e995c9b3c48a89f38caee46f3a8ba929073ab965a13a9a00d70',
    characters: {
      headline: 50,
      paragraph: 2343,
      between: 30,
      unaccounted: 0,
    },
  },
  '004_11e63d0dac2be50e.txt': {
    sha256: 'b81b753b251bb3d53a8a022ecb53f8af86301c8d2c8b3a210da6920ff638cf99',
    characters: {
      headline: 60,
      paragraph: 2683,
      byline: 14,
      note: 354,
      between: 34,
      unaccounted: 0,
    },
  },
};

test.each(Object.entries(pinned))(
  '%s is the file that was collected, and no character of it is lost',
  (name, { sha256: hash, characters }) => {
    const bytes = readFileSync(`${story}/${name}`);
    const raw = decode(bytes, name);
    expect(sha256(bytes)).toBe(hash);
    expect(charactersByRole(raw)).toEqual(characters);
  },
);

test('the story has these five files and no other', () => {
  expect(readdirSync(story).toSorted()).toEqual(Object.keys(pinned));
});

test.each(Object.keys(pinned))('%s is read as a careful reader reads it', async (name) => {
  const raw = decode(readFileSync(`${story}/${name}`), name);
  await expect(printReading(raw)).toMatchFileSnapshot(
    `fixtures/kazakhstan-2022/${name.slice(0, 3)}.blocks.txt`,
  );
});

const fixtures = new URL('fixtures/', import.meta.url);
const cases = readdirSync(fixtures).filter((name) => name !== 'kazakhstan-2022');

test.each(cases)('a file of another paper is read right: %s', async (name) => {
  const raw = decode(readFileSync(new URL(`${name}/raw.txt`, fixtures)), name);
  await expect(printReading(raw)).toMatchFileSnapshot(`fixtures/${name}/blocks.txt`);
});

/** Characters by role, white space between blocks, and what is neither: that must be none. */
function charactersByRole(raw: string): Record<string, number> {
  const counts: Record<string, number> = {};
  let end = 0;
  let between = '';
  for (const { from, to, role } of readBlocks(raw)) {
    counts[role] = (counts[role] ?? 0) + to - from;
    between += raw.slice(end, from);
    end = to;
  }
  between += raw.slice(end);
  return { ...counts, between: between.length, unaccounted: between.trim().length };
}

/** One line a block, then the facts. */
function printReading(raw: string): string {
  const blocks = readBlocks(raw);
  const lines = blocks.map(
    (block) => `${block.role.padEnd(12)} ${JSON.stringify(flat(raw, block))}\n${reasonOf(block)}`,
  );
  return `${lines.join('')}\n${JSON.stringify(factsOf(raw, blocks), null, 1)}\n`;
}

function reasonOf({ role, reason }: Block): string {
  return role === 'paragraph' ? '' : `             ${reason}\n`;
}
