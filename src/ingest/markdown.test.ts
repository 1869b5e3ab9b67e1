import { unified } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { parseFragment, serializeOuter } from 'parse5';
import { expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { plainParagraphs, toMarkdown } from './markdown.ts';

const hostile = [
  '*not emphasis* _nor this_ **nor** __this__',
  '# no heading',
  '1. no list',
  '1) no list',
  '123456789. no list',
  '- no list',
  '+ no list',
  '> no quotation',
  '    no code',
  '\tno code',
  '~~~',
  '```js',
  '`code` ``code``',
  '---',
  '***',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  '&amp; &#65; &nbsp; &copy AT&T R&D &',
  '[x](y) ![x](y) [x][y] [x]: y',
  '[^1]: no footnote',
  '- [ ] no task',
  '| a | b |\n| - | - |\n| c | d |',
  'a\n:-',
  'a\n===',
  'a\n---',
  'ends with a backslash\\',
  'two  spaces inside and\u00a0no-break\u00a0spaces',
  ' leading and trailing ',
  '\u00a0no-break spaces outside\u00a0',
  ' ',
  'https://example.com/?a=b&c=d_e_f and www.example.com and a@b.example',
  '<https://example.com>',
  ':::note\ntext\n:::',
  '~struck~ ~~struck~~',
  '$a_b$ {a: b} {{x}} %}',
  '“curly” "straight" ... -- --- \'s',
  'line one\n# line two\n2. line three\n> four\n- five\n+ six\n<b> seven',
  'a\n\n\nb',
  '\u2028 \u2029 \u0085 \u000b \u000c \u0001 \u007f \ufeff \ufffe',
  'שלום עולם مرحبا 👩‍👩‍👧 e\u0301',
  '--- a: b ---',
  '\\* \\\\ \\n',
];

test.each(hostile)('%j is shown letter for letter', async (text) => {
  expect(plainParagraphs(toMarkdown([text]))).toEqual([text]);
  expect(await shownBySite(toMarkdown([text]))).toEqual([text]);
});

// What ingest accepts: no NUL, no half surrogates, line ends as LF; a paragraph's lines have no outer spaces or tabs.
const signs = '\\`*_{}[]<>()#+-.!|~:=&;"\'/@ \t\u00a0\u2028\u0085\u000c1290abxX';
const piece = fc.oneof(
  fc.constantFrom(...signs),
  fc.constantFrom(...hostile),
  fc.constantFrom(
    '\n',
    '\n',
    '&#x41;',
    'www.',
    'http://',
    '](',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '- [x] ',
    '   ',
    '---',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => tidy(pieces.join('')))
  .filter((text) => text !== '');
const runs = { numRuns: 2_000 };

test('the Markdown of any paragraphs gives them back, letter for letter', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
      expect(plainParagraphs(toMarkdown(paragraphs))).toEqual(paragraphs);
    }),
    runs,
  );
});

test('the site’s renderer makes of any paragraphs plain <p> elements with their text, letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
      expect(await shownBySite(toMarkdown(paragraphs))).toEqual(paragraphs);
    }),
    runs,
  );
});

test('with GitHub’s extensions on, an address may become a link, but the text is the same', async () => {
  const gfm = unified({ smartypants: false }).createRenderer({ syntaxHighlight: false });
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
      const { code } = await (await gfm).render(toMarkdown(paragraphs));
      expect(paragraphsOf(code.replace(/<a href="[^"]*">|<\/a>/g, ''))).toEqual(paragraphs);
    }),
    { numRuns: 500 },
  );
});

test('writing back what was read gives the same Markdown', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
      const markdown = toMarkdown(paragraphs);
      expect(toMarkdown(plainParagraphs(markdown))).toBe(markdown);
    }),
    { numRuns: 500 },
  );
});

function tidy(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replaceAll('\0', '').toWellFormed();
  return plain.replace(/[ \t]*\n[ \t]*/g, '\n');
}

const renderer = config.markdown?.processor?.createRenderer({ syntaxHighlight: false });

async function shownBySite(markdown: string): Promise<string[]> {
  const site = await renderer!;
  return paragraphsOf((await site.render(`\n\n${markdown}`)).code);
}

/** The text of the HTML’s paragraphs, as a browser reads it; any other element makes it fail. */
function paragraphsOf(html: string): string[] {
  const nodes = parseFragment(html).childNodes.filter((node) => serializeOuter(node).trim() !== '');
  return nodes.map((node) => {
    const [child, ...others] = 'childNodes' in node ? node.childNodes : [];
    expect([node.nodeName, child?.nodeName, others]).toEqual(['p', '#text', []]);
    return child && 'value' in child ? child.value : '';
  });
}
