import type { Document } from '../text/document.ts';
import { AGENCY_NAME, agencySign } from './agencies.ts';
import type { Credit, CreditForm } from './types.ts';

// How long a line of credit or a byline is, at most, in characters: a sentence that names an agency is longer or no such line.
const LONGEST = 240;

const PICTURE =
  /\b(?:photo|photograph|picture|image|getty|epa|file|via|handout|video)\b|(?<!Thomson)[|/]\s*(?:AP|AFP|Reuters|REUTERS|Getty)|^\(.{0,60}[/,]\s*(?:AP|AFP|Reuters)\)?$/iu;
const PHOTO_OF = new RegExp(
  `^(?!By\\b|BY\\b)[^.!?]{0,60}(?:[|/,]| via )\\s*${AGENCY_NAME}\\)?$`,
  'u',
);

/** What says in a text that it is an agency's, each with where the agency's name stands in it. */
const TEXT_FORMS: readonly RegExp[] = [
  // HELSINKI (AP) — President …
  pattern("^\\P{Ll}{0,3}\\p{Lu}[\\p{L} ,./’'-]{1,60} ?\\((?<agency>NAME)\\) ?[-–—]"),
  // (Reuters) - President …
  pattern('^\\((?<agency>NAME)\\) ?[-–—]'),
  // The Associated Press contributed to this report.
  pattern(
    '(?<agency>NAME)(?: (?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?)\\b.{0,120})? contributed to (?:this|the) \\p{L}+',
  ),
  // Copyright 2018 The Associated Press. © 2018 Thomson/Reuters
  pattern('^.{0,3}(?:[Cc]opyright|©|\\([Cc]\\)).{0,20}?(?<agency>NAME)(?:\\.|$| 20)'),
  // By JILL COLVIN, Associated Press
  pattern('^(?:[Bb]y|BY)\\b[^.!?]{0,100}?(?<agency>NAME)(?: [\\p{L} ]{0,30})?$'),
  // Jonathan Lemire and Jill Colvin, The Associated Press •
  pattern(
    "^\\p{Lu}[\\p{L}.’'-]+ \\p{Lu}[^.!?]{2,100}(?:,| -|Press)\\s*(?<agency>The Associated Press|Associated Press|Agence France-Presse)\\W*$",
  ),
  // Credit: The Associated Press · Source: Reuters
  pattern('^(?:Credit|Source|Media|From): ?(?<agency>NAME)\\W*$'),
  // a line of its own, or the dash before it at the end of a text: — AFP
  pattern('^[-–—]? ?(?<agency>NAME)\\W*$'),
  // This report contains material from Reuters.
  pattern(
    '(?:contains|includes|with) (?:material|reporting|files|input|inputs) (?:from|by) .{0,60}?(?<agency>NAME)',
  ),
];

function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll('NAME', AGENCY_NAME), 'u');
}

/** What is credited in a report's text, line by line, and what was read beside it; each agency once a scope. */
export function creditsOf({ text, blocks }: Document, given: readonly Credit[] = []): Credit[] {
  const found = [...given];
  for (const { from, to } of blocks) {
    const credit = creditIn(text.slice(from, to));
    if (credit) found.push(credit);
  }
  const seen = new Set<string>();
  return found.filter(({ agency, scope }) => {
    const key = `${agencySign(agency)} ${scope}`;
    return !seen.has(key) && seen.add(key);
  });
}

function creditIn(block: string): Credit | null {
  for (const form of TEXT_FORMS) {
    const match = form.exec(block.slice(0, LONGEST)) ?? form.exec(block.slice(-LONGEST));
    const agency = match?.groups?.agency;
    if (!match || !agency) continue;
    const words = match[0].trim();
    if (!PHOTO_OF.test(block.trim()) && !PICTURE.test(words))
      return { agency, words, scope: 'text' };
  }
  const line = block.trim();
  const name = line.length <= LONGEST ? new RegExp(AGENCY_NAME, 'u').exec(line)?.[0] : undefined;
  if (!name || !(PHOTO_OF.test(line) || PICTURE.test(line))) return null;
  return { agency: name, words: line, scope: 'photo' };
}

/** The form of a report's credit: for its text, else for a photo, else none. */
export function formOf(credits: readonly Credit[]): CreditForm {
  const credit = credits.find(({ scope }) => scope === 'text') ?? credits[0];
  return credit
    ? { kind: credit.scope, agency: credit.agency, words: credit.words }
    : { kind: 'none' };
}

/** The sign of the agency that a report's text is credited to; null: none, or more than one. */
export function agencyOf(credits: readonly Credit[]): string | null {
  const signs = new Set(
    credits.filter(({ scope }) => scope === 'text').map(({ agency }) => agencySign(agency)),
  );
  const [sign = null] = signs;
  return signs.size === 1 ? sign : null;
}
