import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

const report =
  'Ferry burns for hours\n\nA ferry burned for nine hours on Tuesday, the coast guard said.\n';

type Files = Record<string, string | Uint8Array>;

/** A content folder in a new place, with these files. */
function contentWith(files: Files): string {
  const content = mkdtempSync(join(tmpdir(), 'same-story-'));
  made.push(content);
  put(content, files);
  return content;
}

function put(content: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
}

/** The real script in a process of its own. */
function ingest(
  content: string,
  ...options: string[]
): { status: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/ingest.ts', '--content', content, ...options],
    { encoding: 'utf8' },
  );
  return { status, out: stdout, error: stderr.replaceAll('\\', '/') };
}

function articleOf(content: string, path: string): string {
  return readFileSync(join(content, 'articles', path), 'utf8');
}

test('reads a story without story.yaml: ids from file names, sigla from outlets or ids, and a line on what is missing', () => {
  const content = contentWith({
    'stories/ferry/raw/City Herald (2).txt': `By Ann Lee\n${report}`,
    'stories/ferry/raw/kuriren.TXT': report,
    'stories/ferry/raw/notes.md': 'not read',
    'stories/ferry/raw/.DS_Store': 'not read',
  });
  const { status, out, error } = ingest(content);
  expect([status, error]).toEqual([0, '']);
  expect(readdirSync(join(content, 'articles/ferry')).toSorted()).toEqual([
    'city-herald-2.md',
    'kuriren.md',
  ]);
  expect(out).toMatch(
    /ferry\/city-herald-2 +CH2 +\d+ words · headline 1, byline 1, paragraph 1 · note: no outlet, no date/,
  );
  expect(out).toMatch(/ferry\/kuriren +KUR/);
  expect(out).toContain('no story.yaml');
  expect(out).toContain('not read: raw/notes.md (reports are .txt files in raw/ itself)');
});

test('a story.yaml of nothing, white space or remarks says nothing, and is no fault', () => {
  const nothing = ['', '\n\n', '\ufeff', '# later\n'];
  const content = contentWith(
    Object.fromEntries(
      nothing.flatMap((yaml, i) => [
        [`stories/story-${i}/raw/a.txt`, report],
        [`stories/story-${i}/story.yaml`, yaml],
      ]),
    ),
  );
  const { status, error } = ingest(content);
  expect([status, error]).toEqual([0, '']);
});

test('links are followed, to a report and to a story; one that leads nowhere is named', () => {
  const elsewhere = contentWith({ 'stories/fire/raw/b.txt': report, 'c.txt': report });
  const content = contentWith({ 'stories/ferry/raw/a.txt': report });
  symlinkSync(join(elsewhere, 'stories/fire'), join(content, 'stories/fire'));
  symlinkSync(join(elsewhere, 'c.txt'), join(content, 'stories/ferry/raw/c.txt'));
  expect(ingest(content).error).toBe('');
  expect(readdirSync(join(content, 'articles')).toSorted()).toEqual(['ferry', 'fire']);
  expect(readdirSync(join(content, 'articles/ferry')).toSorted()).toEqual(['a.md', 'c.md']);
  rmSync(join(elsewhere, 'c.txt'));
  expect(ingest(content).error).toContain(
    'ferry/raw/c.txt: expected a file, found a name or link that leads to no file',
  );
});

test('a target that is no folder stops it before anything is written', () => {
  const content = contentWith({
    'stories/ferry/raw/a.txt': report,
    'stories/tram/raw/a.txt': report,
    'articles/tram': 'in the way',
  });
  const { status, error } = ingest(content);
  expect(status).toBe(1);
  expect(error).toContain('articles/tram: expected a folder for the articles, found a file');
  expect(existsSync(join(content, 'articles/ferry'))).toBe(false);
});

test('running it twice changes nothing, not even a file’s time', () => {
  const content = contentWith({ 'stories/ferry/raw/a-paper.txt': report });
  ingest(content);
  const file = join(content, 'articles/ferry/a-paper.md');
  const before = { text: readFileSync(file, 'utf8'), time: statSync(file).mtimeMs };
  expect(ingest(content).status).toBe(0);
  expect({ text: readFileSync(file, 'utf8'), time: statSync(file).mtimeMs }).toEqual(before);
});

