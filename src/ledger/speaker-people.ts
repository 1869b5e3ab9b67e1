import { firstName } from './first-names.ts';
import { isTitleCase, nameIn, type Run, runsIn, SUFFIX, textOf } from './speaker-names.ts';
import { type Gender, genderBefore, isPerson } from './speaker-person.ts';
import { isCapital } from './speaker-phrases.ts';
import { isOffice } from './speaker-titles.ts';
import type { Frame, Token } from './speaker-tokens.ts';

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
    if (exact && isCompatible(exact.gender, gender)) return exact;
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
