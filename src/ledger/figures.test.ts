import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignDocuments } from '../align/align.ts';
import { readDocument, type Document } from '../text/document.ts';
import { figures } from './figures.ts';

function figuresOf(documents: readonly Document[]) {
  const pairs = documents.flatMap((left, i) =>
    documents.slice(i + 1).map((right) => alignDocuments(left, right)),
  );
  return figures(documents, pairs);
}

/** What each entry says, in the notation `agree: one 12 | two a dozen`. */
function shown(texts: Readonly<Record<string, string>>): string[] {
  const documents = Object.entries(texts).map(([id, text]) => readDocument(id, text));
  return figuresOf(documents).map(({ status, claims }) => {
    const said = claims.map(
      ({ document, from, to }) => `${document} ${texts[document]?.slice(from, to)}`,
    );
    return `${status}: ${said.join(' | ')}`;
  });
}

test('numbers of one thing agree when their intervals meet', () => {
  const one =
    'Police detained nearly 8,000 people throughout the country, the interior ministry said.';
  const two = 'The interior ministry said 7,939 people were detained throughout the country.';
  expect(shown({ one, two })).toEqual(['agree: one nearly 8,000 | two 7,939']);
});

test('numbers of one thing differ when they do not meet', () => {
  const one = 'Dozens of people are reported to have died in the unrest, officials say.';
  const two = 'Several hundred people are said to have died in the unrest, officials say.';
  expect(shown({ one, two })).toEqual(['differ: one Dozens | two Several hundred']);
});

test.each([
  ['The ferry burned for nine hours on Tuesday.', 'ferry burned'],
  ['Rain fell for three days last week.', 'Rain fell'],
  ['They visited 40 Tuesday markets.', 'Tuesday markets'],
])('what is counted is no day of the week: %s', (text, counted) => {
  expect(figuresOf([readDocument('one', text)])[0]?.claims[0]?.counted).toBe(counted);
});

test('people of different sorts stay apart', () => {
  const one =
    'Officials said 26 armed criminals had been killed and that 16 security officers had died.';
  const two = 'Sixteen members of the security forces were killed, officials said.';
  expect(shown({ one, two })).toEqual(['single: one 26', 'agree: one 16 | two Sixteen']);
});

test('tolls of another year stay apart, and a rounded number joins its exact one', () => {
  const one =
    'At least 41 people were killed when an earthquake struck Elazig on Friday.\nIn 1999, more than 17,000 people died near Istanbul.\nNearly 4,000 rescuers were at work.';
  const two =
    'The quake killed 38 people in Elazig, the agency said.\nAbout 3,900 rescuers were sent from all over the country.\nIn the 1999 disaster, 17,480 people died.';
  expect(shown({ one, two })).toEqual([
    'differ: one At least 41 | two 38',
    'agree: one more than 17,000 | two 17,480',
    'agree: one Nearly 4,000 | two About 3,900',
  ]);
});

test('one report cannot agree with itself', () => {
  const one = 'At least 12 people were killed. The 12 people were killed in a market.';
  expect(shown({ one })).toEqual(['single: one At least 12 | one 12']);
});

test('what a report takes back is marked and counts for nothing', () => {
  const text = 'The ministry retracted a statement that said more than 164 people had died.';
  const [figure] = figuresOf([readDocument('one', text)]);
  expect(figure?.claims).toMatchObject([
    { retracted: true, source: 'The ministry', counted: 'people had died', hedge: 'more than' },
  ]);
});

test.each([
  ['26 men died, the interior ministry said yesterday.', 'the interior ministry', 'yesterday'],
  ['According to the Interior Ministry, 26 men died.', 'the Interior Ministry', null],
  ['Officials previously said 26 men had died.', 'Officials', 'previously'],
  ['“As of January 10, 26 men have died,” the ministry said.', 'the ministry', 'As of January 10'],
  ['Ada Smith spoke. Later Ada Smith said so. She said 26 men died.', 'Ada Smith', null],
  ['26 men are said to have died.', null, null],
])('%s is credited to %s, as of %s', (text, source, asOf) => {
  const claims = figuresOf([readDocument('one', text)]).flatMap((figure) => figure.claims);
  expect(claims).toMatchObject([{ source, asOf }]);
});

const clause = fc.constantFrom(
  'Dozens of people died in the city. ',
  'At least 164 people were killed on Sunday. ',
  'Police held nearly 8,000 protesters. ',
  'They ruled for 30 years. ',
  '$1.5bn was lost, he said. ',
  'It rained. ',
);
const texts = fc.array(
  fc.oneof(
    fc.array(clause, { maxLength: 4 }).map((clauses) => clauses.join('')),
    fc.string(),
  ),
  { maxLength: 4 },
);

test('each claim stands in one entry, the order of the reports changes no entry, and ids are distinct', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const documents = list.map((text, i) => readDocument(`d${i}`, text));
      const entries = figuresOf(documents);
      const places = entries.flatMap(({ claims }) =>
        claims.map((claim) => `${claim.document} ${claim.from}`),
      );
      expect(new Set(places).size).toBe(places.length);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(contents(figuresOf(documents.toReversed()))).toEqual(contents(entries));
    }),
  );
});

test('claims slice back with their interval, every address leads to one entry, and equal input gives equal bytes', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const documents = list.map((text, i) => readDocument(`d${i}`, text));
      const entries = figuresOf(documents);
      const anchors = entries.flatMap((entry) => entry.anchors);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { id, anchors: own, claims } of entries) {
        expect(own[0]).toBe(id);
        expect(own).toHaveLength(claims.length);
        for (const { document, from, to, min, max, counted } of claims) {
          const { text = '' } = documents.find((one) => one.id === document) ?? {};
          expect(text.slice(from, to).trim()).not.toBe('');
          expect(text).toContain(counted);
          expect(min).toBeLessThanOrEqual(max ?? Infinity);
        }
      }
      expect(JSON.stringify(figuresOf(documents))).toBe(JSON.stringify(entries));
    }),
  );
});

test('a share and a sum of money keep their unit; amounts of other things stay apart', () => {
  const one =
    'The ferry company lost $1.9bn last year, or 12 % of its income.\nIts 40 ships carry cars.';
  const two =
    'Last year the ferry company lost nearly $2 billion, 12 per cent of its income.\nForty ships carry cars.';
  expect(shown({ one, two })).toEqual([
    'agree: one $1.9bn | two nearly $2 billion',
    'agree: one 12 % | two 12 per cent',
    'agree: one 40 | two Forty',
  ]);
});

/** The entries without their order. */
function contents(entries: ReturnType<typeof figures>): string[] {
  return entries
    .map(({ status, claims }) => {
      const said = claims.map((claim) => `${claim.document} ${claim.from}-${claim.to}`).sort();
      return `${status} ${said.join(' ')}`;
    })
    .sort();
}
