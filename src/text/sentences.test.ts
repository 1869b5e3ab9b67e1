import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

// `|` marks where one sentence ends and the next begins; the white space around it is part of the text.
test.each([
  ['a stop, a question mark and an exclamation mark end it', 'It rained.| Why?| Who knows!| Go.'],
  ['a title belongs to its name', 'Mr. Abe met Gov. Li and Dr. Ott.| SEN. COX did not.'],
  [
    'initials belong to their name',
    'He met J.R.R. Tolkien, George W. Bush, Charles C. Deam and J. Doe.| They ate.',
  ],
  [
    'a country in dots belongs to what it qualifies',
    'The U.S. Secretary of State left the U.S. Embassy.',
  ],
  ['a country in dots may end it', 'They went back to the U.S.| The others stayed.'],
  ['a month belongs to its day', 'It began on Jan. 7, 2022.| It ended in Feb.| Nobody knew.'],
  [
    'a firm ends it only before a word that opens sentences',
    'Acme Inc. President Lee left Acme Inc.| He rests.',
  ],
  ['a page and a number belong to their figure', 'See p. 5 and No. 10.| No.| They left.'],
  ['a clock time may end it', 'It began at 6 p.m.| Mr. Abe spoke.| It ended at 7 p.m. Monday.'],
  ['a clock time that opens it does not', 'At 5 a.m. Mr. Abe got up.'],
  [
    'a small letter goes on',
    'The co. in St. Ives, est. 1900, sold approx. half of it, etc. and so on.',
  ],
  [
    'a decimal and an address have no end in them',
    'It cost $1.5bn at a.b@c.org and www.x.org/y.html today.',
  ],
  [
    'a quotation ends with its mark',
    '“It was a coup.”| He said so.| "No!"| ‘Yes.’| (Maybe.)| Then',
  ],
  [
    'sentences inside a quotation are sentences',
    '“The aim was clear.| It was a coup,” Mr Abe said.| “Then they ran.”',
  ],
  [
    'who said it belongs to the quotation',
    '“Never.” he said.| "Why?" she asked.| “Who?” Ms Doe asked.| “What?” Al said in May.| “Ha!” Al wrote Friday.',
  ],
  ['a sentence after a question is one of its own', '“Why?”| Mr Abe said he did not know.'],
  ['dots at the end of a word end it', 'A wave broke out…| It became clear.| She left...| He'],
  [
    'dots on their own leave words out',
    'The plan ... the great plan . . . Vienna, well … I forget.',
  ],
  [
    'dots before a word that opens sentences end it',
    'We met ...| The talks went on.  ...|  They met.',
  ],
  ['left-out words in brackets are no end', '“We […] The People [...] Are one.”'],
  ['a remark in brackets does not cut its sentence', 'He (Abe. Not Li. That Abe.) left.'],
  [
    'a remark in brackets may be sentences of its own',
    'He left.| (Reporting by A. Doe.| Editing by B. Roe.)',
  ],
  ['a note number goes with its sentence', 'It fell.[12]| It rose.'],
  [
    'a dateline is no sentence',
    'WASHINGTON (AP) — The president spoke.| ALMATY, Jan. 9 (Reuters) - He left.| LONDON, Ont. — The city slept.',
  ],
  [
    'a line end always ends it',
    'Leader says coup defeated|\nVows troops will go|\n\nHe spoke|\r\nand left.',
  ],
  ['a list in a line is cut before its numbers', '1. Bread |2. Milk |3. Salt and 5 eggs'],
  ['a list in a line is cut before its letters', 'a) bread |b) milk'],
  ['a list in a line is cut before its bullets', '• Bread |• Milk'],
  ['a lone number is no list', '2. April is a month.| I came 3rd.| 3. He won.'],
  ['a curly mark tells where it ends without a space', 'It ended.”|He left.|“We won.”'],
  ['a name with a small first letter may open it', 'It sold.| iPhones sell.| eBay too.'],
  ['figures, money and handles may open it', 'It fell.| 12 died.| $5 is left.| @abe said so.'],
  ['Chinese and Japanese stops need no space', '他走了。|她来了！|谁？'],
])('%s', (_, shown) => {
  const text = shown.replaceAll('|', '');
  const found = sentences(text).map(({ from, to }) => text.slice(from, to));
  expect(found).toEqual(shown.split('|').map((part) => part.trim()));
});

const dirtyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'.!?…"“”‘’()[]{}—-,;: \n\r\t\u00a0\u2028•1a',
        '. ',
        'Mr. ',
        ' . . . ',
        'U.S. ',
      ),
      fc.constantFrom('He ', 'said ', '5 a.m. ', '2) ', '”He', 'I. ', '。', 'İ', '\ud800'),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('sentences come in order, never overlap, and only white space lies outside them', () => {
  fc.assert(
    fc.property(dirtyText, (text) => {
      let at = 0;
      for (const { from, to } of sentences(text)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(at, from).trim()).toBe('');
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
        at = to;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('no sentence goes over a line end', () => {
  fc.assert(
    fc.property(dirtyText, (text) => {
      for (const { from, to } of sentences(text))
        expect(text.slice(from, to)).not.toMatch(/[\n\r]/);
    }),
  );
});

test('what follows in later lines changes nothing', () => {
  fc.assert(
    fc.property(dirtyText, dirtyText, (first, second) => {
      const alone = sentences(first);
      expect(sentences(`${first}\n${second}`).slice(0, alone.length)).toEqual(alone);
    }),
  );
});

test.each([
  ['full stops', '. '],
  ['spaced dots', ' .'],
  ['open brackets', '(A. '],
  ['words without a stop', 'a '],
  ['closing marks', '.”’)'],
  ['white space', ' '],
  ['list markers', '1. 2. '],
  ['bullets', '• '],
  ['abbreviations', 'Mr. '],
])('100 kB of %s are split in a moment', (_, piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const start = performance.now();
  sentences(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
