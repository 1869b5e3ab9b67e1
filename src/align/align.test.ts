import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../text/document.ts';
import { alignDocuments } from './align.ts';
import type { Match, Pair } from './types.ts';

const NEWS = [
  'Dozens are reported to have died, including 16 members of the security forces.',
  'The protests started on 2 January and grew to reflect discontent at the government.',
  'A state of emergency and a nationwide curfew remain in place.',
  'Almost 8,000 people have been detained throughout the country, the interior ministry said.',
  'He said a hunt for terrorists was continuing.',
  'The airport of the largest city was closed for five days.',
];

test('a text against itself is all identical, with shares of 1', () => {
  const pair = align(NEWS.join(' '), NEWS.join(' '));
  expect(kinds(pair)).toEqual(NEWS.map((_, i) => `${i}=${i} identical`));
  expect(pair.share.left.identical).toBe(1);
  expect(pair.passages).toHaveLength(1);
});

test.each([
  ['the same words', NEWS[0], NEWS[0], ['0=0 identical']],
  [
    'other quotation marks and a form of address',
    '“It was a failed coup,” Mr Tokayev said.',
    '"It was a failed coup", Tokayev said.',
    ['0=0 identical'],
  ],
  [
    'a changed number',
    NEWS[0],
    'Dozens are reported to have died, including 26 members of the security forces.',
    ['0=0 edited'],
  ],
  [
    'other words',
    NEWS[5],
    'For five days the biggest city’s airport was shut, closed to all.',
    ['0=0 reworded'],
  ],
  [
    'a name and a place alone',
    'Vladimir Putin arrived in Helsinki.',
    'In Helsinki, Vladimir Putin spoke of trade.',
    [],
  ],
  ['nothing', NEWS[2], NEWS[4], []],
])('%s', (_, left = '', right = '', expected) => {
  expect(kinds(align(left, right))).toEqual(expected);
});

test('a sentence split in two is one match', () => {
  const joined =
    'The protests started on 2 January, while a nationwide curfew remains in place in every region.';
  const split =
    'The protests started on 2 January. A nationwide curfew remains in place in every region.';
  expect(kinds(align(joined, split))).toEqual(['0=0+1 edited']);
});

test('a sentence that changed places is moved', () => {
  const order = [1, 2, 3, 4, 0, 5].map((i) => NEWS[i]);
  const moved = align(NEWS.join(' '), order.join(' ')).matches.filter((match) => match.moved);
  expect(moved.map(({ left, right }) => [left, right])).toEqual([[[0], [4]]]);
});

// Texts put together from sentences that a newsroom might have touched, and from any characters at all.
const sentence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NEWS) },
  fc
    .constantFrom(...NEWS)
    .chain((text) => fc.shuffledSubarray(text.split(' ')).map((words) => `${words.join(' ')}.`)),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const text = fc.array(sentence, { maxLength: 8 }).map((list) => list.join(' '));

test('swapping the texts swaps the answer', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const pair = align(left, right);
      expect(swapped(align(right, left), pair)).toEqual(pair);
    }),
  );
});

test('any text against itself is all identical', () => {
  fc.assert(
    fc.property(text, (any) => {
      const pair = align(any, any);
      const matched = new Set(
        pair.matches.filter((match) => match.kind === 'identical').flatMap((match) => match.left),
      );
      expect(matched.size).toBe(readDocument('left', any).sentences.length);
    }),
  );
});

function align(left: string, right: string): Pair {
  return alignDocuments(readDocument(left, left), readDocument(right, right));
}

function kinds({ matches }: Pair): string[] {
  return matches.map(({ kind, left, right }) => `${left.join('+')}=${right.join('+')} ${kind}`);
}

/** The pair as it reads from the other side, in the order and with the shared words of `like`. */
function swapped(pair: Pair, like: Pair): Pair {
  const place = ({ left, right }: Pick<Match, 'left' | 'right'>): string =>
    JSON.stringify([left, right]);
  const rank = new Map(like.matches.map((match, i) => [place(match), i] as const));
  const words = new Map(
    like.matches.map((match) => [place(match), match.why.sharedWords] as const),
  );
  const matches = pair.matches
    .map((match) => ({ ...match, left: match.right, right: match.left }))
    .map((match) => ({
      ...match,
      changes: match.changes.map(({ kind, left, right }) => ({ kind, left: right, right: left })),
      why: {
        ...match.why,
        ofLeft: match.why.ofRight,
        ofRight: match.why.ofLeft,
        sharedWords: words.get(place(match)) ?? [],
      },
    }))
    .sort((one, other) => (rank.get(place(one)) ?? -1) - (rank.get(place(other)) ?? -1));
  const passages = pair.passages
    .map((passage) => ({ ...passage, left: passage.right, right: passage.left }))
    .sort((one, other) => one.left.from - other.left.from || one.right.from - other.right.from);
  return {
    left: pair.right,
    right: pair.left,
    matches,
    passages,
    share: { left: pair.share.right, right: pair.share.left },
  };
}
