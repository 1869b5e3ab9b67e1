import { isStarter } from '../text/starters.ts';
import {
  BE,
  DETERMINERS,
  maySpeak,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './speaker-words.ts';
import { isCapital, isTime, phraseStartingAt, type Phrase } from './speaker-phrases.ts';
import { clauseSubject, ownerOf, speakingAt, subjectOf } from './speaker-subjects.ts';
import type { Frame, Token } from './speaker-tokens.ts';
import { isPrivate, speakingForm } from './speaking-verbs.ts';

/** Who is said to speak, and the token that says so. */
export interface Attribution {
  readonly phrase: Phrase;
  /** The verb, or null where the words are given to somebody without one. */
  readonly verb: number | null;
}

// How many tokens may stand between a verb that names and what it names: called half of his supporters “…”.
const NAMING_REACH = 12;
// How far before a noun such as `remarks` the verb may stand whose object it is.
const OBJECT_REACH = 8;
// How many between a verb that reports only what is beside it and the quotation.
const BESIDE_REACH = 2;
// How many tokens back the verb is looked for.
const REACH = 80;

/** Who says the quotation at `quote` of a frame, as far as its own sentence tells. */
export function attributionIn(frame: Frame, quote: number): Attribution | null {
  const { tokens } = frame;
  return (
    rightAfter(tokens, quote) ??
    before(tokens, quote) ??
    after(tokens, quote) ??
    aroundSplit(tokens, quote) ??
    afterLead(tokens, quote) ??
    withoutVerb(tokens, quote)
  );
}

/** `…, “…,” she said.`: what ends with a comma and the speaker is a sentence of the speaker's, whatever stands before. */
function rightAfter(tokens: readonly Token[], quote: number): Attribution | null {
  if (!tokens[quote]?.text.endsWith(',') && tokens[quote + 1]?.text !== ',') return null;
  const from = tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  const found = following(tokens, from);
  if (!found || found.verb === null || found.phrase.first !== from) return null;
  const next = tokens[found.verb + 1];
  return found.verb === found.phrase.last + 1 && (!next || next.kind !== 'quote') ? found : null;
}

/**
 * `Trump said that “…”`: the nearest verb of saying before the quotation whose subject may speak. What only thinks,
 * what is no person or body, and what a relative clause far off says, give way to a verb further out.
 */
function before(tokens: readonly Token[], quote: number): Attribution | null {
  let fallback: Attribution | null = null;
  for (let at = quote - 1; at >= Math.max(0, quote - REACH); at--) {
    if (tokens[at]?.text === ';') break;
    const phrase = speakerBefore(tokens, at, quote);
    if (!phrase) continue;
    if (isSure(tokens, at, phrase, quote)) return { phrase, verb: at };
    fallback ??= { phrase, verb: at };
  }
  return fallback;
}

function isSure(tokens: readonly Token[], verb: number, phrase: Phrase, quote: number): boolean {
  const lower = tokens[verb]?.lower ?? '';
  if (isPrivate(lower) || !maySpeakAt(tokens, phrase)) return false;
  const isRestrictive =
    RELATIVES.has(tokens[verb - 1]?.lower ?? '') && tokens[verb - 2]?.text !== ',';
  return !isRestrictive || quote - verb <= BESIDE_REACH;
}

/** Whether a phrase is one for a person or a body. */
function maySpeakAt(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const token = tokens[last];
  if (!token) return false;
  if (first === last && SUBJECT_PRONOUNS.has(token.lower)) {
    return token.lower !== 'it' || tokens[first - 1]?.lower === 'what';
  }
  for (let at = first; at <= last; at++) {
    const word = tokens[at];
    if (word && PREPOSITIONS.has(word.lower))
      return maySpeak(tokens[at - 1]?.lower ?? '') || isCapital(tokens[at - 1]);
  }
  if (last === 0 && isStarter(token.text)) return false;
  return (
    isCapital(token) || token.text === ')' || maySpeak(token.lower) || POSSESSIVES.has(token.lower)
  );
}

function speakerBefore(tokens: readonly Token[], at: number, quote: number): Phrase | null {
  const token = tokens[at];
  if (token?.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    return phraseStartingAt(tokens, at + 2);
  }
  if (/^(?:put|puts)$/.test(token?.lower ?? '') && tokens[at + 1]?.lower === 'it')
    return subjectOf(tokens, at);
  const speaking = speakingAt(tokens, at);
  if (!speaking) return ownerBefore(tokens, at, quote);
  if (speaking === 'beside' && quote - at - 1 > BESIDE_REACH) return null;
  if (speaking === 'naming' && !isNear(tokens, at, quote)) return null;
  if (isReduced(tokens, at, quote)) return agentOf(tokens, at, quote);
  return subjectOf(tokens, at) ?? agentOf(tokens, at, quote);
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

/** Whose claim or words stand right before the quotation, unless they are what another verb names. */
function ownerBefore(tokens: readonly Token[], noun: number, quote: number): Phrase | null {
  const owner = isNear(tokens, noun, quote) ? ownerOf(tokens, noun) : null;
  if (!owner) return null;
  const isClause = tokens[noun + 1]?.lower === 'that';
  for (let at = noun + 1; at < quote && !isClause; at++)
    if (BE.has(tokens[at]?.lower ?? '')) return null;
  for (
    let at = noun - 1;
    at >= Math.max(0, noun - OBJECT_REACH) && tokens[at]?.text !== ',';
    at--
  ) {
    if (speakingAt(tokens, at) === 'naming') return null;
  }
  return owner;
}

function isNear(tokens: readonly Token[], at: number, quote: number): boolean {
  if (quote - at - 1 > NAMING_REACH) return false;
  for (let between = at + 1; between < quote; between++) {
    const token = tokens[between];
    if (token?.text === ',' && between < quote - 1 && tokens[between + 1]?.kind !== 'quote')
      return false;
    if (token && /^(?:who|which)$/.test(token.lower)) return false;
  }
  return true;
}

/** `dubbed “…” by critics`: who did what a passive verb says. */
function agentOf(tokens: readonly Token[], verb: number, quote: number): Phrase | null {
  if (
    !BE.has(tokens[verb - 1]?.lower ?? '') &&
    speakingForm(tokens[verb]?.lower ?? '')?.tense !== 'past'
  )
    return null;
  for (let at = verb + 1; at < Math.min(tokens.length, quote + 3); at++) {
    if (tokens[at]?.lower === 'by') return phraseStartingAt(tokens, at + 1);
  }
  return null;
}

/** `“…,” Trump said` and `“…,” said Trump`. */
function after(tokens: readonly Token[], quote: number): Attribution | null {
  let at = quote + 1;
  while (at < tokens.length && /^[,;:.!?…]$/.test(tokens[at]?.text ?? '')) at++;
  const first = tokens[at];
  if (!first || first.kind === 'quote') return null;
  if (/^[—–―‒-]$/.test(first.text)) return named(tokens, at + 1);
  if (first.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const phrase = phraseStartingAt(tokens, at + 2);
    return phrase && { phrase, verb: at };
  }
  return inverted(tokens, at) ?? following(tokens, at);
}

/** `“…” — Ada Smith`: a name after a dash, and nothing but what tells who that is. */
function named(tokens: readonly Token[], at: number): Attribution | null {
  if (!isCapital(tokens[at])) return following(tokens, at);
  const phrase = phraseStartingAt(tokens, at);
  if (!phrase) return null;
  const next = tokens[phrase.last + 1];
  const isAlone = !next || next.text === ',' || next.text === '(';
  return isAlone ? { phrase, verb: null } : following(tokens, at);
}

function inverted(tokens: readonly Token[], at: number): Attribution | null {
  const verb = isCapital(tokens[at]) || speakingAt(tokens, at) ? at : at + 1;
  const form = speakingForm(tokens[verb]?.lower ?? '');
  if (!form || form.tense === 'ing' || form.tense === 'base' || form.speaking === 'naming')
    return null;
  if (verb > at && !/ly$|^(?:then|also|once|later)$/.test(tokens[at]?.lower ?? '')) return null;
  const next = tokens[verb + 1];
  if (!next || isTime(next) || PREPOSITIONS.has(next.lower) || /^(?:that|it)$/.test(next.lower))
    return null;
  const phrase = phraseStartingAt(tokens, verb + 1);
  return phrase && { phrase, verb };
}

/** The first verb of saying in what follows the quotation, if its subject stands there too. */
function following(tokens: readonly Token[], from: number): Attribution | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || token.text === ';') return null;
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const phrase = phraseStartingAt(tokens, at + 2);
      if (phrase) return { phrase, verb: at };
    }
    if (!speakingAt(tokens, at)) continue;
    const phrase = subjectOf(tokens, at);
    if (phrase && phrase.first >= from) return { phrase, verb: at };
  }
  return null;
}

