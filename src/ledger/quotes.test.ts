import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { storySources } from '../../scripts/story-sources.ts';
import { alignDocuments } from '../align/align.ts';
import { scoreQuotes, type ReadQuote } from '../analysis/score-quotes.ts';
import { readDocument, type Document } from '../text/document.ts';
import { quotes } from './quotes.ts';

const STORY = 'kazakhstan-2022';

function quotesOf(documents: readonly Document[]) {
  const pairs = documents.flatMap((left, i) =>
    documents.slice(i + 1).map((right) => alignDocuments(left, right)),
  );
  return quotes(documents, pairs);
}

/** What each entry says, in the notation `one “We won” + two “won”`; without marks: `two [they won]`. */
function shown(texts: Readonly<Record<string, string>>): string[] {
  const documents = Object.entries(texts).map(([id, text]) => readDocument(id, text));
  return quotesOf(documents).map(({ instances }) => {
    const said = instances.map(({ document, from, to, kind }) => {
      const words = texts[document]?.slice(from, to);
      return kind === 'indirect' ? `${document} [${words}]` : `${document} “${words}”`;
    });
    return said.join(' + ');
  });
}

test('an utterance in two reports is one entry, though worded otherwise', () => {
  const one = '“The main goal was obvious: the seizure of power by armed groups,” Ada Smith said.';
  const two = 'Ada Smith said: “The basic purpose was clear: armed groups were to seize power.”';
  expect(shown({ one, two })).toEqual([
    'one “The main goal was obvious: the seizure of power by armed groups,” + two “The basic purpose was clear: armed groups were to seize power.”',
  ]);
});

test('a quotation cut from a longer one is in its entry', () => {
  const one = '“I really think the world wants to see us get along,” Ada Smith said.';
  const two = 'Ada Smith declared that “the world wants to see us get along”.';
  expect(shown({ one, two })).toHaveLength(1);
});

test('a word or two join where the sentences around them agree', () => {
  const one = 'Ada Smith told leaders the unrest was coordinated by a “single centre”.';
  const two = 'The unrest was coordinated by what Ada Smith called “a single center”.';
  const three =
    'Ada Smith hopes to build a “single centre” for treating rare diseases of children in the north.';
  expect(shown({ one, two, three })).toEqual([
    'one “single centre” + two “a single center”',
    'three “single centre”',
  ]);
});

test('a quotation that “he said” splits is one entry', () => {
  const one = '“Trained groups were recruited,” Ada Smith told leaders, “including some abroad.”';
  expect(shown({ one })).toEqual([
    'one “Trained groups were recruited,” + one “including some abroad.”',
  ]);
});

test('a second sentence joins the first only if it leans on it', () => {
  const one = '“The blow fell on the city,” Ada Smith said. “Then they moved south.”';
  const two = '“We love the country,” Ada Smith said. “Trade will grow in spring.”';
  expect(shown({ one })).toEqual([
    'one “The blow fell on the city,” + one “Then they moved south.”',
  ]);
  expect(shown({ two })).toHaveLength(2);
});

test('paragraphs of one quotation are one entry', () => {
  expect(shown({ one: '“The market fell.\n“People ran home,” said Ada Smith.' })).toEqual([
    'one “The market fell.” + one “People ran home,”',
  ]);
});

test('what another report says without marks joins as indirect', () => {
  const one = '“As of January 10, 7,939 people have been detained,” the Interior Ministry said.';
  const two =
    'Almost 8,000 people have been detained in the country, the interior ministry said on Monday.';
  expect(shown({ one, two })).toEqual([
    'one “As of January 10, 7,939 people have been detained,” + two [Almost 8,000 people have been detained in the country]',
  ]);
});

test('a nickname is no quotation, and a title has no speaker', () => {
  expect(shown({ one: 'Robert “Bobby” Scott left.' })).toEqual([]);
  const [title] = quotesOf([readDocument('one', 'Ada Smith spoke on NBC’s “Meet the Press.”')]);
  expect(title?.instances).toMatchObject([{ speaker: null, verb: null }]);
});

