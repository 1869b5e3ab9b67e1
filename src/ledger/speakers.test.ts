import { expect, test } from 'vitest';
import { readDocument } from '../text/document.ts';
import { quotedStretches } from './quoted-stretches.ts';
import { fullForms } from './speaker-forms.ts';
import { speechIn } from './speakers.ts';

// Text, then for each quotation in order: name | mention | verb.
test.each([
  ['after it', '“We won,” Ada Smith said on Monday.', 'Ada Smith | Ada Smith | said'],
  [
    'after it, turned round',
    '“We won,” said Ada Smith, the mayor.',
    'Ada Smith | Ada Smith | said',
  ],
  ['before it', 'Ada Smith told reporters that “it is over”.', 'Ada Smith | Ada Smith | told'],
  ['before a colon', 'Ada Smith said: “We won.”', 'Ada Smith | Ada Smith | said'],
  ['a name and a colon', 'Ada Smith: “We won.”', 'Ada Smith | Ada Smith | -'],
  ['a name after a dash', '“We won.” ― Ada Smith', 'Ada Smith | Ada Smith | -'],
  ['in the middle', '“We came,” he said, “and we won.”', 'he | he | said; he | he | said'],
  [
    'a body',
    '“They are held,” the interior ministry said in a statement.',
    'interior ministry | the interior ministry | said',
  ],
  ['an acronym', '“We will not allow it,” said CSTO.', 'CSTO | CSTO | said'],
  [
    'several people',
    'Officials previously said 26 “armed criminals” had been killed.',
    'officials | Officials | said',
  ],
  ['according to', '“It is over,” according to Ada Smith.', 'Ada Smith | Ada Smith | according to'],
  [
    'according to what somebody issued',
    '“It is over,” according to a statement by the Brevik Herald.',
    'Brevik Herald | the Brevik Herald | according to',
  ],
  [
    'an office, and the name between commas',
    '“It is over,” the city’s ambassador to Rome, Ada Smith, told reporters.',
    'Ada Smith | Ada Smith | told',
  ],
  [
    'a name and its party at the end',
    'The mayor is “lost”, Ada Smith, D-Wis., said on Sunday.',
    'Ada Smith | Ada Smith | said',
  ],
  ['what is done to somebody', 'Ada Smith is often painted as a tool of the “old guard”.', '-'],
  [
    'he, after who spoke last and whom he spoke of',
    'Ben Jones went home early. Carl Berg, for his part, said he and Ben Jones have kept in touch but “the time has come”. He added: “There are many.”',
    'Carl Berg | Carl Berg | said; Carl Berg | He | added',
  ],
  [
    'he, after an expert who was named last',
    'Ben Jones left the room, although the council knows it, said trade expert Carl Berg.\n“It was late,” he said.',
    'Carl Berg | he | said',
  ],
  [
    'an appositive',
    'Ada Smith, the mayor of Lund, said it was “over”.',
    'Ada Smith | Ada Smith | said',
  ],
  [
    'brackets after the name',
    '“It is over,” Rep. Ada Smith (D-Wis.) said.',
    'Ada Smith | Rep. Ada Smith (D-Wis.) | said',
  ],
  [
    'a relative clause',
    'Ada Smith, who called it “a coup”, left.',
    'Ada Smith | Ada Smith | called',
  ],
  [
    'a participle after a verb of saying',
    'The troops came, the Kazakh leader said, vowing they would leave “soon”.',
    'Kazakh leader | the Kazakh leader | vowing',
  ],
  [
    'with somebody saying',
    'Some fear it, with Secretary Ada Smith warning that “it is hard”.',
    'Ada Smith | Secretary Ada Smith | warning',
  ],
  [
    'quoted as saying',
    'Ada Smith was quoted as saying “it is over”.',
    'Ada Smith | Ada Smith | saying',
  ],
  ['whose words', 'Ada Smith’s words: “It is over.”', 'Ada Smith | Ada Smith | words'],
  [
    'a passive verb',
    'The plan was called “a joke” by Ada Smith.',
    'Ada Smith | Ada Smith | called',
  ],
  [
    'a question and a sentence that only tells who asked',
    '“Why not?” Smith demanded.',
    'Smith | Smith | demanded',
  ],
  ['no one', 'The “experts” left.', '-'],
  [
    'a coordinated verb',
    'Ada Smith said she won and called it “a miracle”.',
    'Ada Smith | Ada Smith | called',
  ],
  [
    'not the verb of thinking under one of saying',
    'Ada Smith said she hopes it is “over”.',
    'Ada Smith | Ada Smith | said',
  ],
  [
    'not a noun like a verb',
    'Ada Smith said foreign media reports gave “a false impression”.',
    'Ada Smith | Ada Smith | said',
  ],
  [
    'not the object of a preposition',
    'Protesters marching through the streets chanted “no”.',
    'protesters | Protesters | chanted',
  ],
  [
    'two in one sentence',
    'Ada Smith called it “a joke” and “a shame”.',
    'Ada Smith | Ada Smith | called; Ada Smith | Ada Smith | called',
  ],
])('a speaker is found: %s', (_, text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  [
    'the same in the next sentence',
    '“We won,” said Ada Smith. “It is over.”',
    'Ada Smith | Ada Smith | said; Ada Smith | Ada Smith | said',
  ],
  [
    'the paragraph before',
    '“We won,” said Ada Smith.\n“It is over.”',
    'Ada Smith | Ada Smith | said; Ada Smith | Ada Smith | -',
  ],
  [
    'a paragraph that opens again',
    'Ada Smith said: “We won.\n“It is over.”',
    'Ada Smith | Ada Smith | said; Ada Smith | Ada Smith | -',
  ],
  [
    'the paragraph after, if it was left open',
    '“We won.\n“It is over,” said Ada Smith.',
    'Ada Smith | Ada Smith | said; Ada Smith | Ada Smith | said',
  ],
  ['a line that introduces it', 'The paper reports:\n“It is over.”', 'paper | The paper | reports'],
  [
    'the headline over a standfirst',
    'Kazakh leader says it is over\nVows troops go home ‘soon’',
    'Kazakh leader | Kazakh leader | Vows',
  ],
])('a quotation without a speaker of its own takes %s', (_, text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  [
    'a last name',
    'President Ada Smith came.\n“We won,” Ms Smith said.',
    'Ada Smith | Ms Smith | said',
  ],
  [
    'he and she',
    'Ada Smith met Paul Jones. “We won,” she said.\n“I lost,” he said.',
    'Ada Smith | she | said; Paul Jones | he | said',
  ],
  [
    'the subject before the object',
    'Paul Jones met Mark Brown in Lund. He said it was “over”.',
    'Paul Jones | He | said',
  ],
  [
    'an office and a country',
    'Kazakhstan’s President Ada Smith met Russian President Paul Jones. The Kazakh leader said it was “over”.',
    'Ada Smith | The Kazakh leader | said',
  ],
  [
    'a name used of another person too',
    'Paul Jones and Ada Jones came. “We won,” Mrs Jones said.',
    'Ada Jones | Mrs Jones | said',
  ],
])('the name is the fullest the text has for %s', (_, text, expected) => {
  expect(show(text)).toBe(expected);
});

function show(text: string): string {
  const document = readDocument('one', text);
  const { credits } = speechIn(document, quotedStretches(text, document.blocks));
  const shown = credits.map(({ speaker, verb }) =>
    speaker ? `${speaker.name} | ${text.slice(speaker.from, speaker.to)} | ${verb ?? '-'}` : '-',
  );
  return shown.join('; ');
}

test('reports of one story give a person one name', () => {
  const names = ['Putin', 'Vladimir Putin', 'Donald J. Trump', 'Donald Trump', 'Donald Trump'];
  expect(Object.fromEntries(fullForms(names))).toEqual({
    Putin: 'Vladimir Putin',
    'Vladimir Putin': 'Vladimir Putin',
    'Donald J. Trump': 'Donald Trump',
    'Donald Trump': 'Donald Trump',
  });
  expect(fullForms(['Jones', 'Ada Jones', 'Paul Jones']).get('Jones')).toBe('Jones');
});
