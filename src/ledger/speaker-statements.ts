import type { Span } from '../text/span.ts';
import { maySpeakAt } from './speaker-able.ts';
import { clauseSubject } from './speaker-clauses.ts';
import { type Attribution, isTime } from './speaker-phrases.ts';
import { accordingTo } from './speaker-sources.ts';
import { subjectOf } from './speaker-subjects.ts';
import type { Frame, Token } from './speaker-tokens.ts';
import { PREPOSITIONS } from './speaker-words.ts';
import { speakingAt } from './speaking-at.ts';

/** Who speaks in a sentence without a quotation: `The paper reports:`, `He said that …`, `She called it …`. */
export function speakerOf({ tokens }: Frame): Attribution | null {
  let fallback: Attribution | null = null;
  for (const at of tokens.keys()) {
    const source = accordingTo(tokens, at);
    if (source) return { phrase: source, verb: at };
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

// A statement has at least so many words.
const MIN_WORDS = 4;
// How far after the verb `that` may stand: told the leaders of the alliance that.
const THAT_REACH = 10;

/** What somebody is reported to say in a sentence without quotation marks, or null: `He said that [it was over].` */
export function statementIn({ tokens }: Frame, { phrase, verb }: Attribution): Span | null {
  if (verb === null) return null;
  if (tokens[verb]?.lower === 'according') {
    if (verb === 0) return spanOf(tokens, phrase.last + 1, tokens.length);
    return spanOf(tokens, afterLeadIn(tokens), verb);
  }
  if (speakingAt(tokens, verb) !== 'saying') return null;
  if (verb > phrase.last && isTag(tokens, verb) && tokens[phrase.first - 1]?.text === ',') {
    return spanOf(tokens, afterLeadIn(tokens), phrase.first);
  }
  const from = afterThat(tokens, Math.max(verb, phrase.last) + 1);
  const end = endOf(tokens, from);
  return tokens[from - 1]?.lower === 'that' || saysClause(tokens, verb, end)
    ? spanOf(tokens, from, end)
    : null;
}

/** `…, the ministry said yesterday.`: nothing after the verb but when and where. */
function isTag(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return !next || next.kind === 'sign' || isTime(next) || PREPOSITIONS.has(next.lower);
}

// Verbs after which `that` is often left out.
const BARE =
  /^(?:sa(?:id|ys?)|told|tells?|believe[sd]?|th(?:inks?|ought)|claim(?:s|ed)|insist(?:s|ed)|add(?:s|ed)|warn(?:s|ed))$/;

/** Whether what follows the verb is a clause, though without `that`: it has a finite verb. */
function saysClause(tokens: readonly Token[], verb: number, end: number): boolean {
  if (!BARE.test(tokens[verb]?.lower ?? '')) return false;
  const rest = tokens.slice(verb + 1, end);
  return rest.some(({ lower }) => FINITE.test(lower));
}
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|'s|'ve|'ll|\p{L}+n't)$/u;

function afterThat(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + THAT_REACH; at++) {
    if (tokens[at]?.lower === 'that') return at + 1;
    if (tokens[at]?.kind === 'sign') break;
  }
  let at = from;
  while (
    (isTime(tokens[at]) && tokens[at + 1]?.kind !== 'clitic') ||
    (tokens[at]?.lower === 'on' && isTime(tokens[at + 1]))
  )
    at++;
  return at;
}

/** Up to what is said next: `, adding that …`. */
function endOf(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    if (tokens[at]?.text !== ',') continue;
    if (/ing$/.test(tokens[at + 1]?.lower ?? '') && speakingAt(tokens, at + 1)) return at;
  }
  return tokens.length;
}

// The longest phrase that leads in to a statement: In total, …
const LEAD_IN = 4;

function afterLeadIn(tokens: readonly Token[]): number {
  if (!PREPOSITIONS.has(tokens[0]?.lower ?? '')) return 0;
  const comma = tokens.slice(0, LEAD_IN).findIndex((token) => token.text === ',');
  return comma + 1;
}

function spanOf(tokens: readonly Token[], from: number, end: number): Span | null {
  let [first, last] = [from, end - 1];
  while (first <= last && tokens[first]?.kind === 'sign') first++;
  while (last >= first && tokens[last]?.kind === 'sign' && tokens[last]?.text !== ')') last--;
  const words = tokens.slice(first, last + 1).filter((token) => token.kind === 'word');
  const [start, stop] = [tokens[first], tokens[last]];
  return start && stop && words.length >= MIN_WORDS ? { from: start.from, to: stop.to } : null;
}
