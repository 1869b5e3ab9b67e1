import {
  ADVERBS,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  OTHER_VERBS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  UTTERANCES,
  maySpeak,
} from './speaker-words.ts';
import {
  isCapital,
  isNominal,
  isTime,
  phraseEndingAt,
  phraseStartingAt,
  type Phrase,
} from './speaker-phrases.ts';
import type { Token } from './speaker-tokens.ts';
import { isTitleCase } from './speaker-people.ts';
import {
  isGerundNoun,
  isPluralNoun,
  needsComplement,
  speakingForm,
  type Speaking,
} from './speaking-verbs.ts';

// How many tokens back the verb or the subject of a clause is looked for; few sentences are longer.
const REACH = 80;
// How many verbs are gone through for one subject: said …, adding … and calling …
const MAX_STEPS = 4;

/** Whether the token is a verb that reports words, rather than a noun of the same letters. */
export function speakingAt(tokens: readonly Token[], at: number): Speaking | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const form = speakingForm(token.lower);
  if (!form) return null;
  const before = tokens[skipAdverbs(tokens, at - 1)];
  if (isCapital(token) && !mayBeCapital(tokens, at)) return null;
  if (form.speaking === 'beside' && form.tense === 'base') return null;
  if (needsComplement(token.lower) && !isComplement(tokens[at + 1])) return null;
  if (form.tense === 'base') return isVerbHere(before) ? form.speaking : null;
  if (form.tense === 'present' && isNounBefore(tokens, at)) return null;
  if (isPluralNoun(token.lower) && form.tense === 'present') {
    if (!isSingular(before) || AUXILIARIES.has(tokens[at + 1]?.lower ?? '')) return null;
  }
  if (token.lower === 'called' && /^(?:in|up|off|back|out)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  if (form.tense === 'ing' && (isNounBefore(tokens, at) || isGerundNoun(token.lower))) return null;
  return form.speaking;
}

/** `maintained that …`, not `maintained contact`. */
function isComplement(next: Token | undefined): boolean {
  return !next || next.kind !== 'word' || /^(?:that|to|how|what|it|on|in)$/.test(next.lower);
}

/** A verb begins with a capital only at the start of a sentence, after a colon, or in a headline. */
function mayBeCapital(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind !== 'word' || isTitleCase(tokens);
}

/** What may come before `claims` as a verb: a pronoun, a name or a person, not `Democratic`. */
function isSingular(before: Token | undefined): boolean {
  if (!before || before.kind !== 'word') return before?.text === ')' || before?.text === ',';
  if (/^(?:he|she|it|who|that|which|and|also)$/.test(before.lower)) return true;
  if (isCapital(before)) return !/(?:ic|ican|ian|ish|ese|al)$/.test(before.lower);
  return maySpeak(before.lower) && !/s$|^(?:media|press|police|news)$/.test(before.lower);
}

/** A plain form is a verb after a plural, a pronoun, `to` or an auxiliary, and at the start. */
function isVerbHere(before: Token | undefined): boolean {
  if (!before || before.kind === 'quote') return true;
  const { lower } = before;
  if (SUBJECT_PRONOUNS.has(lower) || AUXILIARIES.has(lower) || RELATIVES.has(lower)) return true;
  if (lower === 'to' || lower === 'and' || before.text === ')' || before.text === ':') return true;
  return /[^s]s$|^(?:people|police|men|women|some|many|others)$/.test(lower);
}

function isNounBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  const { lower } = before;
  return (
    POSSESSIVES.has(lower) ||
    /^(?:the|a|an|no|any|some|these|those|such|of|many|several)$/.test(lower) ||
    (before.kind === 'clitic' && lower === "'s" && !/ing$/.test(tokens[at]?.lower ?? ''))
  );
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0 && isAdverb(tokens[at])) at--;
  return at;
}

function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return ADVERBS.has(token.lower) || /^\p{Ll}.*ly$/u.test(token.text) || isTime(token);
}

