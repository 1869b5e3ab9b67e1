import { expect, test } from 'vitest';
import { bylineNames } from './bylines.ts';
import { captionsOf } from './captions.ts';
import { readCredits } from './credits.ts';
import { findMoment } from './moments.ts';
import { idFromName, siglumFrom, uniqueSiglum } from './naming.ts';
import { readBlocks } from './read-blocks.ts';

// Each line stands alone among paragraphs, first or last as the name says.
const before = 'A headline of six short words';
const body = 'The first paragraph of the report is a whole sentence of many words.';

test.each([
  ['Advertisement', 'furniture'],
  ['ADVERTISEMENT - CONTINUE READING BELOW', 'furniture'],
  ['Advertisement - story continues below', 'furniture'],
  ['Read more: Why ferries burn', 'furniture'],
  ['Ad Feedback', 'furniture'],
  ['This article is more than 1 year old', 'furniture'],
  ['Most viewed', 'furniture'],
  ['Next Story', 'furniture'],
  ['Share this article', 'furniture'],
  ['Facebook | Twitter | WhatsApp', 'furniture'],
  ['This website uses cookies to make your visit better.', 'furniture'],
  ['Subscribe to our newsletter.', 'furniture'],
  ['Sign up for our daily newsletter', 'furniture'],
  ['* * *', 'separator'],
  ['—', 'separator'],
  ['Updated: 10 January 2022, 18:05 GMT', 'dateline'],
  ['Last updated on January 10, 2022 at 6:05 pm', 'dateline'],
  ['2 hours ago', 'dateline'],
  ['https://example.com/a', 'address'],
  ['Source: https://example.com/a', 'address'],
  ['Photo: Jane Doe', 'photo-credit'],
  ['AFP via Getty Images', 'photo-credit'],
  ['© 2022 The Paper', 'credit'],
  ['With inputs from AFP', 'credit'],
  ['Ann Lee of the Harbour Courier contributed to this report.', 'credit'],
  [
    'This story has not been edited by our staff and is published from a syndicated feed.',
    'credit',
  ],
  ['Source: news agencies', 'credit'],
  ['Fjord desk | AFP | Updated: January 10, 2022 3:51 pm IST', 'dateline'],
  ['(Reporting by A. Lee; editing by B. Moe)', 'credit'],
  ['In this photo provided by the coast guard, a ferry burns.', 'caption'],
  ['A ferry burns off Vikholm. (AP Photo/Per Lund)', 'caption'],
  ['A ferry burns off Vikholm [Per Lund/Reuters]', 'caption'],
])('%j among paragraphs is %s', (line, role) => {
  expect(readBlocks([before, body, line, body].join('\n\n'))[2]).toMatchObject({ role });
});

test.each([
  'Share prices fell.',
  'Read more slowly, the teacher said.',
  'Updated rules came into force on 10 January 2022.',
  'On 10 January 2022 the ferry burned.',
  'Reporting by the local paper showed that the alarm was off.',
  'Copyright is a matter of law, he said.',
  'By Monday the troops had left.',
  'Print media are dying.',
  'The picture was taken by Reuters.',
  'He called it a success (a first for the AP).',
  'Newspapers in English are rare.',
  '1. Comment on nothing, the lawyer said.',
  'We use ferries every day.',
  'Follow us, she said.',
  'He contributed to this report of the committee in 2019, and left.',
  'Source: it was a friend who told him.',
  'Photo: it shows a ferry, she said. It is old.',
])('%j stays a paragraph', (line) => {
  const roles = readBlocks([before, body, line, body].join('\n\n')).map(({ role }) => role);
  expect(roles).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
});

test.each([
  ['By Jane Doe', 'Jane Doe'],
  ['BY JANE DOE', 'JANE DOE'],
  ['By Jane Doe and Jan de Vries in Oslo', 'Jane Doe; Jan de Vries'],
  ['By Jane Doe, John O’Neil & Ana María López, Reuters', 'Jane Doe; John O’Neil; Ana María López'],
  ['By Jane Doe, Diplomatic Correspondent', 'Jane Doe'],
  ['by mcardinal', 'mcardinal'],
  ['By Reuters', ''],
])('%j names %j', (line, names) => {
  expect(readBlocks([before, line, body].join('\n\n'))[1]).toMatchObject({ role: 'byline' });
  expect(
    bylineNames(line)
      .map(({ name }) => name)
      .join('; '),
  ).toBe(names);
});

test.each([
  ['Jan 10, 2022 8:13:26 PM', '2022-01-10 20:13:26'],
  ['Monday, 10 January 2022, 18:05 GMT', '2022-01-10 18:05'],
  ['10th Sept. 2022', '2022-09-10'],
  ['2022-01-10T18:05:00Z', '2022-01-10 18:05:00'],
  ['12 May 2022 12:05 a.m.', '2022-05-12 00:05'],
  ['31 February 2022', 'none'],
  ['10/01/2022', 'none'],
  ['10 January', 'none'],
])('the moment in %j is %s', (words, expected) => {
  const moment = findMoment(words);
  expect(moment ? [moment.date, moment.time].filter(Boolean).join(' ') : 'none').toBe(expected);
});

test('a credit line is read task by task, even where two were glued together', () => {
  const line = '(Reporting by A. Lee, B. MoeWriting by C. Dahl; Additions for The Paper by D. Ek))';
  expect(readCredits(line).map(({ kind, names, outlet }) => [kind, ...names, outlet])).toEqual([
    ['reporting', 'A. Lee', 'B. Moe', undefined],
    ['writing', 'C. Dahl', undefined],
    ['additions', 'D. Ek', 'The Paper'],
  ]);
});

