import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection, SearchSentence } from '../../view/search-collection.ts';
import { beginning } from './beginning.ts';
import { Search } from './search.ts';
import { shown, type Shown } from './shown.ts';

/** A story in lines: a report's letter, its row's number, a sentence. What has no other report in its row is only there. */
function story(lines: string): Collection {
  const told = [...lines.matchAll(/^ *([a-z])(\d+) (.+)$/gm)].map(
    ([, report = '', row, text = '']) => ({
      report,
      row: Number(row),
      text,
    }),
  );
  const ids = [...new Set(told.map(({ report }) => report))];
  const has = (report: string, row: number) =>
    told.some((other) => other.report === report && other.row === row);
  const reports = ids.map((id) => ({
    id,
    siglum: id.toUpperCase(),
    outlet: `The ${id.toUpperCase()} Times`,
    tint: 1,
    sentences: told
      .filter(({ report }) => report === id)
      .map(({ row, text }, at): SearchSentence => {
        const rail = ids.map((other) => (other === id ? '=' : has(other, row) ? 'i' : '.'));
        return { text, id: `s-${id}${at}`, row, rail: rail.join('') };
      }),
  }));
  return { stories: [{ id: 'story', title: 'A story', reports }] };
}

/** The best sentences found, best first, found words in brackets; after a tilde what only comes close. */
function found(
  collection: Collection,
  text: string,
  filters: Record<string, string> = {},
): string[] {
  return ask(collection, text, filters).results.map(({ best, isClose }) => {
    const marked = best.runs.map((run) => (run.isFound ? `[${run.text}]` : run.text)).join('');
    return isClose ? `~ ${marked}` : marked;
  });
}

function ask(collection: Collection, text: string, filters: Record<string, string> = {}): Shown {
  const search = new Search(collection);
  const answer = search.answer(String(new URLSearchParams({ q: text, ...filters })));
  return shown(answer, search.index, 1_000);
}

const night = story(`
  a1 It was an attempted coup d’état, he said.
  a2 Nearly 8,000 people were held in the centre of Almaty.
  a3 The president’s aides denied it.
  a4 U.S. officials told us nothing.
  a5 The video-conference began at noon.
  a6 Protesters torched the mayor's office.
  a7 Dozens died.
`);

test.each([
  ['a word', 'noon', 'The video-conference began at [noon].'],
  ['a word in capitals', 'NOON', 'The video-conference began at [noon].'],
  ['the beginning of a word', 'mayo', "Protesters torched the [mayor's] office."],
  ['another ending', 'attempts', 'It was an [attempted] coup d’état, he said.'],
  ['a word with an accent, typed without', 'etat', 'It was an attempted coup [d’état], he said.'],
  [
    'a straight apostrophe for a curly one',
    "d'etat",
    'It was an attempted coup [d’état], he said.',
  ],
  ['a curly apostrophe for a straight one', 'mayor’s', "Protesters torched the [mayor's] office."],
  ['no apostrophe at all', 'mayors', "Protesters torched the [mayor's] office."],
  [
    'a number without its comma',
    '8000',
    'Nearly [8,000] people were held in the centre of Almaty.',
  ],
  ['the American spelling', 'center', 'Nearly 8,000 people were held in the [centre] of Almaty.'],
  [
    'two words, in any order',
    'almaty held',
    'Nearly 8,000 people were [held] in the centre of [Almaty].',
  ],
  ['a word with a slip', 'tortched', "Protesters [torched] the mayor's office."],
  ['a name with two slips', 'protestesr', "[Protesters] torched the mayor's office."],
  ['what a hyphen joins', 'video conference', 'The [video]-[conference] began at noon.'],
  ['a whole sentence', 'The president’s aides denied it.', '[The president’s aides denied it].'],
])('finds %s', (_, query, sentence) => {
  expect(found(night, query)[0]).toBe(sentence);
});

test('a quotation mark makes an exact phrase, also before it is closed', () => {
  expect(found(night, '"attempted coup"')).toEqual(['It was an [attempted coup] d’état, he said.']);
  expect(found(night, '“coup d’etat”')).toEqual(['It was an attempted [coup d’état], he said.']);
  expect(found(night, '"attempted cou')).toEqual(['It was an [attempted coup] d’état, he said.']);
  expect(found(night, '"coup attempted"')).toEqual([
    '~ It was an [attempted coup] d’état, he said.',
  ]);
  expect(found(night, '"attempts coup"')[0]).toMatch(/^~/);
});

test('a figure stands only for itself: 8,000 is no slip of 9,000', () => {
  expect(found(night, '9000')).toEqual([]);
});

test('a word that occurs is not taken for a slip while there is enough of it', () => {
  const many = story(
    Array.from({ length: 6 }, (_, i) => `a${i} The dead were counted, day ${i}.`).join('\n') +
      '\na9 A deal.',
  );
  expect(found(many, 'dead').join()).not.toContain('deal');
  expect(found(many, 'deal')[1]).toMatch(/^~ The \[dead\]/);
});

test('what has all the words comes first, what has most of them only where nothing has all', () => {
  expect(found(night, 'officials noon')).toEqual([
    '~ U.S. [officials] told us nothing.',
    '~ The video-conference began at [noon].',
  ]);
});

