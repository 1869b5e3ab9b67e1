import { isPersonTitle } from './speaker-titles.ts';
import type { Token } from './speaker-tokens.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  JOINING,
  OTHER_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIMES,
} from './speaker-words.ts';
import { isPluralNoun, speakingForm } from './speaking-verbs.ts';

/** Tokens `first` to `last` of a sentence, both included: a name, a noun with what belongs to it, or a pronoun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Who is said to speak, and the token that says so. */
export interface Attribution {
  readonly phrase: Phrase;
  /** The verb, or null where the words are given to somebody without one. */
  readonly verb: number | null;
}

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether a token can be part of a name or a noun phrase, other than by joining two. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'clitic') return token.lower === "'s";
  if (token.kind !== 'word') return token.text === '&';
  const { lower } = token;
  if (DETERMINERS.has(lower)) return true;
  if (AUXILIARIES.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return false;
  if (RELATIVES.has(lower) || SUBJECT_PRONOUNS.has(lower)) return false;
  if (lower === 'us' && isCapital(token)) return true;
  if (/^(?:what|him|them|us|me|himself|herself|itself|themselves)$/.test(lower)) return false;
  return isCapital(token) || !ADVERBS.has(lower);
}

// The longest phrase, in tokens, brackets included.
const PHRASE_REACH = 60;

/** The phrase that ends with the token at `last`, such as all of `a spokesman for the ministry`, or null. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Phrase | null {
  let first = last + 1;
  let isComplete = false;
  let at = last;
  while (at >= 0 && at > last - PHRASE_REACH) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === ')') {
      const open = openingBracket(tokens, at);
      if (open < 0) break;
      at = open - 1;
      continue;
    }
    if (isJoining(tokens, at) && first <= last) {
      at--;
      isComplete = false;
      continue;
    }
    if (isComplete || !isNominal(token) || endsBefore(tokens, at)) break;
    first = at;
    isComplete = DETERMINERS.has(token.lower) && !followsNoun(tokens, at);
    at--;
  }
  return withoutTimes(tokens, { first, last });
}

function followsNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:all|both|some|many|most|two|three|one|other|such)$/.test(tokens[at - 1]?.lower ?? '');
}

/** A verb of the sentence, at which a noun phrase read from right to left stops. */
function endsBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isCapital(token)) return false;
  if (OTHER_VERBS.has(token.lower)) return true;
  if (/[^e]ed$/.test(token.lower) && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')) return true;
  const form = speakingForm(token.lower);
  if (form?.speaking !== 'saying') return false;
  return form.tense === 'past' || (form.tense === 'present' && !isPluralNoun(token.lower));
}

/** Whether the token joins the noun after it to a noun before it: `of`, or `and` and `&` between names. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.lower === 'and') return isCapital(before) && isCapital(tokens[at + 1]);
  if (!JOINING.has(token.lower)) return false;
  if (token.lower === 'to' && !isPersonTitle(before.lower)) return false;
  if (before.text === ')') return true;
  if (TIMES.has(before.lower) || DETERMINERS.has(before.lower)) return false;
  return isNominal(before) && !endsBefore(tokens, at - 1);
}

/** A day or a month at the front or the end belongs to the sentence, not to the phrase. */
function withoutTimes(tokens: readonly Token[], { first, last }: Phrase): Phrase | null {
  while (first <= last && (isTime(tokens[first]) || isLoose(tokens[first]))) first++;
  while (last >= first && (isTime(tokens[last]) || isTrailing(tokens[last]))) last--;
  if (first < last && /^\p{Ll}\p{L}+ed$/u.test(tokens[first]?.text ?? '')) first++;
  if (first > last) return null;
  const isBare = tokens.slice(first, last + 1).every((token) => DETERMINERS.has(token.lower));
  if (
    isBare &&
    !/^(?:one|many|some|several|others?|most|both|another|all|two|three)$/.test(
      tokens[last]?.lower ?? '',
    )
  ) {
    return null;
  }
  return { first, last };
}

/** `Trump first said`: an adverb after the phrase. */
function isTrailing(token: Token | undefined): boolean {
  return token?.kind === 'clitic' || token?.lower === 'first';
}

function isLoose(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'sign' || token.kind === 'clitic');
}

// Months that are words of another meaning in small letters.
const MONTH_WORDS = /^(?:march|may)$/;

export function isTime(token: Token | undefined): boolean {
  return token !== undefined && TIMES.has(token.lower) && !MONTH_WORDS.test(token.text);
}

/** The phrase that begins with the token at `first`, up to the next verb, comma or other end, or null. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Phrase | null {
  const start = tokens[first];
  if (start && SUBJECT_PRONOUNS.has(start.lower)) return { first, last: first };
  let last = first - 1;
  for (let at = first; at < Math.min(tokens.length, first + PHRASE_REACH); at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(') {
      const close = closingBracket(tokens, at);
      if (close < 0) break;
      at = close;
      continue;
    }
    const isBridge = last >= first && isJoiningForwards(tokens, at);
    if (isBridge) continue;
    if (!isNominal(token) || (at > first && isOver(tokens, at))) break;
    last = at;
  }
  return last < first ? null : withoutTimes(tokens, { first, last });
}

function isJoiningForwards(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || isTime(next)) return false;
  if (token.lower === 'and') return isCapital(tokens[at - 1]) && isCapital(next);
  return /^(?:of|for|at)$/.test(token.lower) && isNominal(next);
}

/** A verb after the noun: a verb of saying, one in -ed, or a time. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isCapital(token)) return isTime(token);
  if (isTime(token) || OTHER_VERBS.has(token.lower)) return true;
  if (DETERMINERS.has(token.lower))
    return tokens[at - 1]?.lower !== 'of' && !JOINING.has(tokens[at - 1]?.lower ?? '');
  const isAfterDeterminer = DETERMINERS.has(tokens[at - 1]?.lower ?? '');
  if (isAfterDeterminer) return false;
  const form = speakingForm(token.lower);
  return (form && form.tense !== 'base') || /[^e]ed$|[^r]ing$/.test(token.lower);
}

// How far apart two brackets may stand, in tokens.
const BRACKET_REACH = 30;

export function openingBracket(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - BRACKET_REACH); at--) {
    if (tokens[at]?.text === '(') return at;
  }
  return -1;
}

function closingBracket(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < Math.min(tokens.length, open + BRACKET_REACH); at++) {
    if (tokens[at]?.text === ')') return at;
  }
  return -1;
}
