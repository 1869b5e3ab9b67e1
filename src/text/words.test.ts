import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNegation } from './negations.ts';
import { isStopWord } from './stop-words.ts';
import { weightOf } from './weights.ts';
import { words } from './words.ts';

const written = (text: string) => words(text).map(({ from, to }) => text.slice(from, to));
const norms = (text: string) => words(text).map((word) => word.norm);

test.each([
  ['words are whole, with their apostrophes', "Kazakhstan’s| |coup| |d’etat| |didn't| |last"],
  [
    'figures are whole, with their signs',
    '7,939|, |2,030|; |3%| |and| |$1.5bn|, |US$5|, |4.5|, |10:30|.',
  ],
  ['a decade, an ordinal and a unit stay with their figure', '1990s|, |5th|, |10am|, |5km'],
  ['a date in commas is no thousand', 'July| |16|,|2018'],
  ['quotation marks and brackets belong to no word', '“|so|-|called| |‘|militants|’|” (|CSTO|)'],
  ['a hyphen parts two words', '81|-|year|-|old| |ex|-|Soviet| |video|-|conference'],
  ['a hyphen joins a prefix and a number', 'co-ordinated| |e-mail| |sixty-four| |re|-|Reagan'],
  ['a country in dots is one word', 'U.S.| |and| |D.C.|, |the| |U.S.A.’s| |at| |6| |p.m.'],
  ['letters and digits may mix', 'G7| |COVID|-|19| |F|-|16'],
])('%s', (_, shown) => {
  const parts = shown.split('|');
  expect(written(parts.join(''))).toEqual(parts.filter((part) => /[\p{L}\p{N}]/u.test(part)));
});

test.each([
  ['case', 'COUP Coup', 'coup coup'],
  ['apostrophes', 'Kazakhstan‘s coup d’etat', "Kazakhstan's coup d'etat"],
  ['accents', 'coup d’état naïve', 'coup d’etat naive'],
  ['a country with and without dots', 'the U.S. and the U.S. ’s', 'the US and the US ’s'],
  ['organise and organize', 'organised analyse realisation', 'organized analyze realization'],
  ['centre and center', 'centre centres centred kilometres', 'center centers centered kilometers'],
  [
    'colour and color',
    'colour favourite neighbouring behaviour',
    'color favorite neighboring behavior',
  ],
  ['travelled and traveled', 'travelled cancelling counsellor', 'traveled canceling counselor'],
  [
    'other pairs',
    'defence programme dialogue towards sceptical protester',
    'defense program dialog toward skeptical protestor',
  ],
  ['thousands', '7,939', '7939'],
  ['number words', 'sixteen sixty-four one', '16 64 1'],
  ['prefixes', 'co-ordinated e-mail', 'coordinated email'],
  ['invisible characters', 'co\u00adup', 'coup'],
])('two writings of one word have one norm: %s', (_, left, right) => {
  expect(norms(left)).toEqual(norms(right));
});

test.each([
  ['us US'],
  ['four for'],
  ['hour hor'],
  ['size sise'],
  ['prize prise'],
  ['filled filed'],
  ['awards award'],
  ['rogue rog'],
  ['16 17'],
  ['3 3%'],
  ['4.5 45'],
])('two words stay two: %s', (text) => {
  expect(new Set(norms(text)).size).toBe(2);
});

test('number words are figures, but one is not', () => {
  const figures = words('one of two, dozens, 3rd, thirty').filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ norm }) => norm)).toEqual(['2', 'dozens', '3rd', '30']);
});

test('a stem leaves out endings, possessives and contractions', () => {
  const stems = words('Kazakhstan’s protesters protested; they’re not, they didn’t').map(
    ({ stem }) => stem,
  );
  expect(stems).toEqual(['kazakhstan', 'protest', 'protest', 'thei', 'not', 'thei', 'not']);
});

test('words of one stem are of one kind', () => {
  const all = words('1 one on, million million’s millions, dozen dozens, 2 two, 100 hundred');
  const kinds = new Map(all.map(({ stem, kind }) => [stem, kind]));
  for (const { stem, kind } of all) expect(kinds.get(stem), stem).toBe(kind);
});

test('rare words tell more than frequent ones', () => {
  const weights = words('the said president detained Kazakhstan').map(({ stem }) => weightOf(stem));
  expect(weights).toEqual([...weights].sort((left, right) => left - right));
});

test('negations and stop words are told by their norm', () => {
  expect(norms('never, didn’t, cannot, noted').map(isNegation)).toEqual([true, true, true, false]);
  expect(norms('The they’re isn’t coup').map(isStopWord)).toEqual([true, true, true, false]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(..."aAİßU.S,1$%-'’“” \u00ad\u0301\ud800", 'Co-', 'sixty-', 'ﬁ', 'organise'),
    )
    .map((parts) => parts.join('')),
);

test('words come in order, never overlap, and no letter or figure lies outside them', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { from, to, norm } of words(text)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        expect(text.slice(at, from)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(norm).toBe(norm.toLowerCase());
        at = to;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 1000 },
  );
});

test('the words of a span are those of its text, further on', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, text, after) => {
      const span = { from: before.length, to: before.length + text.length };
      const moved = words(text).map((word) => ({
        ...word,
        from: word.from + span.from,
        to: word.to + span.from,
      }));
      expect(words(before + text + after, span)).toEqual(moved);
    }),
  );
});

test.each([['a'], ['1,'], ['U.'], ["a'"], ['-'], ['co-'], ['́'], ['1.'], ['$']])(
  '100 kB of %j are read in a moment',
  (piece) => {
    const start = performance.now();
    words(piece.repeat(100_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
