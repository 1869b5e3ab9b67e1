import { isStarter } from '../text/starters.ts';
import { isCapital, type Phrase } from './speaker-phrases.ts';
import type { Token } from './speaker-tokens.ts';
import { maySpeak, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from './speaker-words.ts';

/** Whether a phrase is one for a person or a body. */
export function maySpeakAt(tokens: readonly Token[], { first, last }: Phrase): boolean {
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