test('the story that comes with the site is as ingest writes it', () => {
  const content = contentWith({});
  cpSync('content/stories/kazakhstan-2022', join(content, 'stories/kazakhstan-2022'), {
    recursive: true,
  });
  expect(ingest(content).status).toBe(0);
  const written = readdirSync(join(content, 'articles/kazakhstan-2022'));
  expect(written).toHaveLength(5);
  for (const name of written) {
    const here = readFileSync(join('content/articles/kazakhstan-2022', name), 'utf8');
    expect(articleOf(content, `kazakhstan-2022/${name}`)).toBe(here);
  }
});

test('story.yaml gives what a file cannot say, in the order it wants, and overrules roles by line', () => {
  const content = contentWith({
    'stories/ferry/story.yaml': `
title: A ferry burns
day: 2023-03-14
reports:
  b.txt:
    id: herald
    siglum: HE
    order: 1
    outlet: The Herald
    published: { date: 2023-03-14, time: "18:05" }
    roles:
      - lines: 3-4
        role: note
        reason: the paper’s word to its readers
`,
    'stories/ferry/raw/a.txt': report,
    'stories/ferry/raw/b.txt':
      'Ferry burns\n\nDear readers,\nwe were there.\n\nA ferry burned for nine hours.\n',
  });
  expect(ingest(content).error).toBe('');
  const herald = articleOf(content, 'ferry/herald.md');
  expect(herald).toContain('position: 1');
  expect(herald).toContain('value: "The Herald"\n  from: "editor"');
  expect(herald).toContain('value: "Dear readers,\\nwe were there."');
  expect(herald).toContain('precision: "minute"');
  expect(herald.split('---\n')[2]).toBe('\nA ferry burned for nine hours.\n');
  expect(articleOf(content, 'ferry/a.md')).toContain('position: 2');
});

test('the README’s story.yaml and raw file make the article file that it shows', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
  const [, shown = ''] = /```markdown\n(.*?)```/s.exec(readme) ?? [];
  const words =
    'A fire on the ferry Lady Maren is out. The coast guard said 212 people were on board.';
  const content = contentWith({
    'stories/ferry-fire/story.yaml': yaml,
    'stories/ferry-fire/raw/herald.txt': `Ferry fire is out\n\nAll safe\n\n${words}\n`,
  });
  expect(ingest(content).error).toBe('');
  expect(articleOf(content, 'ferry-fire/harbour-herald.md')).toBe(shown);
});

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const bigEndian = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();
const windows = Buffer.concat([
  Buffer.from('Headline\r\n\r\nThe minister'),
  Buffer.from([0x92]),
  Buffer.from('s word.\r\n'),
]);

test.each([
  ['UTF-8 with a byte order mark', `\ufeff${report}`],
  ['UTF-16, little end first', utf16(report)],
  ['UTF-16, big end first', bigEndian(report)],
  ['UTF-8 with the line ends of Windows', report.replaceAll('\n', '\r\n')],
])('reads %s as the same text', (_, file) => {
  const content = contentWith({ 'stories/ferry/raw/a.txt': file });
  expect(ingest(content).error).toBe('');
  const [, front = '', body] = articleOf(content, 'ferry/a.md').split('---\n');
  expect(body).toBe('\nA ferry burned for nine hours on Tuesday, the coast guard said.\n');
  expect(front).toContain('span: { from: 0, to: 21 }');
});

