import { isNominal, type Phrase, phraseEndingAt, phraseStartingAt } from './speaker-phrases.ts';
import type { Token } from './speaker-tokens.ts';
import { BE, UTTERANCES } from './speaker-words.ts';
import { speakingAt } from './speaking-at.ts';

// How many tokens may stand between a verb that names and what it names: called half of his supporters “…”.
const NAMING_REACH = 12;
// How far before a noun such as `remarks` the verb may stand whose object it is.
const OBJECT_REACH = 8;

/** Whose claim or words stand right before the quotation, unless they are what another verb names. */
export function ownerBefore(tokens: readonly Token[], noun: number, quote: number): Phrase | null {
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

/** Whose words: `Trump’s claim that`, `in his words`, `a statement from the ministry`; `noun` is what was said. */
export function ownerOf(tokens: readonly Token[], noun: number): Phrase | null {
  if (!UTTERANCES.has(tokens[noun]?.lower ?? '')) return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'quote') break;
    if (/^(?:his|her|their|its|my)$/.test(token.lower)) return { first: at, last: at };
    if (token.lower === "'s") return phraseEndingAt(tokens, at - 1);
    if (/s['’]$/.test(token.text)) return phraseEndingAt(tokens, at);
    if (!isNominal(token)) break;
  }
  const link = tokens[noun + 1]?.lower ?? '';
  return /^(?:from|by|of)$/.test(link) ? phraseStartingAt(tokens, noun + 2) : null;
}

/** Whether nothing but the object of a verb stands between it and the quotation. */
export function isNear(tokens: readonly Token[], at: number, quote: number): boolean {
  if (quote - at - 1 > NAMING_REACH) return false;
  // `accused the leader, Kim, of “…”`
  const isLinked = /^(?:of|as)$/.test(tokens[quote - 1]?.lower ?? '');
  for (let between = at + 1; between < quote; between++) {
    const token = tokens[between];
    if (token?.text === ',' && !isLinked && tokens[between + 1]?.kind !== 'quote') return false;
    if (token && /^(?:who|which)$/.test(token.lower)) return false;
  }
  return true;
}