/** `After saying “…,” she left`: the subject of the sentence comes after what leads in. */
function afterLead(tokens: readonly Token[], quote: number): Attribution | null {
  const hasVerb = tokens.slice(0, quote).some((_, at) => speakingAt(tokens, at) !== null);
  if (!hasVerb) return null;
  const from = tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  const phrase = phraseStartingAt(tokens, from);
  return phrase && maySpeakAt(tokens, phrase) ? { phrase, verb: null } : null;
}

/** `“…,” he said, “…”`: the second half goes with the first. */
function aroundSplit(tokens: readonly Token[], quote: number): Attribution | null {
  for (let at = quote - 1; at >= 0; at--) {
    if (tokens[at]?.kind === 'quote')
      return rightAfter(tokens, at) ?? before(tokens, at) ?? after(tokens, at);
  }
  return null;
}

/** The subject of the clause the quotation stands in, where no verb of saying is found. */
function withoutVerb(tokens: readonly Token[], quote: number): Attribution | null {
  const phrase = clauseSubject(tokens, quote);
  return phrase && isSomebody(tokens, phrase) ? { phrase, verb: null } : null;
}

/** A name or a pronoun for a person; a thing does not speak. */
function isSomebody(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const lower = tokens[last]?.lower ?? '';
  if (/^(?:he|she|they|i|we)$/.test(lower)) return true;
  if (last === 0 && isStarter(tokens[last]?.text ?? '')) return false;
  return isCapital(tokens[last]) && !DETERMINERS.has(lower) && first <= last;
}

