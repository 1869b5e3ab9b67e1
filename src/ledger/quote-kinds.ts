import type { Span } from '../text/span.ts';
import { AUXILIARIES, PREPOSITIONS } from './speaker-words.ts';
import type { QuoteKind } from './types.ts';

// A stretch of up to so many words is a scare quotation, unless it is a clause of its own.
const SCARE_WORDS = 3;

const PRONOUN =
  /^(?:i|we|he|she|it|they|you|there|this|that|these|those|who)(?:['’](?:s|re|ve|ll|d|m))?$/;
const CONTRACTION =
  /^(?:i|we|he|she|it|they|you|there|that|who|what)['’](?:s|re|ve|ll|d|m)$|n['’]t$/;
const LINKING = /^(?:that|which|who|whom|whose|where)$/;
const OPENING =
  /^(?:and|but|or|so|if|when|once|because|although|though|while|as|since|until|unless|after|before|that|well|yes|no|look|not)$/;

/** Whether the words between two marks are a clause or more, part of the reporter's sentence, or one to three words. */
export function kindOf(text: string, span: Span): Exclude<QuoteKind, 'indirect'> {
  const stretch = text.slice(span.from, span.to);
  const words = stretch
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '');
  if (words.length <= SCARE_WORDS) return isShortClause(words) ? 'direct' : 'scare';
  const isSentence =
    /^[^\p{L}\p{N}]*\p{Lu}/u.test(stretch) && /[.!?,…—–-]["”’')\]]*$/u.test(stretch);
  return isSentence || isClause(words) ? 'direct' : 'partial';
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** `I would`, `it’s over`: a pronoun and its verb. */
function isShortClause([first = '', second = '']: readonly string[]): boolean {
  if (/^(?:i|we|he|she|they|it|you)$/.test(first))
    return second !== '' && !PREPOSITIONS.has(second);
  return CONTRACTION.test(first) && !/n['’]t$/.test(first) && second !== '';
}

/** A subject and a verb that is no part of a relative clause: looked for word by word, from the front. */
function isClause(words: readonly string[]): boolean {
  let at = 0;
  while (OPENING.test(words[at] ?? '')) at++;
  if (AUXILIARIES.has(words[at] ?? '')) return false;
  if (PRONOUN.test(words[at] ?? '')) return true;
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next] ?? '';
    if (LINKING.test(word)) return false;
    const isFinite =
      AUXILIARIES.has(word) &&
      !/^(?:be|been|being|having|doing|not|never|get|gets|got|to)$/.test(word);
    if (isFinite || CONTRACTION.test(word)) return true;
    if (/^(?:i|we|he|she|they|it)$/.test(word)) return true;
  }
  return false;
}
