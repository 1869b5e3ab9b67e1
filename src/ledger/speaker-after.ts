import { maySpeakAt } from './speaker-able.ts';
import { SENTENCE_REACH } from './speaker-clauses.ts';
import {
  type Attribution,
  isCapital,
  isTime,
  type Phrase,
  phraseStartingAt,
} from './speaker-phrases.ts';
import { accordingTo } from './speaker-sources.ts';
import { subjectOf } from './speaker-subjects.ts';
import type { Frame, Token } from './speaker-tokens.ts';
import { PREPOSITIONS } from './speaker-words.ts';
import { speakingAt } from './speaking-at.ts';
import { speakingForm } from './speaking-verbs.ts';

/** `…, “…,” she said.`: what ends with a comma and the speaker is a sentence of the speaker's, whatever stands before. */
export function rightAfter(tokens: readonly Token[], quote: number): Attribution | null {
  if (!tokens[quote]?.text.endsWith(',') && tokens[quote + 1]?.text !== ',') return null;
  const from = tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  const found = following(tokens, from);
  if (!found || found.verb === null || found.phrase.first !== from) return null;
  const next = tokens[found.verb + 1];
  return found.verb === found.phrase.last + 1 && (!next || next.kind !== 'quote') ? found : null;
}

/** `“…,” Trump said` and `“…,” said Trump`. */
export function after(tokens: readonly Token[], quote: number): Attribution | null {
  let at = quote + 1;
  while (at < tokens.length && /^[,;:.!?…]$/.test(tokens[at]?.text ?? '')) at++;
  const first = tokens[at];
  if (!first || first.kind === 'quote') return null;
  if (/^[—–―‒-]$/.test(first.text)) return named(tokens, at + 1);
  const source = accordingTo(tokens, at);
  if (source) return { phrase: source, verb: at };
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
  for (let at = from; at < Math.min(tokens.length, from + SENTENCE_REACH); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'quote' || token.text === ';') return null;
    const source = accordingTo(tokens, at);
    if (source) return { phrase: source, verb: at };
    if (!speakingAt(tokens, at)) continue;
    const phrase = subjectOf(tokens, at);
    if (phrase && phrase.first >= from) return { phrase, verb: at };
    const told = toldAtEnd(tokens, from, at);
    if (told) return { phrase: told, verb: at };
  }
  return null;
}

/** `“…” what is asked, Ada Smith, D-Wis., said`: a name between commas, then what it is, then the verb. */
function toldAtEnd(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  for (let comma = from; comma < verb - 1; comma++) {
    if (tokens[comma]?.text !== ',' || !isCapital(tokens[comma + 1])) continue;
    const phrase = phraseStartingAt(tokens, comma + 1);
    if (!phrase || phrase.last === phrase.first || tokens[phrase.last + 1]?.text !== ',') continue;
    const isName = tokens.slice(phrase.first, phrase.last + 1).every((token) => isCapital(token));
    return isName && phrase.last + 1 < verb - 1 ? phrase : null;
  }
  return null;
}

/** `After saying “…,” she left`: the subject of the sentence comes after what leads in. */
export function afterLead(tokens: readonly Token[], quote: number): Attribution | null {
  const start = Math.max(0, quote - SENTENCE_REACH);
  let verb = quote - 1;
  while (verb >= start && !speakingAt(tokens, verb)) verb--;
  if (verb < start) return null;
  const from = tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  const phrase = phraseStartingAt(tokens, from);
  return phrase && maySpeakAt(tokens, phrase) ? { phrase, verb: null } : null;
}

/** `Vitter demanded.`: a whole sentence that only says who spoke the words before it. */
export function tag(frame: Frame): Attribution | null {
  const { tokens } = frame;
  if (tokens.length > TAG_LENGTH || tokens.some((token) => token.kind === 'quote')) return null;
  const found = inverted(tokens, 0) ?? following(tokens, 0);
  if (!found || found.verb === null || found.phrase.first > 1) return null;
  const isBeside = found.verb === found.phrase.last + 1 || tokens[found.verb - 1]?.text === ',';
  if (!isBeside && found.verb !== 0) return null;
  const next = tokens[Math.max(found.verb, found.phrase.last) + 1];
  return !next || next.kind === 'sign' || PREPOSITIONS.has(next.lower) || isTime(next)
    ? found
    : null;
}
// The longest such sentence, in words and signs.
const TAG_LENGTH = 24;
