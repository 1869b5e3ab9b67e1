import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Stretch } from './quoted-stretches.ts';

/** A word, a sign, or a whole quotation taken as one. `clitic`: what hangs on a word, such as ’s. */
export interface Token extends Span {
  readonly kind: 'word' | 'clitic' | 'sign' | 'quote';
  readonly text: string;
  /** In small letters, with plain apostrophes and no full stop at the end. */
  readonly lower: string;
  /** Index of the stretch, if a quotation; its text is its last character. */
  readonly quote: number;
}

/** A reporter's sentence with its quotations: one sentence, or several that a quotation holds together. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly role: string;
}

/** The sentences of a document as the reporter's words around whole quotations, in order. */
export function framesOf(document: Document, stretches: readonly Stretch[]): Frame[] {
  const frames: Frame[] = [];
  let stretch = 0;
  let sentence = 0;
  for (const [block, { from, to, role }] of document.blocks.entries()) {
    let start = from;
    while (start < to) {
      let end = to;
      for (; sentence < document.sentences.length; sentence++) {
        const at = document.sentences[sentence]?.to ?? to;
        if (at > to) break;
        if (at <= start) continue;
        const holder = stretches[firstEndingAfter(stretches, stretch, at)];
        if (holder && holder.outer.from < at && at < holder.outer.to) continue;
        if (DASH.test(document.text.slice(at, at + 5)) && sentence + 1 < document.sentences.length)
          continue;
        end = at;
        break;
      }
      const first = stretch;
      while (stretch < stretches.length && (stretches[stretch]?.outer.from ?? to) < end) stretch++;
      const tokens = tokensOf(document.text, { from: start, to: end }, stretches, [first, stretch]);
      if (tokens.length > 0) frames.push({ tokens, block, role });
      start = end;
    }
  }
  return frames;
}

// A name after a dash belongs to the quotation before it.
const DASH = /^[^\S\n]*[—–―][^\S\n]*\p{Lu}/u;

function outer({ outer: { from, to } }: Stretch): Span {
  return { from, to };
}

function firstEndingAfter(stretches: readonly Stretch[], from: number, at: number): number {
  let index = from;
  while (index < stretches.length && (stretches[index]?.outer.to ?? at) <= at) index++;
  return index;
}

/** Tokens of a span of the text, its quotations from `first` up to `end` taken as one token each. */
function tokensOf(
  text: string,
  span: Span,
  stretches: readonly Stretch[],
  [first, end]: readonly [number, number],
): Token[] {
  const tokens: Token[] = [];
  let from = span.from;
  for (let quote = first; quote < end; quote++) {
    const stretch = stretches[quote];
    if (!stretch) continue;
    addWords(text, { from, to: stretch.outer.from }, tokens);
    tokens.push({
      ...outer(stretch),
      kind: 'quote',
      text: text.slice(stretch.to - 1, stretch.to),
      lower: '',
      quote,
    });
    from = stretch.outer.to;
  }
  addWords(text, { from, to: span.to }, tokens);
  return tokens;
}

const TOKEN =
  /(['’‘](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))|(?:\p{L}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'‘](?!(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))(?=\p{L})|[-‐‑.,&@/](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}.]/gu;

// A stop inside a sentence is that of an abbreviation: Rep. Ada Smith, John F. Kennedy.
const ABBREVIATED = /^\p{Lu}\p{L}{0,4}\. +\p{Lu}/u;
const LONGEST = 12;

function addWords(text: string, span: Span, tokens: Token[]): void {
  const part = text.slice(span.from, span.to);
  for (const match of part.matchAll(TOKEN)) {
    const isAbbreviated =
      part.charAt(match.index + match[0].length) === '.' &&
      ABBREVIATED.test(part.slice(match.index, match.index + LONGEST));
    const word = isAbbreviated ? `${match[0].replace(/\.$/, '')}.` : match[0];
    const from = span.from + match.index;
    const isWord = /^[\p{L}\p{N}]/u.test(word);
    const kind = match[1] ? 'clitic' : isWord ? 'word' : 'sign';
    const lower = plain(word.toLowerCase());
    tokens.push({ kind, text: word, lower, quote: -1, from, to: from + word.length });
  }
}

// Most words have neither an apostrophe nor a stop.
const MARKED = /[’‘.]/;

/** Without the turn of an apostrophe and without the stop of an abbreviation. */
function plain(word: string): string {
  return MARKED.test(word) ? word.replace(/[’‘]/g, "'").replace(/\.$/, '') : word;
}
