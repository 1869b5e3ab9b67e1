import { type Phrase, phraseStartingAt } from './speaker-phrases.ts';
import type { Token } from './speaker-tokens.ts';

// What somebody issues: whoever it is by, or from, speaks.
const ISSUED = new Set(
  'statement statements report release letter memo post transcript text message email copy'.split(
    ' ',
  ),
);

/** Whom words are given to from the token on: `according to Ada Smith`, `according to a statement by Ada Smith`; null: nobody. */
export function accordingTo(tokens: readonly Token[], at: number): Phrase | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const phrase = phraseStartingAt(tokens, at + 2);
  if (!phrase || !ISSUED.has(tokens[phrase.last]?.lower ?? '')) return phrase;
  const isBy = /^(?:by|from)$/.test(tokens[phrase.last + 1]?.lower ?? '');
  return (isBy ? phraseStartingAt(tokens, phrase.last + 2) : null) ?? phrase;
}