test('copies of one sentence are one result, said by many first', () => {
  const copies = story(`
    a1 Troops arrived by air.
    b2 Troops arrived by sea.
    c2 Troops arrived by sea.
    d3 Troops arrived at the border of the country early in the morning of that day.
  `);
  expect(found(copies, 'troops arrived')).toEqual([
    '[Troops arrived] by sea.',
    '[Troops arrived] by air.',
    '[Troops arrived] at the border of the country early in the morning of that day.',
  ]);
});

test('filters leave one outlet, or what one report alone says; without words they leave all of that', () => {
  const two = story(`
    a1 Troops arrived by sea.
    a2 Troops slept.
    b1 Troops arrived by sea.
    b3 Troops sang.
  `);
  expect(found(two, 'troops', { outlet: 'b' })).toEqual([
    '[Troops] arrived by sea.',
    '[Troops] sang.',
  ]);
  expect(found(two, 'troops', { outlet: 'The B Times', only: 'here' })).toEqual(['[Troops] sang.']);
  expect(found(two, '', { only: 'here' })).toEqual(['Troops slept.', 'Troops sang.']);
  expect(found(two, '')).toEqual([]);
});

test('filters leave quotations, figures, and what somebody is quoted with', () => {
  const { stories } = story('a1 He said it.\na2 Two came.\na3 “Two,” she said.\na4 It rained.');
  const [first] = stories;
  const marks = [
    { speakers: ['He'] },
    { hasFigure: true },
    { hasFigure: true, hasQuotation: true, speakers: ['She'] },
    {},
  ] as const;
  const marked = first!.reports.map((report) => ({
    ...report,
    sentences: report.sentences.map((sentence, i) => ({ ...sentence, ...marks[i] })),
  }));
  const told = { stories: [{ ...first!, reports: marked }] };
  expect(found(told, '', { has: 'figure' })).toEqual(['Two came.', '“Two,” she said.']);
  expect(found(told, 'two', { has: 'quotation' })).toEqual(['“[Two],” she said.']);
  expect(found(told, '', { speaker: 'He' })).toEqual(['He said it.']);
  expect(found(told, '', { speaker: 'He', has: 'figure' })).toEqual([]);
});

test('a word that stands in no report is named, with the nearest that do', () => {
  expect(ask(night, 'officails zzz').unknown).toEqual([
    { written: 'officails', nearest: ['officials'] },
    { written: 'zzz', nearest: [] },
  ]);
});

test.each([
  ['nothing', ''],
  ['spaces', '   '],
  ['marks', '"" “”  … !?'],
  ['an open mark', '"'],
  ['signs of regular expressions', '.*+?^${}()|[]\\'],
  ['an emoji', '🕊️'],
  ['markup', '<script>alert(1)</script>'],
  ['Hebrew', 'שלום עולם'],
  ['Arabic', 'كازاخستان'],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 words', 'coup '.repeat(10_000)],
  ['half a surrogate pair', '\ud83d'],
])('is not put out by %s', (_, query) => {
  expect(() => found(night, query)).not.toThrow();
});

test('finds words of scripts that run from right to left', () => {
  const hebrew = story('a1 שלום עולם');
  expect(found(hebrew, 'עולם')).toEqual(['שלום [עולם]']);
});

const sentence = fc
  .array(
    fc.constantFrom(
      'Troops',
      'came',
      '8,000',
      'd’état',
      '“soon”',
      '…',
      'U.S.',
      'שלום',
      '🕊️',
      '<b>',
    ),
    { minLength: 1 },
  )
  .map((parts) => parts.join(' '));

test('whatever is asked, results are sentences letter for letter, each row once, and the same twice', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 8 }),
      fc.oneof(sentence, fc.string()),
      (texts, query) => {
        const collection = story(texts.map((text, i) => `a${i} ${text}`).join('\n'));
        const results = ask(collection, query).results;
        for (const { best } of results)
          expect(texts).toContain(best.runs.map(({ text }) => text).join(''));
        expect(new Set(results.map(({ best }) => best.id)).size).toBe(results.length);
        expect(ask(collection, query).results).toEqual(results);
      },
    ),
  );
});

test('every word of a sentence, asked for together, finds it', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (texts) => {
      const collection = story(texts.map((text, i) => `a${i} ${text}`).join('\n'));
      for (const text of texts) {
        if (!/[\p{L}\p{N}]/u.test(text)) continue;
        expect(found(collection, text).map((one) => one.replace(/[[\]]/g, ''))).toContain(text);
      }
    }),
  );
});

test('of a large collection the first stories are read first, each whole', () => {
  const [one] = night.stories;
  const stories = [one!, { ...one!, id: 'two' }, { ...one!, id: 'three' }];
  expect(beginning({ stories }, 8).stories.map(({ id }) => id)).toEqual(['story', 'two']);
  expect(beginning(night, 3), 'one story is never cut').toBe(night);
});

test('of what has all the words, what has them in the order they are asked for in comes first', () => {
  const lines = story(`
    a1 The mayor saw fire on a roof.
    b2 On a roof the mayor saw fire.
    c3 A roof on fire, and the roof fell.
  `);
  expect(found(lines, 'fire roof')).toEqual([
    'A [roof] on [fire], and the [roof] fell.',
    'The mayor saw [fire] on a [roof].',
    'On a [roof] the mayor saw [fire].',
  ]);
});
