import type { Span } from '../text/span.ts';

/** A word, a run of digits or a sign, as the reading of quantities needs them: `30-year` is three. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether white space, or nothing at all, stands before it. */
  readonly isApart: boolean;
}

// `7,939`, `2 030` with a no-break space, `4.5`; words with their apostrophes and inner stops (`U.S.`, `a.m.`); any other sign.
const TOKEN =
  /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}(?:\.\p{L})+\.?|\p{L}(?:[\p{L}\p{M}\p{N}]|['’‘](?=\p{L}))*|[^\s]/gu;

/** The tokens of a stretch of a text, in order. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: word, index } of text.slice(span.from, span.to).matchAll(TOKEN)) {
    const lower = word.toLowerCase().replace(/[’‘]/g, "'");
    const from = span.from + index;
    tokens.push({ from, to: from + word.length, text: word, lower, isApart: from !== end });
    end = from + word.length;
  }
  return tokens;
}

export function isDigits(token: Token | undefined): boolean {
  return token !== undefined && /^\d/.test(token.text);
}

export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}/u.test(token.text);
}

/** A hyphen or dash that joins two tokens: the `-` of `30-year`. */
export function isJoin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || !/^[-‐‑–]$/.test(token.text)) return false;
  return !token.isApart && !next.isApart;
}

/** The token behind a hyphen or dash that joins, or token `i` itself. */
export function skipJoin(tokens: readonly Token[], i: number): number {
  return isJoin(tokens, i) ? i + 1 : i;
}

/** The tokens' words in lower case, with single spaces. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}
