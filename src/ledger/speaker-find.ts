import { isStarter } from '../text/starters.ts';
import { after, afterLead, rightAfter } from './speaker-after.ts';
import { before } from './speaker-before.ts';
import { clauseSubject } from './speaker-clauses.ts';
import { type Attribution, isCapital, type Phrase } from './speaker-phrases.ts';
import type { Frame, Token } from './speaker-tokens.ts';
import { DETERMINERS } from './speaker-words.ts';

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

export function endsWithColon(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === ':';
}
