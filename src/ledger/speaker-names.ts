import { isStarter } from '../text/starters.ts';
import { firstName } from './first-names.ts';
import { isCapital } from './speaker-phrases.ts';
import { isPersonTitle } from './speaker-titles.ts';
import type { Token } from './speaker-tokens.ts';
import { PREPOSITIONS, TIMES } from './speaker-words.ts';
import { speakingForm } from './speaking-verbs.ts';

/** A run of capitalised words: `US Secretary of State Antony Blinken`. Token indices, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const PARTICLES = new Set([
  'de',
  'da',
  'di',
  'del',
  'der',
  'den',
  'la',
  'le',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'dos',
  'du',
  'ben',
]);
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** The capitalised runs of a sentence, in order. `of` joins an office to what follows: Secretary of State. */
export function runsIn(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let first = 0;
  while (first < tokens.length) {
    if (!isNamePart(tokens, first)) {
      first++;
      continue;
    }
    let last = first;
    while (last + 1 < tokens.length && continuesRun(tokens, last + 1)) last++;
    while (last > first && !isNamePart(tokens, last)) last--;
    runs.push({ first, last });
    first = last + 1;
  }
  return runs;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token) || TIMES.has(token.lower)) return false;
  return (
    !isStarter(token.text) &&
    !(at === 0 && speakingForm(token.lower) !== undefined && !firstName(token.text))
  );
}

function continuesRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isNamePart(tokens, at)) return true;
  const next = isNamePart(tokens, at + 1);
  if (PARTICLES.has(token.lower)) return next;
  return token.lower === 'of' && next && isPersonTitle(tokens[at - 1]?.lower ?? '');
}

/** The name in a run, without the titles, the party or the place before it; first and last token. */
export function nameIn(tokens: readonly Token[], run: Run): Run {
  let first = run.first;
  for (let at = run.first; at < run.last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isPersonTitle(token.lower) && !firstName(token.text)) first = at + 1;
    else if (at > first && firstName(token.text) && at < run.last && !isInitialed(tokens, first))
      first = at;
  }
  return { first, last: run.last };
}

/** `J. Edgar Hoover` begins with the initial. */
function isInitialed(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Lu}(?:\.\p{Lu})*\.?$/u.test(tokens[at]?.text ?? '') ||
    firstName(tokens[at]?.text ?? '') !== undefined
  );
}

export function textOf(tokens: readonly Token[], run: Run): string {
  let text = '';
  let to = -1;
  for (const token of tokens.slice(run.first, run.last + 1)) {
    if (token.kind === 'sign' && token.text !== '&' && token.text !== '-') continue;
    text += to >= 0 && token.from > to ? ` ${token.text}` : token.text;
    to = token.to;
  }
  return text;
}

// From this share of capitals on, counted without prepositions and the like, a line is set like a headline.
const HEADLINE_SHARE = 0.9;
const MIN_HEADLINE_WORDS = 4;
// No headline is longer, in tokens.
const HEADLINE_REACH = 40;

/** Whether most words begin with a capital, as in American headlines: there a capital says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens.slice(0, HEADLINE_REACH)) {
    if (token.kind !== 'word' || isStarter(token.text) || PREPOSITIONS.has(token.lower)) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words >= MIN_HEADLINE_WORDS && capitals >= HEADLINE_SHARE * words;
}
