import { isStarter } from '../text/starters.ts';
import { after, afterLead, rightAfter } from './speaker-after.ts';
import { before } from './speaker-before.ts';
import { clauseSubject } from './speaker-clauses.ts';
import { isTitleCase } from './speaker-names.ts';
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
    afterLead(tokens, quote)
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

/**
 * The subject of the clause the quotation stands in, where no verb of saying is found. After a colon it speaks; elsewhere
 * that is a guess, worth something for a person only, and nothing in a headline.
 */
export function subjectAt({ tokens }: Frame, quote: number): Phrase | null {
  const phrase = clauseSubject(tokens, quote);
  if (!phrase || isTitleCase(tokens) || !isSomebody(tokens, phrase)) return null;
  return phrase;
}

/** A name or a pronoun for a person; a thing does not speak. */
function isSomebody(tokens: readonly Token[], { last }: Phrase): boolean {
  const token = tokens[last];
  if (/^(?:he|she|they|i|we)$/.test(token?.lower ?? '')) return true;
  if (last === 0 && isStarter(token?.text ?? '')) return false;
  return isCapital(token) && !DETERMINERS.has(token?.lower ?? '');
}

export function endsWithColon(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.text === ':';
}
