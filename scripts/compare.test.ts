import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Analysis } from '../src/analysis/types.ts';

const folder = mkdtempSync(join(tmpdir(), 'same-story-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const left = write(
  'left.txt',
  'Leader speaks\n\nA state of emergency remains in place. Dozens have died in the capital.\n',
);
const right = write(
  'right.txt',
  'A state of emergency remains in place.\n\nThe airport was closed for five days.\n',
);
const other = write('other.txt', 'Bakers won a medal for their finest loaf.\n');

test('one analysis of several files, under their names without the ending', () => {
  const { stdout, status } = compare([left, right, other, '--json']);
  const { documents, pairs, rows }: Analysis = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(documents.map(({ id }) => id)).toEqual(['left', 'right', 'other']);
  expect(documents[0]?.sentences.map(({ from, to }) => documents[0]?.text.slice(from, to))).toEqual(
    ['Leader speaks', 'A state of emergency remains in place.', 'Dozens have died in the capital.'],
  );
  expect(
    pairs.map((pair) => [pair.left, pair.right, pair.matches.map(({ kind }) => kind)]),
  ).toEqual([['left', 'right', ['identical']]]);
  expect(rows).toHaveLength(5);
});

test('equal input gives equal bytes', () => {
  expect(compare([left, right, '--json']).stdout).toBe(compare([left, right, '--json']).stdout);
});

test('a byte order mark and the line ends of other systems are read away', () => {
  const dirty = write('dirty.txt', '\ufeffOne.\r\nTwo.\rThree.\u00a0\n');
  const { documents }: Analysis = JSON.parse(compare([dirty, '--json']).stdout);
  expect(documents[0]?.text).toBe('One.\nTwo.\nThree.\u00a0\n');
});

test('two files of one name get ids of their own', () => {
  const second = write('elsewhere/left.txt', 'Another text.');
  const { documents }: Analysis = JSON.parse(compare([left, second, '--json']).stdout);
  expect(documents.map(({ id }) => id)).toEqual(['left', 'left-2']);
});

test('without --json a table says how much of each is in the other', () => {
  expect(compare([left, right]).stdout.split('\n')).toEqual([
    'of     in     identical  edited  reworded  related  only here',
    'left   right       47 %     0 %       0 %      0 %       53 %',
    'right  left        50 %     0 %       0 %      0 %       50 %',
    '',
    '2 reports, 5 sentences in 4 rows; in two reports or more: 1 row.',
    '',
  ]);
});

test('what cannot be read is named, all of it, and nothing is printed', () => {
  const files = [
    join(folder, 'missing.txt'),
    write('empty.txt', ' \n'),
    write('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])),
    folder,
  ];
  const { stdout, stderr, status } = compare([left, ...files, '--json']);
  expect(stdout).toBe('');
  for (const file of files) expect(stderr).toContain(`${file}:`);
  expect(status).toBe(1);
});

test('each pair of a list gets its line, with the paths as given, also when nothing is shared', () => {
  const list = write(
    'pairs.txt',
    `left.txt\tright.txt\r\n\nright.txt\t${left}\nleft.txt\tother.txt\nleft.txt\tright.txt\n`,
  );
  const { stdout, status } = compare(['--pairs', list]);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(lines.map((line) => [line.left, line.right, line.matches.length])).toEqual([
    ['left.txt', 'right.txt', 1],
    ['right.txt', left, 1],
    ['left.txt', 'other.txt', 0],
    ['left.txt', 'right.txt', 1],
  ]);
  expect(Object.keys(lines[0])).toEqual(['left', 'right', 'matches', 'passages', 'share']);
});

test('a pair that cannot be read keeps no other from its answer', () => {
  const list = write(
    'faulty.txt',
    'left.txt\tmissing.txt\nleft.txt right.txt\nleft.txt\tright.txt\n',
  );
  const { stdout, stderr, status } = compare(['--pairs', list]);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`${join(folder, 'missing.txt')}: expected a text, found no such file`);
  expect(stderr).toContain(`${list}:2: expected two paths with a tab between them`);
  expect(status).toBe(1);
});

test('a story is read from its articles, in their order', () => {
  const { stdout, status } = compare(['--story', 'kazakhstan-2022', '--json']);
  const { documents }: Analysis = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(documents.map(({ id }) => id)).toEqual([
    'bangkok-post',
    'the-hindu',
    'fism-news',
    'bbc-news',
    'parliament-news',
  ]);
  expect(documents[3]?.blocks[0]).toEqual({ role: 'headline', from: 0, to: 50 });
});

test('an article that is none is named, whatever stands in it', () => {
  const content = join(folder, 'content');
  const article = write('content/articles/ferry/a.md', '---\nid: [a\n---\n\nText.\n');
  const { stdout, stderr, status } = compare(['--story', 'ferry', '--content', content]);
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toContain(`${article}: expected an article, found front matter`);
  expect(stderr).not.toContain('    at ');
});

test.each([
  ['a story that is not there', ['--story', 'nowhere'], 'stories here: kazakhstan-2022'],
  ['no file at all', [], 'npm run --silent compare -- FILE.txt'],
  ['an unknown option', [left, '--html'], 'npm run --silent compare -- FILE.txt'],
  ['two forms at once', [left, '--story', 'kazakhstan-2022'], 'one of the three'],
])('%s is answered with what to do', (_, args, message) => {
  const { stdout, stderr, status } = compare(args);
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function compare(args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/compare.ts', ...args], { encoding: 'utf8' });
}