/** Who does what the verb at `verb` says: the phrase before it, or that of the verb it hangs on. */
export function subjectOf(tokens: readonly Token[], verb: number, steps = 0): Phrase | null {
  let at = verb - 1;
  let isPassive = false;
  while (at >= 0 && at > verb - REACH) {
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
    return token.text === ')' ? phraseEndingAt(tokens, at) : clauseSubject(tokens, at);
  }
  const phrase = phraseEndingAt(tokens, at);
  return phrase ? freePhrase(tokens, phrase, search) : beforeTime(tokens, at, search);
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
  return phrase ?? null;
}

/** The subject of the nearest verb of saying before `at`, else that of the clause. */
function governing(tokens: readonly Token[], at: number, steps: number): Phrase | null {
  if (steps < MAX_STEPS) {
    for (let verb = at - 1; verb >= Math.max(0, at - REACH); verb--) {
      if (!speakingAt(tokens, verb) || isRelative(tokens, verb)) continue;
      const phrase = subjectOf(tokens, verb, steps + 1);
      if (phrase) return phrase;
    }
  }
  return clauseSubject(tokens, at);
}

function isRelative(tokens: readonly Token[], verb: number): boolean {
  return RELATIVES.has(tokens[verb - 1]?.lower ?? '');
}

/** The first noun phrase of the clause that goes up to `end`, after what leads in to it (`On Sunday, `). */
export function clauseSubject(tokens: readonly Token[], end: number): Phrase | null {
  let start = end;
  while (start > 0 && start > end - REACH && !beginsClause(tokens, start)) start--;
  const phrase = subjectFrom(tokens, start, end);
  if (phrase || start === 0) return phrase;
  return subjectFrom(tokens, Math.max(0, end - REACH), end);
}

/** Whether a clause of its own begins at the token: after a quotation, a semicolon, or `, and`. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind === 'quote' || /^[;:]$/.test(before.text)) return true;
  return /^(?:but|while|whereas)$/.test(before.lower) && tokens[at - 2]?.text === ',';
}

// How many phrases may lead in: On Sunday, after the vote, …
const MAX_LEADS = 4;

function subjectFrom(tokens: readonly Token[], from: number, end: number): Phrase | null {
  let start = from;
  for (let lead = 0; lead < MAX_LEADS; lead++) {
    while (start < end && (tokens[start]?.kind === 'sign' || isOpening(tokens[start]))) start++;
    const token = tokens[start];
    if (!token || start >= end) return null;
    if (!leadsIn(tokens, start)) {
      const phrase = phraseStartingAt(tokens, start);
      return phrase && phrase.first < end ? phrase : null;
    }
    let comma = start + 1;
    while (comma < end && tokens[comma]?.text !== ',') comma++;
    if (comma >= end) return innerSubject(tokens, start, end);
    start = comma + 1;
  }
  return null;
}

function isOpening(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:and|but|so|yet|or|then)$/.test(token.lower) || isAdverb(token))
  );
}

/** Whether a phrase begins here that only leads in to the subject: `In a speech, …`, `Asked about it, …`. */
function leadsIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower)) return true;
  return (
    /(?:ing|ed)$/.test(token.lower) &&
    !isCapital(tokens[at + 1]) &&
    speakingForm(token.lower) !== undefined
  );
}

/** `In a speech he …`: no comma after what leads in, so only a pronoun is sure. */
function innerSubject(tokens: readonly Token[], from: number, end: number): Phrase | null {
  for (let at = from + 1; at < end; at++) {
    if (/^(?:he|she|they|i|we)$/.test(tokens[at]?.lower ?? '')) return { first: at, last: at };
  }
  return null;
}

/** Whose words: `Trump’s claim that`, `in his words`, `a statement from the ministry`; `noun` is what was said. */
export function ownerOf(tokens: readonly Token[], noun: number): Phrase | null {
  if (!UTTERANCES.has(tokens[noun]?.lower ?? '')) return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'quote') break;
    if (/^(?:his|her|their|its|my)$/.test(token.lower)) return { first: at, last: at };
    if (token.lower === "'s") return phraseEndingAt(tokens, at - 1);
    if (/s['’]$/.test(token.text)) return phraseEndingAt(tokens, at);
    if (!isNominal(token)) break;
  }
  const link = tokens[noun + 1]?.lower ?? '';
  return /^(?:from|by|of)$/.test(link) ? phraseStartingAt(tokens, noun + 2) : null;
}
