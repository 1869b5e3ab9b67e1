import { antecedentOf, type Memory, MENTION_REACH } from './speaker-memory.ts';
import { nameIn, type Run, runsIn, textOf } from './speaker-names.ts';
import { People, type Person } from './speaker-people.ts';
import { type Gender, genderBefore } from './speaker-person.ts';
import { isCapital, openingBracket, type Phrase } from './speaker-phrases.ts';
import { isBody, isOffice, isPersonTitle, mayBeCalled } from './speaker-titles.ts';
import type { Token } from './speaker-tokens.ts';
import { DETERMINERS, maySpeak, PREPOSITIONS, SUBJECT_PRONOUNS } from './speaker-words.ts';

/** `Trump in a tweet`, `Bernie Sanders of Vermont`: a name without what follows it; other phrases stay whole. */
export function headOf(tokens: readonly Token[], phrase: Phrase): Phrase {
  const inside = tokens.slice(phrase.first, phrase.last + 1);
  const [run] = runsIn(inside);
  const next = run && inside[run.last + 1];
  const last = inside[run?.last ?? -1]?.lower ?? '';
  if (!run || !next || !PREPOSITIONS.has(next.lower) || isBody(last) || isPersonTitle(last))
    return phrase;
  const isLead = inside.slice(0, run.first).every((token) => !PREPOSITIONS.has(token.lower));
  return isLead ? { first: phrase.first, last: phrase.first + run.last } : phrase;
}

/** The name for a phrase: the person's fullest form, or the words of the phrase without the article. */
export function nameOf(
  tokens: readonly Token[],
  phrase: Phrase,
  frame: number,
  memory: Memory,
): string {
  const pronoun = tokens[phrase.first]?.lower ?? '';
  if (phrase.first === phrase.last && /^(?:he|she|his|her)$/.test(pronoun)) {
    const gender: Gender = /^h(?:e|is)$/.test(pronoun) ? 'he' : 'she';
    return antecedentOf(gender, frame, memory)?.name ?? tokens[phrase.first]?.text ?? '';
  }
  if (
    phrase.first === phrase.last &&
    (SUBJECT_PRONOUNS.has(pronoun) || /^(?:its|their|my)$/.test(pronoun))
  ) {
    const isOther = /^(?:it|they|its|their)$/.test(pronoun) && memory.lastSpeaker !== null;
    return isOther && memory.lastSpeaker ? memory.lastSpeaker : (tokens[phrase.first]?.text ?? '');
  }
  return personOf(tokens, phrase, memory)?.name ?? plainName(tokens, phrase, memory.people);
}

/** Whether a phrase is a pronoun for a person or the name of one. */
export function namesPerson(tokens: readonly Token[], phrase: Phrase, people: People): boolean {
  if (/^(?:he|she|i|we)$/.test(tokens[phrase.last]?.lower ?? '')) return true;
  const run = lastRun(tokens, phrase);
  return run !== null && people.find(textOf(tokens, nameIn(tokens, run))) !== null;
}

/** The person a phrase ends with the name of, or an office the document gives to a person. */
function personOf(tokens: readonly Token[], phrase: Phrase, memory: Memory): Person | null {
  const run = lastRun(tokens, phrase);
  if (!run) return holderOf(tokens, phrase, memory);
  const name = nameIn(tokens, run);
  return memory.people.find(textOf(tokens, name), genderBefore(tokens, name.first));
}

/** The run of capitals a phrase ends with, brackets after it left aside. */
function lastRun(tokens: readonly Token[], phrase: Phrase): Run | null {
  const inside = tokens.slice(phrase.first, withoutBrackets(tokens, phrase) + 1);
  const runs = runsIn(inside);
  const run = runs.at(-1);
  if (run && inside.slice(0, run.first).some((_, at) => isPostposition(inside, at))) return null;
  if (!run || run.last !== inside.length - 1) return null;
  return { first: run.first + phrase.first, last: run.last + phrase.first };
}

/** A preposition after which no name of the speaker comes; `the ambassador to Russia Jon Huntsman` has one. */
function isPostposition(tokens: readonly Token[], at: number): boolean {
  return PREPOSITIONS.has(tokens[at]?.lower ?? '') && !isPersonTitle(tokens[at - 1]?.lower ?? '');
}

/** `Ada Smith (D-Wis.)`: the last token before the brackets. */
function withoutBrackets(tokens: readonly Token[], { first, last }: Phrase): number {
  if (tokens[last]?.text !== ')') return last;
  const open = openingBracket(tokens, last);
  return open > first ? open - 1 : last;
}

/** `the Kazakh leader`: the most named person of late who holds such an office, of such a place. */
function holderOf(tokens: readonly Token[], phrase: Phrase, memory: Memory): Person | null {
  const head = tokens[phrase.last]?.lower ?? '';
  const first = tokens[phrase.first]?.lower ?? '';
  if (!isOffice(head) || /^(?:an?|one|another|some|his|her|their)$/.test(first)) return null;
  const places = tokens
    .slice(phrase.first, phrase.last)
    .filter(isCapital)
    .map((token) => token.lower.replace(/\./g, ''));
  const stated = places.filter((place) => !DETERMINERS.has(place) && !isPersonTitle(place));
  const fits = (person: Person): boolean =>
    [...person.offices].some((office) => mayBeCalled(head, office)) &&
    stated.every((place) => [...person.places].some((held) => isSamePlace(place, held)));
  let best: Person | null = null;
  for (const { person } of memory.mentions.slice(-MENTION_REACH)) {
    if (fits(person) && (!best || person.count >= best.count)) best = person;
  }
  if (best || stated.length === 0) return best;
  for (const person of memory.people.all) if (fits(person)) return person;
  return null;
}

// Kazakh and Kazakhstan, Russian and Russia: as many letters in common as tell a country.
const PLACE_LETTERS = 4;

function isSamePlace(left: string, right: string): boolean {
  if (left === right) return true;
  const us = /^(?:us|usa|american|america|united)$/;
  if (us.test(left) && us.test(right)) return true;
  return (
    left.slice(0, PLACE_LETTERS) === right.slice(0, PLACE_LETTERS) && left.length >= PLACE_LETTERS
  );
}

/** The words of a phrase without its article, and of a name without its title. */
function plainName(tokens: readonly Token[], phrase: Phrase, people: People): string {
  let { first } = phrase;
  while (
    first < phrase.last &&
    DETERMINERS.has(tokens[first]?.lower ?? '') &&
    !/^(?:his|her|their|its|my)$/.test(tokens[first]?.lower ?? '')
  ) {
    first++;
  }
  const run = lastRun(tokens, phrase);
  if (run && run.last > run.first && !isBody(tokens[run.last]?.lower ?? '')) {
    const name = nameIn(tokens, run);
    const isOwned = tokens[run.first - 1]?.kind === 'clitic';
    if (name.first > run.first || isOwned) return textOf(tokens, name);
  }
  const rest = textOf(tokens, { first: first + 1, last: phrase.last });
  if (first === 0 && first < phrase.last && people.isName(rest)) return rest;
  const text = textOf(tokens, { first, last: withoutBrackets(tokens, phrase) });
  return first === 0 && first === phrase.last && maySpeak(text.toLowerCase())
    ? text.toLowerCase()
    : text;
}
