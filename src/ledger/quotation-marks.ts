import type { Span } from '../text/span.ts';

/** One quotation mark and what its place allows: after a space it may open, before one it may close. */
export interface QuotationMark extends Span {
  readonly family: 'double' | 'single';
  /** Which way the sign itself is turned; straight marks and primes are `either`. */
  readonly turn: 'open' | 'close' | 'either';
  readonly opens: boolean;
  readonly closes: boolean;
}

// Two single marks side by side are one double mark. A letter on both sides makes a single mark an apostrophe.
const MARKS = /‘‘|’’|''|``|["“”„‟«»″＂]|['‘’‚‛`‹›]/g;
const OPEN = new Set(['“', '„', '‟', '«', '‘‘', '``', '‘', '‚', '‛', '`', '‹']);
const CLOSE = new Set(['”', '»', '’’', '’', '›']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '`', '‹', '›']);

const BEFORE_OPENING = /[\s([{<—–―‒\-/:…"“”«'‘’„]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}>—–―‒\-/…"“”»'‘’[(]/u;
const LETTER = /[\p{L}\p{N}]/u;

// Feet before inches: 5'10".
const INCHES = /\d['’′] ?\d{1,2}$/;

// Words that begin with an apostrophe: 'em, 'tis, and years and decades, '90s.
const CLIPPED =
  /^(?:\d\ds?|em|til|tis|twas|twere|twill|cause|cuz|bout|round|n|nuff|neath|kay|til)(?![\p{L}\p{N}])/iu;

/** The quotation marks of a paragraph, in order, as offsets into the text; apostrophes, feet and inches are left out. */
export function quotationMarks(text: string, paragraph: Span): QuotationMark[] {
  const found: QuotationMark[] = [];
  const line = text.slice(paragraph.from, paragraph.to);
  for (const match of line.matchAll(MARKS)) {
    const mark = markAt(line, match.index, match[0]);
    if (!mark) continue;
    found.push({ ...mark, from: paragraph.from + mark.from, to: paragraph.from + mark.to });
  }
  return found;
}

function markAt(line: string, from: number, sign: string): QuotationMark | null {
  const to = from + sign.length;
  const before = from > 0 ? line.charAt(from - 1) : ' ';
  const after = to < line.length ? line.charAt(to) : ' ';
  if (before === '=') return null;
  const family = SINGLE.has(sign) ? 'single' : 'double';
  if (family === 'single' && isApostrophe(line.slice(to, to + 6), before, after)) return null;
  if (family === 'double' && INCHES.test(line.slice(Math.max(0, from - 5), from))) return null;
  return {
    from,
    to,
    family,
    turn: OPEN.has(sign) ? 'open' : CLOSE.has(sign) ? 'close' : 'either',
    opens: BEFORE_OPENING.test(before) && !/\s/.test(after),
    closes: !/\s/.test(before) && AFTER_CLOSING.test(after),
  };
}

function isApostrophe(rest: string, before: string, after: string): boolean {
  if (LETTER.test(before) && LETTER.test(after)) return true;
  return !LETTER.test(before) && CLIPPED.test(rest);
}
