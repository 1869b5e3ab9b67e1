import { isCapital, type Phrase, phraseStartingAt } from './speaker-phrases.ts';
import type { Token } from './speaker-tokens.ts';
import { PREPOSITIONS, SUBORDINATORS } from './speaker-words.ts';
import { isAdverb } from './speaking-at.ts';
import { speakingForm } from './speaking-verbs.ts';

// How many tokens of a sentence are gone through for a verb or a subject; few sentences are longer.
export const SENTENCE_REACH = 80;

/** The first noun phrase of the clause that goes up to `end`, after what leads in to it (`On Sunday, `). */
export function clauseSubject(tokens: readonly Token[], end: number): Phrase | null {
  let start = end;
  while (start > 0 && start > end - SENTENCE_REACH && !beginsClause(tokens, start)) start--;
  const phrase = subjectFrom(tokens, start, end);
  if (phrase || start === 0) return phrase;
  return subjectFrom(tokens, Math.max(0, end - SENTENCE_REACH), end);
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
  if (token.lower === 'according') return true;
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