test('a report may begin without a headline: with a place and an agency, or with a whole sentence', () => {
  const first = (raw: string): string =>
    readBlocks(raw)
      .map(({ role }) => role)
      .join(' ');
  expect(first('OSLO (AP) — A ferry burned.\n\nNobody died.')).toBe('dateline paragraph paragraph');
  expect(first('A ferry with 212 people on board burned on Tuesday morning.\n\nNobody died.')).toBe(
    'paragraph paragraph',
  );
  expect(first('Ferry burns\n\nCourier staff and agencies\n\nNobody died.')).toBe(
    'headline byline paragraph',
  );
});

const rolesOf = (...lines: string[]): string =>
  readBlocks(lines.join('\n'))
    .map(({ role }) => role)
    .join(' ');

test.each([
  [
    'a menu above the headline is none of it',
    ['Search', 'Home', 'City News', 'Sport', before, 'By Ann Lee', body],
    'furniture furniture furniture furniture headline byline paragraph',
  ],
  [
    'a headline as short as a menu’s entry is spared',
    ['Home', 'News', 'Sport', 'Ferry burns', 'By Ann Lee', body],
    'furniture furniture furniture headline byline paragraph',
  ],
  [
    'a section and a short headline are no menu',
    ['World', 'Ferry burns', body],
    'section headline paragraph',
  ],
  [
    'a menu below the text is none of it',
    [before, body, 'Home', 'Sport', 'Jobs'],
    'headline paragraph furniture furniture furniture',
  ],
  [
    'short lines inside the text are no menu',
    [before, body, 'Home', 'Sport', 'Jobs', body],
    'headline paragraph paragraph paragraph paragraph paragraph',
  ],
  [
    'networks one below another are ways to share',
    [before, 'Facebook', 'Twitter', body],
    'headline furniture furniture paragraph',
  ],
  [
    'one network may be a heading',
    [before, body, 'Facebook', body],
    'headline paragraph paragraph paragraph',
  ],
  [
    'titles under their heading are other stories',
    [before, body, 'Related stories', 'Penguin wins contest', 'Zoo prices to rise', body],
    'headline paragraph furniture furniture furniture paragraph',
  ],
  [
    'one line under such a heading may be a heading of the text',
    [before, body, 'Related stories', 'How it began', body],
    'headline paragraph furniture paragraph paragraph',
  ],
  [
    'after the text one is enough',
    [before, body, 'Most read', '', 'Why do ferries burn?'],
    'headline paragraph furniture furniture',
  ],
  [
    'what a page offers to skip is none of the report, whatever stands in it',
    [
      before,
      'skip past newsletter promotion',
      body,
      'Your address',
      'after newsletter promotion',
      body,
    ],
    'headline furniture furniture furniture furniture paragraph',
  ],
  [
    'an offer to skip without an end skips nothing',
    [before, body, 'Skip past the queues', body],
    'headline paragraph paragraph paragraph',
  ],
  [
    'a name and a day below the headline are no standfirst',
    [before, 'Harbour Courier - June 4, 2024', body],
    'headline dateline paragraph',
  ],
  [
    'a storm and its day inside the text stay',
    [before, body, 'Hurricane Maria – 20 September 2017', body],
    'headline paragraph paragraph paragraph',
  ],
])('%s', (_, lines, roles) => {
  expect(rolesOf(...lines)).toBe(roles);
});

test.each([
  ['© 2022 The Paper', 'The Paper'],
  ['© The Paper 2022', 'The Paper'],
  ['Copyright © The Paper, 2021–22. All rights reserved.', 'The Paper'],
])('%j is held by %j', (line, holder) => {
  expect(readCredits(line)[0]?.names).toEqual([holder]);
});

test('a credit above a caption and one below another find their own', () => {
  const raw =
    'A headline\n\nA first picture. (Bo Moe via AP)\n\nGetty Images\nA ferry under tow\n\nThe report.';
  const captions = captionsOf(raw, readBlocks(raw));
  expect(captions.map(({ text, credit }) => [text.value, credit?.value.agency])).toEqual([
    ['A first picture.', 'AP'],
    ['A ferry under tow', 'Getty Images'],
  ]);
});

test('a million characters of all sorts are read in seconds', () => {
  const repeated = [
    'a\n',
    'Photo: x\n',
    '?? AFP ?? x\n',
    'By Ann Lee\n',
    '(',
    ' \t',
    '- ',
    '1. comment published\n',
    '(via ',
    'Published: 10 January 2022 | ',
    'Aaaa ',
    'skip past a\n',
    'Most read\n',
    'Most read\nA title\n',
    'Home\n',
  ];
  const start = performance.now();
  for (const piece of repeated) readBlocks(`Head\n${piece.repeat(100_000 / piece.length)}x`);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('ids come from file names, sigla from outlets', () => {
  expect(idFromName('Överblick, 3 (ny).TXT')).toBe('overblick-3-ny');
  expect(
    ['Bangkok Post', 'BBC News', 'The Hindu', 'Herald', 'a-paper', '每日新闻'].map(siglumFrom),
  ).toEqual(['BP', 'BBC', 'TH', 'HER', 'AP', '每日新']);
  expect(uniqueSiglum('ABCDE', new Set(['ABCDE', 'ABCD2']))).toBe('ABCD3');
});
