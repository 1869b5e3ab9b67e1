import { parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleSchema } from '../schema.ts';
import { isAsWritten } from './article-file.ts';
import { textOf } from './block.ts';
import { decode } from './decode.ts';
import { documentText } from './document-text.ts';
import { plainParagraphs } from './markdown.ts';
import { planStory } from './plan.ts';
import { readBlocks, type RuledSpan } from './read-blocks.ts';
import { SourceError } from './source-error.ts';
import { roleSchema } from '../schema.ts';

const fixtures = new URL('fixtures/', import.meta.url);
const known = readdirSync(fixtures)
  .filter((name) => name !== 'kazakhstan-2022')
  .flatMap((name) => readFileSync(new URL(`${name}/raw.txt`, fixtures), 'utf8').split('\n'));
const lines = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\t',
      '\u00a0',
      '\ufeff',
      '-',
      '??',
      '?? ??',
      ' ?? AFP ?? a photo',
      'By ',
      '(',
      ')',
      '(AP)',
      '© ',
      '1. comment',
    ],
    ...[
      'שלום עולם',
      'مرحبا بالعالم',
      '🚒🔥',
      '👩‍👩‍👧',
      'e\u0301\u0302',
      '\u202eevil',
      '\u0007bell',
      '\u2028',
      '\u0085',
      '---',
      'checksum: "0"',
    ],
    'word '.repeat(400),
  ),
);
const lineEnds = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\n \n');
const longest = 20_000;
/** What lies in a raw folder: lines of all sorts with mixed ends, 0 to 20,000 characters. */
const rawFile = fc
  .array(fc.tuple(lines, lineEnds), { maxLength: 120 })
  .map((parts) =>
    parts.flat().join('').replaceAll('\0', '').toWellFormed().slice(0, longest).toWellFormed(),
  );

test('blocks come in order, never overlap, begin and end with a letter, and outside them is only white space', () => {
  fc.assert(
    fc.property(rawFile, (file) => {
      const raw = file.replace(/\r\n?/g, '\n');
      expectLaws(raw, readBlocks(raw));
    }),
    { numRuns: 1_000 },
  );
});

test('a person’s rulings change roles, and no law', () => {
  const ruling = fc.record({
    at: fc.nat(longest),
    length: fc.nat(300),
    role: fc.constantFrom(...roleSchema.options),
  });
  fc.assert(
    fc.property(rawFile, fc.array(ruling, { maxLength: 3 }), (file, rulings) => {
      const raw = file.replace(/\r\n?/g, '\n');
      const spans: RuledSpan[] = rulings.map(({ at, length, role }) => {
        const from = raw.lastIndexOf('\n', Math.min(at, raw.length) - 1) + 1;
        const end = raw.indexOf('\n', from + length);
        return { from, to: end < 0 ? raw.length : end + 1, role, reason: 'because' };
      });
      const blocks = readBlocks(raw, spans);
      expectLaws(raw, blocks);
      const [first] = spans;
      for (const block of blocks) {
        if (first && block.from >= first.from && block.to <= first.to)
          expect(block.role).toBe(first.role);
      }
    }),
    { numRuns: 300 },
  );
});

test('any text becomes an article file that the site reads back: facts at their spans, paragraphs letter for letter', () => {
  fc.assert(
    fc.property(rawFile, (file) => {
      const plan = planStory(folderOf(file), false);
      if (plan.faults.length > 0) {
        expect(plan.readings).toEqual([]);
        return;
      }
      const { text = '' } = plan.writes[0]!;
      const raw = decode(bytesOf(file), 'x.txt');
      const { frontmatter, content } = parseFrontmatter(text);
      const article = articleSchema.parse(frontmatter);
      const paragraphs = readBlocks(raw).filter(({ role }) => role === 'paragraph');
      expect(plainParagraphs(content)).toEqual(paragraphs.map((block) => textOf(raw, block)));
      expect(isAsWritten(text)).toBe(true);
      for (const fact of [
        article.headline,
        article.standfirst,
        article.outlet,
        article.agency,
        ...article.authors,
      ]) {
        if (fact?.from === 'text') expect(textOf(raw, fact.span)).toBe(fact.value);
      }
      expectDocument(documentText(article, content), article.captions.length + paragraphs.length);
    }),
    { numRuns: 300 },
  );
});

test('reading twice gives the same, and nothing to write', () => {
  fc.assert(
    fc.property(rawFile, (file) => {
      const folder = folderOf(file);
      const first = planStory(folder, false);
      const articles = first.writes.map(({ name, text }) => ({
        name,
        size: text.length,
        bytes: bytesOf(text),
        problem: null,
      }));
      const second = planStory({ ...folder, articles }, false);
      expect(second.writes).toEqual([]);
      expect(second.faults.map(String)).toEqual(first.faults.map(String));
    }),
    { numRuns: 200 },
  );
});

test('any bytes are text or a clear fault, never a crash', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
      (tail, mark) => {
        try {
          const text = decode(Uint8Array.from([...mark, ...tail]), 'x.txt');
          expect(text.isWellFormed() && !/[\0\r]/.test(text)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SourceError);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

function expectLaws(
  raw: string,
  blocks: readonly { from: number; to: number; reason: string }[],
): void {
  let end = 0;
  for (const { from, to, reason } of blocks) {
    expect(raw.slice(end, from).trim()).toBe('');
    expect(to).toBeGreaterThan(from);
    expect(raw.slice(from, to)).toBe(raw.slice(from, to).trim());
    expect(reason).not.toBe('');
    end = to;
  }
  expect(raw.slice(end).trim()).toBe('');
}

function expectDocument({ text, blocks }: ReturnType<typeof documentText>, least: number): void {
  expect(blocks.length).toBeGreaterThanOrEqual(least);
  expect(blocks.map(({ from, to }) => text.slice(from, to)).join('\n\n')).toBe(text);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function folderOf(file: string): Parameters<typeof planStory>[0] {
  const bytes = bytesOf(file);
  const raw = [{ name: 'report.txt', size: bytes.length, bytes, problem: null }];
  return {
    id: 'story',
    path: 'content/stories/story',
    articlePath: 'content/articles/story',
    storyFile: null,
    raw,
    articles: [],
    others: [],
  };
}