test.each([
  ['It was an attempted coup d’etat,', 'direct'],
  ['once they are in your house, it’s hard to get them out', 'direct'],
  ['I would', 'direct'],
  ['have never fired and will never fire on them', 'partial'],
  ['the false impression that the state has been shooting', 'partial'],
  ['armed militants', 'scare'],
])('“%s” is %s', (words, kind) => {
  const [quote] = quotesOf([readDocument('one', `He said “${words}” again.`)]);
  expect(quote?.instances).toMatchObject([{ kind }]);
});

test('the five reports: every quotation of the reading, its speaker and its entry, and nothing else', () => {
  const documents = storySources('content', STORY).map(({ id, text, blocks }) =>
    readDocument(id, text, blocks),
  );
  const reading: ReadQuote[] = parse(
    readFileSync(`content/stories/${STORY}/reading/quotes.yaml`, 'utf8'),
  );
  const score = scoreQuotes(documents, quotesOf(documents), reading);
  expect(score.marked).toEqual({ found: 47, of: 47, extra: 0 });
  expect(score.speakers).toEqual({ right: score.speakers.of, of: score.speakers.of });
  expect(score.groups).toEqual({ precision: 1, recall: 1, f: 1 });
  expect(score.indirect).toEqual({ found: 7, of: 9, extra: 0 });
});

const piece = fc.constantFrom(
  '“We won the war at last,” Ada Smith said. ',
  'Ada Smith said “we won the war”. ',
  'She called it “a great war”',
  '\n“It is over now and we go home. ',
  ', he said, “',
  'According to Paul Jones, the war is over. ',
  '‘soon’ ',
  '" ',
  '(',
  ': ',
  'U.S. ',
);
const texts = fc.array(
  fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 4 },
);

test('whatever the texts, instances slice back, never overlap, and the order of the reports changes no entry', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const documents = list.map((text, i) => readDocument(`d${i}`, text));
      const entries = quotesOf(documents);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      for (const { id, text } of documents) {
        const own = entries
          .flatMap(({ instances }) => instances.filter(({ document }) => document === id))
          .sort((left, right) => left.from - right.from);
        let last = 0;
        for (const { from, to, speaker } of own) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          if (speaker) expect(text.slice(speaker.from, speaker.to).trim()).not.toBe('');
          last = to;
        }
      }
      expect(contents(quotesOf(documents.toReversed()))).toEqual(contents(entries));
    }),
  );
});

test('every address leads to one entry, one for each instance, and equal input gives equal bytes', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const documents = list.map((text, i) => readDocument(`d${i}`, text));
      const entries = quotesOf(documents);
      const anchors = entries.flatMap((entry) => entry.anchors);
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const entry of entries) {
        expect(entry.anchors[0]).toBe(entry.id);
        expect(entry.anchors).toHaveLength(entry.instances.length);
      }
      expect(JSON.stringify(quotesOf(documents))).toBe(JSON.stringify(entries));
    }),
  );
});

test('one says it in a sentence, one cuts it in two, one reports it: three reports, one entry', () => {
  const one =
    '“The dam will hold until the spring, and no village has to be emptied,” Ada Berg said.';
  const two =
    '“The dam will hold until the spring,” Ada Berg said, “and no village has to be emptied.”';
  const three =
    'Ada Berg said the dam will hold until the spring and no village has to be emptied.';
  const [entry, ...rest] = shown({ one, two, three });
  expect(rest).toEqual([]);
  expect(entry).toContain('three [the dam will hold until the spring');
});

test('two utterances of one speaker on one matter stay apart', () => {
  const one = '“The dam will hold until the spring,” Ada Berg said.';
  const two = '“The dam was never inspected before the autumn,” Ada Berg said.';
  expect(shown({ one, two })).toHaveLength(2);
});

/** The entries without their order. */
function contents(entries: ReturnType<typeof quotes>): string[] {
  return entries
    .map(({ instances }) => {
      const said = instances.map(
        ({ document, from, to, speaker, verb }) =>
          `${document} ${from}-${to} ${speaker?.name} ${verb}`,
      );
      return said.sort().join(' ');
    })
    .sort();
}