// Each case is a story of its own, all in one content folder: the script names every fault of every story at once.
const many = Object.fromEntries(
  Array.from({ length: 25 }, (_, i) => [`raw/report-${i}.txt`, report]),
);
const withYaml = (yaml: string): Files => ({ 'raw/a.txt': report, 'story.yaml': yaml });
const withRuling = (roles: string): Files => withYaml(`reports:\n  a.txt:\n    roles: ${roles}\n`);
const faults: Record<string, { files: Files; says: readonly (string | RegExp)[] }> = {
  'an empty file': {
    files: { 'raw/a.txt': '' },
    says: ['/raw/a.txt: expected text, found an empty file'],
  },
  'a file of white space': {
    files: { 'raw/a.txt': ' \n\u00a0\n' },
    says: ['/raw/a.txt: expected text, found an empty file'],
  },
  'a binary file': {
    files: { 'raw/a.txt': Buffer.from('GIF89a\n\0\x01') },
    says: ['/raw/a.txt:2: expected text, found a NUL'],
  },
  'a file over 5 MB': {
    files: { 'raw/a.txt': 'word '.repeat(1_000_001) },
    says: ['/raw/a.txt: expected at most 5 MB, found 5.0 MB'],
  },
  'Windows-1252': {
    files: { 'raw/a.txt': windows },
    says: [
      '/raw/a.txt:3: expected UTF-8, found “The minister\ufffds word.”',
      /iconv -f WINDOWS-1252 -t UTF-8 '.*a\.txt'/,
    ],
  },
  'UTF-16 without a mark': {
    files: { 'raw/a.txt': utf16(report).subarray(2) },
    says: ['/raw/a.txt:1: expected text, found a NUL', 'iconv -f UTF-16LE'],
  },
  'half a character of UTF-16': {
    files: { 'raw/a.txt': utf16('Good\nBad \ud83d!') },
    says: ['/raw/a.txt:2: expected UTF-16'],
  },
  'a file with no report in it': {
    files: { 'raw/a.txt': 'Advertisement\n\nNext Story\n' },
    says: ['/raw/a.txt: expected a report'],
  },
  'more than 24 reports': {
    files: many,
    says: ['/raw: expected at most 24 reports in a story, found 25', 'npm run compare'],
  },
  'a story.yaml under another name': {
    files: { 'raw/a.txt': report, 'Story.yml': 'title: A' },
    says: ['/Story.yml: expected the name story.yaml'],
  },
  'a report beside raw/': {
    files: { 'raw/a.txt': report, 'b.txt': report },
    says: ['/b.txt: expected reports in raw/, found one beside it'],
  },
  'an order of nought': {
    files: withYaml('reports:\n  a.txt: { order: 0 }\n'),
    says: ['/story.yaml:2: reports › a.txt › order: expected a whole number from 1, found “0”'],
  },
  'a story without files': {
    files: { 'raw/notes.md': 'x' },
    says: ['/raw: expected at least one report, found no .txt file'],
  },
  'two files with one id': {
    files: { 'raw/A paper.txt': report, 'raw/a-paper.txt': report },
    says: ['/raw/a-paper.txt: expected an id of its own, found “a-paper”, which A paper.txt has'],
  },
  'an id that a page has': {
    files: { 'raw/compare.txt': report },
    says: ['/raw/compare.txt: expected an id that no page of the site has, found “compare”'],
  },
  'an id that a page has, given': {
    files: withYaml('reports:\n  a.txt:\n    id: search\n'),
    says: ['/story.yaml:3: expected an id that no page of the site has, found “search”'],
  },
  'a name that gives no id': {
    files: { 'raw/新闻.txt': report },
    says: [/raw\/.*\.txt: expected lower-case letters, digits and hyphens in the file’s name/],
  },
  'an unknown key': {
    files: withYaml('title: A\ntitel: B\n'),
    says: [
      '/story.yaml:2: expected one of title, day, place, summary, language, reports; found the key “titel”',
    ],
  },
  'an unknown key of a report': {
    files: withYaml('reports:\n  a.txt:\n    outlett: B\n'),
    says: ['/story.yaml:3: expected one of id, siglum'],
  },
  'an unknown key of a ruling': {
    files: withRuling('[{ lines: 1, role: note, because: x }]'),
    says: [
      '/story.yaml:3: expected one of lines, role, reason; found the key “because”',
      /reason: expected text .*, found nothing/,
    ],
  },
  'a day in words': {
    files: withYaml('title: A\nday: Jan 31\n'),
    says: ['/story.yaml:2: day: expected a day such as 2026-01-31, found “Jan 31”'],
  },
  'a day that is none': {
    files: withYaml('day: 2026-02-30\n'),
    says: ['/story.yaml:1: day: expected a day such as 2026-01-31, found “2026-02-30”'],
  },
  'a title that is a number': {
    files: withYaml('# a\ntitle: 2022\n'),
    says: ['/story.yaml:2: title: expected text (a number'],
  },
  'a list for a story': {
    files: withYaml('- a\n- b\n'),
    says: ['/story.yaml:1: expected keys with values, found “["a","b"]”'],
  },
  'broken YAML': {
    files: withYaml('title: A\nplace: [x\n'),
    says: [/story\.yaml:\d: expected YAML, found: /],
  },
  'a key twice': {
    files: withYaml('title: A\ntitle: B\n'),
    says: ['/story.yaml:2: expected YAML, found: Map keys must be unique'],
  },
  'aliases without end': {
    files: withYaml(
      `${'abcdefghi'
        .split('')
        .map((name, i, all) =>
          i ? `${name}: &${name} [${`*${all[i - 1]}, `.repeat(9)}]` : 'a: &a [x]',
        )
        .join('\n')}\n`,
    ),
    says: [/story\.yaml:1: expected/],
  },
  'a story.yaml that is not UTF-8': {
    files: { ...withYaml(''), 'story.yaml': windows },
    says: ['/story.yaml:3: expected UTF-8'],
  },
  'a report that is not there': {
    files: withYaml('reports:\n  b.txt:\n    siglum: B\n'),
    says: ['/story.yaml:2: expected the name of a file in raw/, found “b.txt”', 'a.txt'],
  },
  'a siglum given twice': {
    files: {
      ...withYaml('reports:\n  a.txt: { siglum: X }\n  b.txt: { siglum: X }\n'),
      'raw/b.txt': report,
    },
    says: ['/story.yaml:3: expected a siglum of its own, found X, which a.txt has'],
  },
  'a siglum that is too long': {
    files: withYaml('reports:\n  a.txt: { siglum: TOOLONG }\n'),
    says: [
      '/story.yaml:2: reports › a.txt › siglum: expected one to five letters or digits, found “TOOLONG”',
    ],
  },
  'a link that is no web address': {
    files: withYaml('reports:\n  a.txt: { url: "javascript:alert(1)" }\n'),
    says: ['/story.yaml:2: reports › a.txt › url: expected an address that begins with https://'],
  },
  'a role that does not exist': {
    files: withRuling('[{ lines: 1, role: title, reason: x }]'),
    says: [
      '/story.yaml:3: reports › a.txt › roles › 0 › role: expected one of headline, standfirst',
    ],
  },
  'a ruling over lines that are not there': {
    files: withRuling('[{ lines: 3-9, role: note, reason: x }]'),
    says: [
      '/story.yaml:3: expected lines between 1 and 4 of a.txt, the first one first, found 3-9',
    ],
  },
  'a ruling over more lines than a file can have': {
    files: withRuling('[{ lines: 1-99999999999999999999, role: note, reason: x }]'),
    says: ['/story.yaml:3: expected lines between 1 and 4 of a.txt'],
  },
  'a control character, spelt out': {
    files: withYaml('title: A\nplace: "a\\u0000b"\n'),
    says: ['/story.yaml:2: place: expected one line of text without control characters, found'],
  },
  'half a character, spelt out': {
    files: withYaml('summary: "a\\ud800b"\n'),
    says: ['/story.yaml:1: summary: expected text without control characters'],
  },
  'a report of which nothing is said': {
    files: withYaml('reports:\n  a.txt:\n'),
    says: ['/story.yaml:2: reports › a.txt: expected keys with values, found nothing'],
  },
  'two stories in one file': {
    files: withYaml('title: A\n---\ntitle: B\n'),
    says: [
      '/story.yaml:2: expected one story, found a second part after “---”',
      'Take that line out',
    ],
  },
  'a name whose accents are stored otherwise': {
    files: {
      'raw/e\u0301te\u0301.txt': report,
      'story.yaml': 'reports:\n  été.txt: { order: 1 }\n',
    },
    says: ['/story.yaml:2: expected the name of a file in raw/', 'Rename the file without accents'],
  },
  'a folder in a report’s place': {
    files: { 'raw/a.txt': report, 'raw/b.txt/c.txt': report },
    says: ['/raw/b.txt: expected a file, found a folder'],
  },
  'a folder in the place of story.yaml': {
    files: { 'raw/a.txt': report, 'story.yaml/a.txt': report },
    says: ['/story.yaml: expected a file, found a folder'],
  },
  'a ruling over an empty line': {
    files: withRuling('[{ lines: 2, role: note, reason: x }]'),
    says: ['/story.yaml:3: expected lines with text, found 2, which is empty'],
  },
  'two rulings over a line': {
    files: withRuling(
      '\n      - { lines: 1-3, role: note, reason: x }\n      - { lines: 3, role: note, reason: x }',
    ),
    says: ['/story.yaml:5: expected one ruling a line, found 3 after 1-3'],
  },
};

const storyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
const faulty = contentWith(
  Object.fromEntries(
    Object.entries(faults).flatMap(([name, { files }]) =>
      Object.entries(files).map(([file, text]) => [`stories/${storyOf(name)}/${file}`, text]),
    ),
  ),
);
put(faulty, {
  'stories/sound/raw/a.txt': report,
  'stories/search/raw/a.txt': report,
  'stories/My Story/raw/a.txt': report,
});
const told = ingest(faulty);

test.each(Object.entries(faults))(
  '%s is named, with its place and what to do',
  (name, { says }) => {
    const messages = told.error
      .split('\n')
      .flatMap((line, i, all) =>
        line.includes(`/stories/${storyOf(name)}/`) ? [`${line}\n${all[i + 1]}`] : [],
      );
    const [first = /./, ...rest] = says;
    const expected =
      typeof first === 'string' ? literally(`stories/${storyOf(name)}${first}`) : first;
    expect(messages.join('\n')).toMatch(expected);
    for (const more of rest)
      expect(messages.join('\n')).toMatch(typeof more === 'string' ? literally(more) : more);
  },
);

test('a story’s folder needs a name that fits an address and that no page has', () => {
  expect(told.error).toContain('stories/search: expected a name that no page of the site has');
  expect(told.error).toContain('stories/My Story: expected lower-case letters, digits and hyphens');
});

