import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import type { Source } from '../analysis/types.ts';
import type { Disagreement } from './types.ts';

function sourcesOf(texts: Readonly<Record<string, string>>): Source[] {
  return Object.entries(texts).map(([id, text]) => ({ id, text }));
}

/** Each disagreement in the notation `wording: one killed | two murdered`. */
function shown(texts: Readonly<Record<string, string>>): string[] {
  return analyse(sourcesOf(texts)).disagreements.map(({ kind, sides }) => {
    const said = sides.map(
      ({ document, from, to }) => `${document} ${texts[document]?.slice(from, to)}`,
    );
    return `${kind}: ${said.join(' | ')}`;
  });
}

test('a figure that differs is a disagreement with all its claims', () => {
  const one = 'Dozens of people are reported to have died in the unrest, officials say.';
  const two = 'Several hundred people are reported to have died in the unrest, officials say.';
  expect(shown({ one, two })).toEqual(['figure: one Dozens | two Several hundred']);
});

test('a day that differs in an otherwise equal sentence is one too', () => {
  const one =
    'The protests over fuel prices started in the western town of Zhanaozen on 2 January.';
  const two =
    'The protests over fuel prices started in the western town of Zhanaozen on 3 January.';
  expect(shown({ one, two })).toEqual(['figure: one 2 | two 3']);
});

test('a place that one report calls former', () => {
  const one = 'Nur-Sultan, the former capital, saw comparatively little unrest during the week.';
  const two = 'They wanted to take the south and the capital, Nur-Sultan.';
  expect(shown({ one, two })).toEqual([
    'description: one Nur-Sultan, the former capital | two the capital, Nur-Sultan',
  ]);
});

test('a negation that one report has', () => {
  const one = 'The president said the troops would leave the country before the end of January.';
  const two =
    'The president said the troops would not leave the country before the end of January.';
  expect(shown({ one, two })).toEqual([`negation: one ${one.slice(0, -1)}. | two not`]);
});

test.each([
  ['killed', 'murdered'],
  ['killed', 'massacred'],
])('another word for the same thing: %s and %s', (left, right) => {
  const sentence = (word: string) =>
    `A day of mourning was held on Monday for those ${word} in the unrest.`;
  expect(shown({ one: sentence(left), two: sentence(right) })).toEqual([
    `wording: one ${left} | two ${right}`,
  ]);
});

test('a third report that says the same and chose as one of the two is on its side', () => {
  const one =
    'Protesters set fire to the tax office on the harbour street of Brevik on Sunday night.';
  const two = 'Rioters set fire to the tax office on the harbour street of Brevik on Sunday night.';
  expect(shown({ one, two, three: one })).toEqual([
    'wording: one Protesters | two Rioters | three Protesters',
  ]);
});

test.each([
  ['a plain synonym', 'unrest', 'turmoil'],
  ['another form of the word', 'killing', 'killings'],
  ['another spelling', 'protesters', 'protestors'],
  ['a function word', 'this', 'that'],
])('no disagreement: %s', (_, left, right) => {
  const sentence = (word: string) =>
    `A day of mourning was held on Monday after the worst ${word} for decades.`;
  expect(shown({ one: sentence(left), two: sentence(right) })).toEqual([]);
});

test.each([
  ['two names', 'Vladimir Putin', 'Ada Smith', 1],
  ['a name and a body', 'Vladimir Putin', 'CSTO', 1],
  ['a name and its short form', 'Vladimir Putin', 'Mr Putin', 0],
  ['a name and an office', 'Vladimir Putin', 'the Russian leader', 0],
  ['a body and its initials', 'Collective Security Treaty Organisation', 'CSTO', 0],
])('one utterance by %s', (_, left, right, count) => {
  const sentence = (name: string) =>
    `“We will not accept a destabilised environment in the country or the region,” said ${name}.`;
  const texts = { one: sentence(left), two: sentence(right) };
  expect(shown(texts).filter((found) => found.startsWith('speaker'))).toHaveLength(count);
});

const clause = fc.constantFrom(
  'Dozens of people died in the city. ',
  'Nur-Sultan, the former capital, was quiet. ',
  'The capital, Nur-Sultan, was quiet, he said. ',
  'Armed militants attacked the airport of Almaty on Wednesday. ',
  'Armed extremists attacked the airport of Almaty on Wednesday. ',
  'Armed extremists did not attack the airport of Almaty on Wednesday. ',
);
const text = fc.oneof(
  fc.array(clause, { maxLength: 5 }).map((list) => list.join('')),
  fc.string(),
);

test('sides are of two reports at least or of two wordings, and stand in their texts', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const analysis = analyse(texts.map((said, i) => ({ id: `d${i}`, text: said })));
      for (const { sides } of analysis.disagreements) {
        expect(new Set(sides.map(({ document }) => document)).size).toBeGreaterThan(1);
        for (const { document, from, to } of sides) {
          const whole = analysis.documents.find(({ id }) => id === document)?.text ?? '';
          expect(whole.slice(from, to).trim()).not.toBe('');
        }
      }
    }),
  );
});

test('equal input gives equal bytes, and the order of the reports changes no side', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const sources = texts.map((said, i) => ({ id: `d${i}`, text: said }));
      const { disagreements } = analyse(sources);
      expect(JSON.stringify(analyse(sources).disagreements)).toBe(JSON.stringify(disagreements));
      expect(contents(analyse(sources.toReversed()).disagreements)).toEqual(
        contents(disagreements),
      );
    }),
  );
});

/** The disagreements without their order. */
function contents(found: readonly Disagreement[]): string[] {
  return found
    .map(({ kind, sides }) => {
      const said = sides.map(({ document, from, to }) => `${document} ${from}-${to}`);
      return `${kind}: ${said.sort().join(' ')}`;
    })
    .sort();
}
