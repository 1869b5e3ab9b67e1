import { maySpeakAt } from './speaker-able.ts';
import { clauseSubject, SENTENCE_REACH } from './speaker-clauses.ts';
import { isNear, ownerBefore } from './speaker-owners.ts';
import { type Attribution, type Phrase, phraseStartingAt } from './speaker-phrases.ts';
import { accordingTo } from './speaker-sources.ts';
import { subjectOf } from './speaker-subjects.ts';
import type { Token } from './speaker-tokens.ts';
import { BE, RELATIVES } from './speaker-words.ts';
import { speakingAt } from './speaking-at.ts';
import { isPrivate, speakingForm } from './speaking-verbs.ts';

// How many tokens may stand between a verb that reports only what is beside it and the quotation.
const BESIDE_REACH = 2;

/**
 * `Trump said that “…”`: the nearest verb of saying before the quotation whose subject may speak. What only thinks,
 * what is no person or body, and what a relative clause far off says, give way to a verb further out.
 */
export function before(tokens: readonly Token[], quote: number): Attribution | null {
  let fallback: Attribution | null = null;
  for (let at = quote - 1; at >= Math.max(0, quote - SENTENCE_REACH); at--) {
    if (tokens[at]?.text === ';') break;
    const phrase = speakerBefore(tokens, at, quote);
    if (!phrase) continue;
    if (isSure(tokens, at, phrase, quote)) return { phrase, verb: at };
    fallback ??= { phrase, verb: at };
  }
  if (!fallback || maySpeakAt(tokens, fallback.phrase)) return fallback;
  // `He sent a series of tweets saying “…”`: the subject of the clause rather than a thing.
  const subject = clauseSubject(tokens, fallback.phrase.first);
  if (subject && maySpeakAt(tokens, subject)) return { ...fallback, phrase: subject };
  const isBody = tokens[fallback.phrase.last]?.lower === 'it';
  return isBody || speakingAt(tokens, fallback.verb ?? -1) === 'saying' ? fallback : null;
}

function isSure(tokens: readonly Token[], verb: number, phrase: Phrase, quote: number): boolean {
  const lower = tokens[verb]?.lower ?? '';
  if (isPrivate(lower) || !maySpeakAt(tokens, phrase)) return false;
  if (/^(?:to|should|would|could|might|may|must|can)$/.test(tokens[verb - 1]?.lower ?? ''))
    return false;
  const isRestrictive =
    RELATIVES.has(tokens[verb - 1]?.lower ?? '') && tokens[verb - 2]?.text !== ',';
  return !isRestrictive || quote - verb <= BESIDE_REACH;
}

function speakerBefore(tokens: readonly Token[], at: number, quote: number): Phrase | null {
  const token = tokens[at];
  const source = accordingTo(tokens, at);
  if (source) return source;
  if (/^(?:put|puts)$/.test(token?.lower ?? '') && tokens[at + 1]?.lower === 'it')
    return subjectOf(tokens, at);
  const speaking = speakingAt(tokens, at);
  if (!speaking) return ownerBefore(tokens, at, quote);
  if (speaking === 'beside' && quote - at - 1 > BESIDE_REACH) return null;
  if (speaking === 'naming' && !isNear(tokens, at, quote)) return null;
  if (isReduced(tokens, at, quote)) return agentOf(tokens, at, quote);
  return subjectOf(tokens, at) ?? agentOf(tokens, at, quote) ?? turnedRound(tokens, at, quote);
}

/** `Said Ellis: “…”`: the speaker between the verb and the quotation, at the front. */
function turnedRound(tokens: readonly Token[], verb: number, quote: number): Phrase | null {
  if (verb > 1 || speakingForm(tokens[verb]?.lower ?? '')?.tense !== 'past') return null;
  const phrase = phraseStartingAt(tokens, verb + 1);
  return phrase && tokens[quote - 1]?.kind === 'sign' && phrase.last >= quote - 3 ? phrase : null;
}

// Verbs that need both what is named and its name: called it “…”.
const CALLING = /^(?:called|dubbed|branded|labell?ed|termed|nicknamed|styled|titled|billed)$/;

/** `the native nicknamed “…”`: nothing is named but what stands before, so that it is no subject. `what he called` is. */
function isReduced(tokens: readonly Token[], at: number, quote: number): boolean {
  if (at + 1 !== quote || !CALLING.test(tokens[at]?.lower ?? '')) return false;
  const phrase = subjectOf(tokens, at);
  return (
    phrase !== null && !/^(?:what|which|that|who|whom)$/.test(tokens[phrase.first - 1]?.lower ?? '')
  );
}

/** `dubbed “…” by critics`: who did what a passive verb says. */
function agentOf(tokens: readonly Token[], verb: number, quote: number): Phrase | null {
  if (
    !BE.has(tokens[verb - 1]?.lower ?? '') &&
    speakingForm(tokens[verb]?.lower ?? '')?.tense !== 'past'
  )
    return null;
  for (let at = verb + 1; at < Math.min(tokens.length, quote + 3); at++) {
    const isDoing = /^\p{Ll}+ing$/u.test(tokens[at + 1]?.text ?? '');
    if (tokens[at]?.lower === 'by' && !isDoing) return phraseStartingAt(tokens, at + 1);
  }
  return null;
}