test('any fault stops it, with all faults told and nothing at all written, not even the sound stories', () => {
  expect(told.status).toBe(1);
  expect(told.error).toMatch(/\n\d\d faults: nothing was written\.\n$/);
  expect(told.error).not.toContain('    at ');
  expect(existsSync(join(faulty, 'articles'))).toBe(false);
});

test.each([
  ['an empty file', { 'stories/ferry/raw/a.txt': '' }, 'One fault: nothing was written.'],
  [
    'an unknown key',
    { 'stories/ferry/raw/a.txt': report, 'stories/ferry/story.yaml': 'x: 1' },
    'One fault: nothing was written.',
  ],
  [
    'a folder without a story',
    { 'notes.md': '' },
    'expected stories as stories/<story>/raw/*.txt, found none',
  ],
])('%s alone is enough to stop it', (_, files: Files, message) => {
  const content = contentWith(files);
  const { status, error } = ingest(content);
  expect([status, existsSync(join(content, 'articles'))]).toEqual([1, false]);
  expect(error).toContain(message);
});

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

test('an article changed by hand is named and kept, and written over only on demand', () => {
  const content = contentWith({ 'stories/ferry/raw/a.txt': report });
  ingest(content);
  const file = join(content, 'articles/ferry/a.md');
  const original = readFileSync(file, 'utf8');
  writeFileSync(file, original.replace('nine', 'ten'));
  const { status, error } = ingest(content);
  expect(status).toBe(1);
  expect(error).toContain(
    'articles/ferry/a.md: expected the file as ingest wrote it, found it changed by hand',
  );
  expect(error).toContain('--overwrite');
  expect(readFileSync(file, 'utf8')).toContain('ten hours');
  expect(ingest(content, '--overwrite').status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(original);
});

test('an article follows its raw file without a word, as long as no hand changed it', () => {
  const content = contentWith({ 'stories/ferry/raw/a.txt': report });
  ingest(content);
  put(content, { 'stories/ferry/raw/a.txt': report.replace('nine', 'ten') });
  expect(ingest(content).status).toBe(0);
  expect(articleOf(content, 'ferry/a.md')).toContain('ten hours');
});

test('an article without a raw file is named and kept, and deleted only on demand', () => {
  const content = contentWith({
    'stories/ferry/raw/a.txt': report,
    'stories/ferry/raw/b.txt': report,
  });
  ingest(content);
  rmSync(join(content, 'stories/ferry/raw/b.txt'));
  put(content, { 'articles/gone/c.md': 'mine' });
  const { status, error } = ingest(content);
  expect(status).toBe(1);
  expect(error).toContain(
    'articles/ferry/b.md: expected a raw file behind each article, found none for this one',
  );
  expect(error).toContain('articles/gone/c.md: expected a raw file');
  expect(existsSync(join(content, 'articles/ferry/b.md'))).toBe(true);
  const { out } = ingest(content, '--overwrite');
  expect(out).toMatch(/articles.ferry.b\.md +deleted/);
  expect(existsSync(join(content, 'articles/ferry/b.md'))).toBe(false);
});

test('an option that npm took for its own is not passed over', () => {
  const content = contentWith({ 'stories/ferry/raw/a.txt': report });
  const { status, stderr } = spawnSync('npm', ['run', 'ingest', `--content=${content}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('expected “--” before the options, found --content without it');
});

test('an option it does not know stops it with the ones it does', () => {
  const { status, error } = ingest(contentWith({}), '--contents', 'x');
  expect(status).toBe(1);
  expect(error).toContain('npm run ingest [-- --content DIR] [--overwrite]');
});
