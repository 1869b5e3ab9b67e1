import { isStarter } from '../text/starters.ts';
import { firstName } from './first-names.ts';
import { isBody, isOffice, isTitle } from './speaker-titles.ts';
import { isCapital } from './speaker-phrases.ts';
import type { Frame, Token } from './speaker-tokens.ts';
import { speakingForm } from './speaking-verbs.ts';
import { PREPOSITIONS, TIMES } from './speaker-words.ts';

export type Gender = 'he' | 'she' | 'either';

/** A person a document names. */
export interface Person {
  /** The fullest form of the name, without title. */
  readonly name: string;
  gender: Gender;
  /** How often the document names the person. */
  count: number;
  /** Offices and places said of the person, in small letters: president, kazakhstan. */
  readonly offices: Set<string>;
  readonly places: Set<string>;
}

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
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

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
  return token.lower === 'of' && next && isTitle(tokens[at - 1]?.lower ?? '');
}

/** The name in a run, without the titles, the party or the place before it; first and last token. */
export function nameIn(tokens: readonly Token[], run: Run): Run {
  let first = run.first;
  for (let at = run.first; at < run.last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isTitle(token.lower) && !firstName(token.text)) first = at + 1;
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

/** Everybody a document names in full, or by title. Built from all its sentences. */
export class People {
  readonly #byName = new Map<string, Person>();
  readonly #byLast = new Map<string, Person[]>();
  readonly #runs = new Set<string>();

  constructor(frames: readonly Frame[]) {
    for (const { tokens } of frames) {
      if (isTitleCase(tokens)) continue;
      for (const run of runsIn(tokens)) {
        if (run.first > 0) this.#runs.add(textOf(tokens, run));
        this.#learn(tokens, run, 2);
      }
    }
    for (const { tokens } of frames) {
      for (const run of runsIn(tokens)) this.#learn(tokens, run, 1);
    }
  }

  get all(): IterableIterator<Person> {
    return this.#byName.values();
  }

  /** Whether these words are a name somewhere inside a sentence, where a capital tells. */
  isName(text: string): boolean {
    return this.#runs.has(text);
  }

  /** Whom a name in the text means: the person whose full name ends with it, the most named one if several do. */
  find(name: string, gender: Gender = 'either'): Person | null {
    const exact = this.#byName.get(name.toLowerCase());
    if (exact) return exact;
    const words = name.split(' ').filter((word) => !SUFFIX.test(word));
    const last = words.at(-1)?.toLowerCase() ?? '';
    const found = (this.#byLast.get(last) ?? []).filter((person) =>
      isCompatible(person.gender, gender),
    );
    const first = words.length > 1 ? words[0] : undefined;
    const fitting = first ? found.filter((person) => sharesFirst(person.name, first)) : found;
    let best: Person | null = null;
    for (const person of fitting) {
      if (!best || person.count > best.count) best = person;
    }
    return best;
  }

  #learn(tokens: readonly Token[], run: Run, words: number): void {
    const name = nameIn(tokens, run);
    const length = name.last - name.first + 1;
    const known = this.find(textOf(tokens, name), genderBefore(tokens, name.first));
    if (words === 2 ? length < 2 : length > 1 || known) {
      if (known && words === 1) this.#describe(known, tokens, run, name);
      return;
    }
    if (!isPerson(tokens, run, name, words)) return;
    const text = textOf(tokens, name);
    const person = this.#byName.get(text.toLowerCase()) ?? this.#add(text);
    this.#describe(person, tokens, run, name);
  }

  #add(name: string): Person {
    const words = name.split(' ').filter((word) => !SUFFIX.test(word));
    const gender = words.length > 1 ? (firstName(words[0] ?? '') ?? 'either') : 'either';
    const person: Person = { name, gender, count: 0, offices: new Set(), places: new Set() };
    this.#byName.set(name.toLowerCase(), person);
    const last = (words.at(-1) ?? '').toLowerCase();
    this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), person]);
    return person;
  }

  #describe(person: Person, tokens: readonly Token[], run: Run, name: Run): void {
    person.count++;
    const gender = genderBefore(tokens, name.first);
    if (person.gender === 'either') person.gender = gender;
    for (let at = Math.max(0, name.first - 5); at < name.first; at++)
      addDescription(person, tokens[at]);
    if (tokens[run.last + 1]?.text !== ',') return;
    for (let at = run.last + 2; at < Math.min(tokens.length, run.last + 12); at++) {
      if (tokens[at]?.text === ',') break;
      addDescription(person, tokens[at]);
    }
  }
}

function addDescription(person: Person, token: Token | undefined): void {
  if (token?.kind !== 'word') return;
  const word = token.lower.replace(/\./g, '');
  if (isOffice(word)) person.offices.add(word);
  else if (isCapital(token)) person.places.add(word);
}

function sharesFirst(name: string, first: string): boolean {
  return name.toLowerCase().startsWith(first.toLowerCase().replace(/\.$/, '').slice(0, 3));
}

function isCompatible(left: Gender, right: Gender): boolean {
  return left === right || left === 'either' || right === 'either';
}

function genderBefore(tokens: readonly Token[], at: number): Gender {
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
function isPerson(tokens: readonly Token[], run: Run, name: Run, words: number): boolean {
  const last = tokens[name.last]?.lower ?? '';
  if (isBody(last)) return false;
  const before = tokens[name.first - 1];
  const isTitled = name.first > run.first || (before !== undefined && isTitle(before.lower));
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
  return form?.speaking === 'saying' && form.tense === 'past';
}

// From this share of capitals on, counted without prepositions and the like, a line is set like a headline.
const HEADLINE_SHARE = 0.9;
const MIN_HEADLINE_WORDS = 4;

/** Whether most words begin with a capital, as in American headlines: there a capital says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || isStarter(token.text) || PREPOSITIONS.has(token.lower)) continue;
    words++;
    if (isCapital(token)) capitals++;
  }
  return words >= MIN_HEADLINE_WORDS && capitals >= HEADLINE_SHARE * words;
}
