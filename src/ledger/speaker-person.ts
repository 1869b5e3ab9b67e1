import { firstName } from './first-names.ts';
import type { Run } from './speaker-names.ts';
import { isBody, isPersonTitle } from './speaker-titles.ts';
import type { Token } from './speaker-tokens.ts';
import { speakingForm } from './speaking-verbs.ts';

export function genderBefore(tokens: readonly Token[], at: number): Gender {
  for (const token of tokens.slice(Math.max(0, at - 2), at)) {
    if (
      /^(?:mr|sir|lord|king|prince|chairman|congressman|spokesman|businessman|father)$/.test(
        token.lower,
      )
    )
      return 'he';
    if (
      /^(?:mrs|ms|miss|lady|dame|queen|princess|chairwoman|congresswoman|spokeswoman|sister)$/.test(
        token.lower,
      )
    )
      return 'she';
  }
  return 'either';
}

/** Whether a run names a person: by a title, a first name, an age, or because the run speaks. */
export function isPerson(tokens: readonly Token[], run: Run, name: Run, words: number): boolean {
  const last = tokens[name.last]?.lower ?? '';
  if (isBody(last)) return false;
  const before = tokens[name.first - 1];
  const isTitled = name.first > run.first || (before !== undefined && isPersonTitle(before.lower));
  if (isTitled && !isBody(before?.lower ?? '') && before?.lower !== 'state') return true;
  if (isTitled && before?.lower === 'state') return true;
  if (words === 1) return false;
  if (firstName(tokens[name.first]?.text ?? '')) return true;
  if (/^\d\d,?$/.test(tokens[run.last + 2]?.lower ?? '') && tokens[run.last + 1]?.text === ',')
    return true;
  return speaks(tokens, run, name);
}

// Words that begin names of countries and cities rather than of persons.
const PLACE = /^(?:north|south|east|west|new|united|saudi|great|los|las|san|white)$/;

/** `Sauli Niinisto said`, `said Sauli Niinisto`: two words or three that a verb of saying stands beside. */
function speaks(tokens: readonly Token[], run: Run, { first, last }: Run): boolean {
  if (last - first > 2 || PLACE.test(tokens[first]?.lower ?? '')) return false;
  if (tokens.slice(first, last + 1).some((token) => /^\p{Lu}+$/u.test(token.text))) return false;
  const next = tokens[run.last + 1];
  return (
    isSaying(next) || (isSaying(tokens[run.first - 1]) && tokens[run.first - 2]?.kind === 'quote')
  );
}

function isSaying(token: Token | undefined): boolean {
  const form = token && speakingForm(token.lower);
  return form?.speaking === 'saying' && (form.tense === 'past' || token?.lower === 'says');
}

export type Gender = 'he' | 'she' | 'either';
