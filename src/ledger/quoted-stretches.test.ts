import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../text/document.ts';
import { quotedStretches } from './quoted-stretches.ts';

// What stands between [ and ] is what was found.
test.each([
  ['curly marks', 'He said “[it is over]”.'],
  ['straight marks', 'He said "[it is over]".'],
  ['single curly marks', 'Leader says ‘[coup]’ defeated'],
  ['single straight marks', "Leader says '[coup]' defeated"],
  ['two single marks as one', 'It would go ‘‘[fine.]’’ He left.'],
  ['an opening pair of singles with a double at the end', '‘‘[has NEVER been worse,]” he said'],
  ['a mark turned the wrong way at the start', '”[He is ignorant.]” — Ada'],
  ['a mark turned the wrong way at the end', '“[We won,“] he said'.replace('“]', ']“')],
  ['punctuation inside', '“[Why?]” she asked. “[No.]”'],
  ['a split quotation', '“[We came,]” he said, “[and we won.]”'],
  ['quotations inside one in other marks', '“[He said ‘no’ to “that” again]” was all.'],
  ['a quotation inside one in the same marks', '“[what he calls “hell” on earth]” she wrote'],
  ['an inner quotation that closes with the outer', '“[Ninety percent of ‘what?’]” he said'],
  ['several sentences', '“[One. Two! Three?]” he said.'],
  ['white space beside the marks', '“ [We won] ” he said'],
  [
    'a quotation left open ends with its paragraph',
    'He said: “[It is over. We go home.]\nThe end.',
  ],
  ['a paragraph that opens again goes on', '“[It is over.]\n“[We go home,]” said Ada.'],
  ['a paragraph that only closes goes on', '“[It is over.]\n[We go home,]” said Ada.'],
  ['an open one before another', '“[We won.] “[We go home,]” he said.'],
  [
    'a closed curly pair is surer than an open straight one',
    '"She wrote of a “[rant,]” a series of posts.',
  ],
  ['a plural possessive is an apostrophe', "the leaders’ meeting and the workers' vote"],
  ['a possessive inside single marks', '‘[The leaders’ meeting is over,]’ he said'],
  ['single marks before a possessive', 'the ‘[terrorists]’ hit the city in the leaders’ absence'],
  ['decades and clipped words are apostrophes', "the '90s and ’80s, ’tis rock ’n’ roll, get 'em"],
  ['an apostrophe turned the wrong way', 'Kazakhstan‘s biggest city said “[no]”'],
  ['feet and inches', 'He is 6\'2" tall and 5\'10" wide.'],
  ['values of attributes', '<tweet pic="pic.example" id="12">'],
  ['marks with nothing inside', 'He said “” and "..." and left'],
  ['a mark glued to the next word', 'his “[deplorables.]”Black lawmakers'],
  ['angle marks', 'Il a dit « [non] » hier.'],
])('%s', (_, shown) => {
  expect(show(shown.replace(/[[\]]/g, ''))).toBe(shown);
});

function show(text: string): string {
  const { blocks } = readDocument('one', text);
  let shown = text;
  for (const { from, to } of [...quotedStretches(text, blocks)].reverse()) {
    shown = `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`;
  }
  return shown;
}

test('a paragraph that opens again says that it goes on', () => {
  const text = '“One.\n“Two.\n“Three,” he said.\n“Four,” she said.';
  const { blocks } = readDocument('one', text);
  expect(quotedStretches(text, blocks).map((stretch) => stretch.continues)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('stretches come in order, never overlap and lie inside one paragraph, whatever the text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    "''",
    ' ',
    '\n',
    's ',
    'word',
    '.',
    ',',
    '«',
    '»',
    'é',
    '90s',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const { blocks } = readDocument('one', text);
      let last = 0;
      for (const { from, to, outer, paragraph } of quotedStretches(text, blocks)) {
        const block = blocks[paragraph];
        expect(outer.from).toBeGreaterThanOrEqual(last);
        expect(from).toBeGreaterThanOrEqual(outer.from);
        expect(to).toBeGreaterThan(from);
        expect(outer.to).toBeGreaterThanOrEqual(to);
        expect(block && outer.from >= block.from && outer.to <= block.to).toBe(true);
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
        last = outer.to;
      }
    }),
  );
});

test('a hundred thousand marks take no more than a moment', () => {
  for (const piece of ['“a ', '"a" ', "'a s' ", '”', '‘as’ a ', '“a ‘b ', "'a ", '"“a” ']) {
    const text = piece.repeat(50_000);
    const { blocks } = readDocument('one', text.slice(0, 10));
    const start = process.cpuUsage();
    quotedStretches(text, [{ ...blocks[0], from: 0, to: text.length }]);
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
  }
});
