import { isTitleCase } from './speaker-names.ts';
import { isCapital, isTime } from './speaker-phrases.ts';
import type { Token } from './speaker-tokens.ts';
import {
  ADVERBS,
  AUXILIARIES,
  maySpeak,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './speaker-words.ts';
import {
  isGerundNoun,
  isPluralNoun,
  needsComplement,
  type Speaking,
  speakingForm,
} from './speaking-verbs.ts';

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
  if (form.tense === 'base') return isVerbHere(tokens, at) ? form.speaking : null;
  if (form.tense === 'present' && isNounBefore(tokens, at)) return null;
  if (isPluralNoun(token.lower) && form.tense === 'present') {
    if (!isSingular(before) || AUXILIARIES.has(tokens[at + 1]?.lower ?? '')) return null;
  }
  if (token.lower === 'called' && /^(?:in|up|off|back|out)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  if (form.tense === 'past' && isAdjective(tokens, at)) return null;
  if (form.tense === 'ing' && isGerund(tokens, at)) return null;
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

/** A plain form is a verb after a plural, a pronoun, `to` or an auxiliary, and at the start; not after a possessive. */
function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const last = skipAdverbs(tokens, at - 1);
  const before = tokens[last];
  if (!before || before.kind === 'quote') return true;
  const { lower } = before;
  if (lower === "'s") return SUBJECT_PRONOUNS.has(tokens[last - 1]?.lower ?? '');
  if (SUBJECT_PRONOUNS.has(lower) || AUXILIARIES.has(lower) || RELATIVES.has(lower)) return true;
  if (lower === 'to' || lower === 'and' || before.text === ')' || before.text === ':') return true;
  if (isCapital(before) && tokens[last - 2]?.lower !== 'of' && tokens[last - 1]?.lower === 'and')
    return true;
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

/** `the reported attack`, `widely reported attacks`. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return /^(?:the|a|an|widely|so|much|newly)$/.test(before) || POSSESSIVES.has(before);
}

/** A form in -ing that is a noun: `a warning`, `for questioning`. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  if (isNounBefore(tokens, at) || isGerundNoun(tokens[at]?.lower ?? '')) return true;
  const isBare = tokens[at + 1]?.kind === 'sign' && tokens[at + 2]?.kind !== 'quote';
  return isBare && PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0 && isAdverb(tokens[at])) at--;
  return at;
}

export function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return ADVERBS.has(token.lower) || isInLy(token.text) || isTime(token);
}

// Nouns and verbs that end like adverbs.
const NO_ADVERBS =
  /^(?:family|ally|rally|bully|supply|reply|assembly|monopoly|anomaly|fly|apply|rely|multiply|imply|comply|belly|jelly|lily|homily|only)$/;

function isInLy(text: string): boolean {
  return /^\p{Ll}.*ly$/u.test(text) && !NO_ADVERBS.test(text);
}
