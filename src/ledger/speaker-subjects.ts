import { clauseSubject, SENTENCE_REACH } from './speaker-clauses.ts';
import { isCapital, isTime, type Phrase, phraseEndingAt } from './speaker-phrases.ts';
import { isPersonTitle } from './speaker-titles.ts';
import type { Token } from './speaker-tokens.ts';
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  OTHER_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './speaker-words.ts';
import { isAdverb, speakingAt } from './speaking-at.ts';
import { speakingForm } from './speaking-verbs.ts';

// How many verbs are gone through for one subject: said …, adding … and calling …
const MAX_STEPS = 2;
// How many verbs are tried at each.
const MAX_VERBS = 3;

/** Who does what the verb at `verb` says: the phrase before it, or that of the verb it hangs on. */
export function subjectOf(tokens: readonly Token[], verb: number, steps = 0): Phrase | null {
  let at = verb - 1;
  let isPassive = false;
  while (at >= 0 && at > verb - SENTENCE_REACH) {
    const token = tokens[at];
    if (!token) break;
    if (BE.has(token.lower)) isPassive = true;
    else if (!isAdverb(token) && !isAuxiliary(token)) break;
    at--;
  }
  const form = speakingForm(tokens[verb]?.lower ?? '');
  if (isPassive && form?.tense !== 'ing' && !isHearsay(tokens[verb]?.lower)) return null;
  return subjectBefore(tokens, at, { isIng: form?.tense === 'ing', steps });
}

interface Search {
  readonly isIng: boolean;
  readonly steps: number;
}

/** The subject a verb has whose adverbs and auxiliaries begin after the token at `at`. */
function subjectBefore(tokens: readonly Token[], at: number, search: Search): Phrase | null {
  const token = tokens[at];
  if (token?.kind === 'quote' && search.isIng) return governing(tokens, at, search.steps);
  if (!token || token.kind === 'quote') return null;
  if (token.text === ':') return phraseEndingAt(tokens, at - 1);
  if (RELATIVES.has(token.lower)) return antecedent(tokens, at);
  if (SUBJECT_PRONOUNS.has(token.lower)) return { first: at, last: at };
  if (hangsOn(tokens, at, search.isIng)) return governing(tokens, at, search.steps);
  if (token.kind === 'sign') {
    if (token.text === ')') return phraseEndingAt(tokens, at);
    const subject = clauseSubject(tokens, at);
    return (subject && apposedName(tokens, subject, at)) ?? subject;
  }
  const phrase = phraseEndingAt(tokens, at);
  return phrase ? freePhrase(tokens, phrase, search) : beforeTime(tokens, at, search);
}

/** `The ambassador to Moscow, Jon Huntsman, told`: the name between commas, right before the verb, of who holds the office. */
function apposedName(tokens: readonly Token[], subject: Phrase, comma: number): Phrase | null {
  if (tokens[comma]?.text !== ',' || !isPersonTitle(tokens[subject.last]?.lower ?? '')) return null;
  const name = phraseEndingAt(tokens, comma - 1);
  if (!name || name.first <= subject.last || name.first === name.last) return null;
  if (tokens[name.first - 1]?.text !== ',') return null;
  const isName = tokens.slice(name.first, name.last + 1).every((token) => isCapital(token));
  return isName ? name : null;
}

/** `McConnell in 2010 said`: nothing but a time before the verb. */
function beforeTime(tokens: readonly Token[], at: number, search: Search): Phrase | null {
  let before = at;
  while (before >= 0 && (isTime(tokens[before]) || PREPOSITIONS.has(tokens[before]?.lower ?? '')))
    before--;
  return before < at ? subjectBefore(tokens, before, search) : null;
}

/** The phrase, unless it hangs on a preposition (`marching through the streets`): then what comes before that. */
function freePhrase(tokens: readonly Token[], phrase: Phrase, search: Search): Phrase | null {
  const before = tokens[phrase.first - 1];
  if (!before || phrase.first < 2 || !HANGING.test(before.lower) || search.steps >= MAX_STEPS)
    return phrase;
  let at = phrase.first - 2;
  while (
    at > 0 &&
    (/^\p{Ll}.+(?:ing|ed)$/u.test(tokens[at]?.text ?? '') ||
      OTHER_VERBS.has(tokens[at]?.lower ?? ''))
  )
    at--;
  const found = subjectBefore(tokens, at, { ...search, steps: search.steps + 1 });
  return found ?? clauseSubject(tokens, phrase.first - 1) ?? phrase;
}

// Prepositions that are no conjunctions as well: what follows them is no subject.
const HANGING =
  /^(?:of|for|at|in|on|from|to|about|into|over|under|during|against|between|among|through|toward|towards|upon|across|by|near)$/;

function isAuxiliary(token: Token): boolean {
  return token.kind === 'clitic' ? token.lower !== "'m" : AUXILIARIES.has(token.lower);
}

// Passive forms whose subject is the speaker: he was quoted as saying.
function isHearsay(verb: string | undefined): boolean {
  return /^(?:quoted|cited|heard|reported|recorded|seen|filmed)$/.test(verb ?? '');
}

/** Whether a verb after this token has the subject of another verb: to say, and called, before adding, (said), adding. */
function hangsOn(tokens: readonly Token[], at: number, isIng: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.lower === 'to' || /^(?:and|but|or|then)$/.test(token.lower)) return true;
  if (!isIng) return false;
  return token.text === ',' || PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower);
}

/** `Trump, who said`: the phrase before the relative pronoun. */
function antecedent(tokens: readonly Token[], at: number): Phrase | null {
  let before = at - 1;
  while (
    before >= 0 &&
    (tokens[before]?.text === ',' || PREPOSITIONS.has(tokens[before]?.lower ?? ''))
  ) {
    before--;
  }
  const phrase = phraseEndingAt(tokens, before);
  if (!phrase || !isCapital(tokens[phrase.last])) return phrase;
  let { last: first } = phrase;
  while (first > phrase.first && isCapital(tokens[first - 1])) first--;
  return { first, last: phrase.last };
}

/** The subject of the nearest verb of saying before `at`, else that of the clause. */
function governing(tokens: readonly Token[], at: number, steps: number): Phrase | null {
  let tried = 0;
  if (steps < MAX_STEPS) {
    for (let verb = at - 1; verb >= Math.max(0, at - SENTENCE_REACH); verb--) {
      if (!speakingAt(tokens, verb) || isRelative(tokens, verb)) continue;
      if (++tried > MAX_VERBS) break;
      const phrase = subjectOf(tokens, verb, steps + 1);
      if (phrase) return phrase;
    }
  }
  return clauseSubject(tokens, at);
}

function isRelative(tokens: readonly Token[], verb: number): boolean {
  return RELATIVES.has(tokens[verb - 1]?.lower ?? '');
}