/** Whether a frame has words of the reporter's outside its quotations. */
export function hasWords(frame: Frame): boolean {
  return frame.tokens.some((token) => token.kind === 'word');
}

/** Who speaks in a sentence without a quotation: `The paper reports:`, `He said that …`, `She called it …`. */
export function speakerOf(frame: Frame): Attribution | null {
  const { tokens } = frame;
  let fallback: Attribution | null = null;
  for (const [at] of tokens.entries()) {
    const speaking = speakingAt(tokens, at);
    const phrase = speaking && speaking !== 'beside' ? subjectOf(tokens, at) : null;
    if (!phrase || !maySpeakAt(tokens, phrase)) continue;
    if (speaking === 'saying') return { phrase, verb: at };
    fallback ??= { phrase, verb: at };
  }
  if (fallback) return fallback;
  const phrase = clauseSubject(tokens, tokens.length);
  return phrase && maySpeakAt(tokens, phrase) ? { phrase, verb: null } : null;
}

/** `Vitter demanded.`: a whole sentence that only says who spoke the words before it. */
export function tag(frame: Frame): Attribution | null {
  const { tokens } = frame;
  if (tokens.length > TAG_LENGTH || tokens.some((token) => token.kind === 'quote')) return null;
  const found = inverted(tokens, 0) ?? following(tokens, 0);
  if (!found || found.verb === null || found.phrase.first > 1) return null;
  if (found.verb !== found.phrase.last + 1 && found.verb !== 0) return null;
  const next = tokens[Math.max(found.verb, found.phrase.last) + 1];
  return !next || next.kind === 'sign' || PREPOSITIONS.has(next.lower) || isTime(next)
    ? found
    : null;
}
// The longest such sentence, in words and signs.
const TAG_LENGTH = 12;

export function endsWithColon(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === ':';
}
