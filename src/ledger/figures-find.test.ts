import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmounts } from './figures-find.ts';

/** The text with each amount found in brackets. */
function marked(text: string): string {
  let shown = '';
  let at = 0;
  for (const { from, to } of readAmounts(text, { from: 0, to: text.length }).amounts) {
    shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return shown + text.slice(at);
}

const plain = (shown: string): string => shown.replace(/[[\]]/g, '');

test.each([
  ['digits and words', 'Officials said [26] men and [sixteen] officers had died.'],
  [
    'thousands with a comma or a no-break space',
    'They held [7,939] people, then [8\u00a0100] more.',
  ],
  ['hedges before', '[nearly 8,000] people, [just over 2,000] troops, [at least 164] dead'],
  ['hedges behind', 'It has [300 or more] ships and [20-odd] planes.'],
  [
    'vague numbers',
    '[Dozens] died, [several hundred] fled, [tens of thousands] of messages leaked.',
  ],
  ['a few hundred, but not a few', 'Only [a few hundred] came, a few stayed.'],
  [
    'small vague numbers',
    '[several] countries, [a pair] of interpreters, [a handful] of Republicans',
  ],
  [
    'units of time',
    'After [nearly a week] of unrest, [three decades] of rule, a [30-year] history.',
  ],
  [
    'a half',
    'He came [about a half hour] late and stayed [two and a half hours], then [a year and a half].',
  ],
  [
    'money and shares',
    'It cost [$1.5bn], or [€4 million]; [4.5%] more, [two-thirds] of voters said.',
  ],
  ['measures', 'A bunker [18 metres] deep lay [5 km] off.'],
  ['ranges', 'Between [10 to 15] men, [500–600] cars and [two or three] dogs.'],
  ['compounds', 'A [12]-member panel met for a [two-day] summit of a [2,000]-strong force.'],
  ['a dozen', 'He would extradite the [dozen] officers and [nearly three dozen] others.'],
  [
    'large numbers in words',
    'It took [three thousand two hundred] men and [a hundred and four] carts.',
  ],
  [
    'one, where it counts people harmed',
    '[One] person was killed and [at least one] Republican left.',
  ],
])('%s', (_, shown) => {
  expect(marked(plain(shown))).toBe(shown);
});

test.each([
  [
    'dates and years',
    'On January 10, 2022, and on 7 Jan. 2018, in the 2016 election, the 1990s, by 2020.',
  ],
  ['clock times', 'At 3:55 a.m., around 1 p.m., six o’clock and 0420 GMT (1220 HKT) it rained.'],
  ['ages', 'The 81-year-old, a boy aged 4, 26 years old, and Tina Aspiala, 43, left.'],
  ['ordinals', 'The first, the 2nd and the third man; the first half of the term.'],
  [
    'names with numbers',
    'World War Two, the Group of Seven, the G-20, Flight 17, Article 5, MS-13 and Channel 8.',
  ],
  [
    'pronouns and determiners',
    'Both of them and one of these left; the two pledged to meet one on one.',
  ],
  [
    'two that are simply named',
    'The two leaders met as two countries; our two nations and three’s company.',
  ],
  ['many, some, much', 'Many people and some countries did much, a few did more.'],
  ['idioms of one', 'One day a one-time, two-way, 50-50 deal will be the one.'],
  [
    'the article before a unit that measures nothing',
    'They kept a day of mourning, $ a week, and left last week.',
  ],
  ['scores and addresses', 'France won 4-2; see example.com/12 and 24/7, 9/11, page 1 / 10.'],
  ['a count of pictures', 'Image 2 of 3'],
  ['numbers of a list', '1. Is there any news?'],
  ['a house in a street', 'They met at 900 Bourbon St. and at 12 Old Mill Road.'],
  ['an opinion', 'Add your two cents.'],
  ['versions', 'A reset 2.0 is what she calls it.'],
])('no quantity: %s', (_, text) => {
  expect(marked(text)).toBe(text);
});

test.each([
  ['nearly 8,000 people', 7200, 8000],
  ['about 8,000 people', 7200, 8800],
  ['just over 2,000 troops', 2000, 2200],
  ['at least 164 people', 164, null],
  ['dozens of people', 24, 99],
  ['several hundred people', 200, 999],
  ['several countries', 3, 9],
  ['up to 50 people', 0, 50],
  ['thousands of people', 2000, null],
  ['hundreds of thousands of people', 200000, 999999],
  ['half a million people', 500000, 500000],
  ['2 to 3 million people', 2e6, 3e6],
  ['three decades', 30, 30],
])('%s: %d to %d', (text, min, max) => {
  const [amount] = readAmounts(text, { from: 0, to: text.length }).amounts;
  expect([amount?.min, amount?.max]).toEqual([min, max]);
});

const piece = fc.constantFrom(
  ...'nearly about at least several a half dozen hundred thousand 7,939 30 - – year week % $ of and , . “ ” two the'.split(
    ' ',
  ),
);
const sentence = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
);

test('amounts come in order, never overlap, and stay inside the sentence, whatever it is', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      let end = 0;
      for (const { from, to, min, max } of readAmounts(text, { from: 0, to: text.length })
        .amounts) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(min).toBeLessThanOrEqual(max ?? Infinity);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
