import type { Span } from '../text/span.ts';
import type { QuotationMark } from './quotation-marks.ts';

interface End extends Span {
  /** The first mark after this quotation. */
  readonly next: number;
  readonly leftOpen: boolean;
}

/** A paragraph, and whether the next one begins with a single mark that opens. */
interface Paragraph extends Span {
  readonly isFollowed: boolean;
}

// A quotation is closed within so many marks or not at all: more of them in one paragraph are no longer anybody's words, and
// looking on from each would take a time that grows with the square of their number.
export const MOST_MARKS = 50;

export function endOf(
  text: string,
  marks: readonly QuotationMark[],
  index: number,
  paragraph: Paragraph,
): End | null {
  return marks[index]?.family === 'double'
    ? endOfDouble(text, marks, index, paragraph)
    : endOfSingle(text, marks, index, paragraph);
}

/** The mark that closes the double one at `index`, or the end of the paragraph. Quotations inside it are passed over. */
function endOfDouble(
  text: string,
  marks: readonly QuotationMark[],
  index: number,
  paragraph: Paragraph,
): End {
  let depth = 1;
  for (let next = index + 1; next <= index + MOST_MARKS; next++) {
    const mark = marks[next];
    if (!mark) break;
    if (mark.family === 'single') continue;
    if (opensInside(mark)) {
      if (!nests(text, marks, next)) {
        let to = mark.from;
        while (/\s/.test(text.charAt(to - 1))) to--;
        return { from: to, to, next, leftOpen: false };
      }
      depth++;
    } else depth--;
    if (depth === 0) return { from: mark.from, to: mark.to, next: next + 1, leftOpen: false };
  }
  return { from: paragraph.to, to: paragraph.to, next: marks.length, leftOpen: true };
}

/** Whether a mark met inside a quotation begins another one. */
function opensInside(mark: QuotationMark): boolean {
  if (mark.turn === 'close') return false;
  if (mark.turn === 'open') return !(mark.closes && !mark.opens);
  return mark.opens && !mark.closes;
}

// How many marks ahead are looked at to tell a quotation inside another from one that was never closed.
const NESTING_REACH = 24;

/** Whether the mark at `index` opens a quotation inside one: both are closed later on, or it stands inside a sentence. */
function nests(text: string, marks: readonly QuotationMark[], index: number): boolean {
  const mark = marks[index];
  if (!mark) return false;
  let depth = 1;
  for (const next of marks.slice(index, index + NESTING_REACH)) {
    if (next.family === 'single') continue;
    depth += opensInside(next) ? 1 : -1;
    if (depth === 0) return true;
  }
  return !/[.!?,…:][\s]*$/u.test(text.slice(Math.max(0, mark.from - 4), mark.from));
}

/** The mark that closes the single one at `index`; none: it was an apostrophe, unless its paragraph begins with it. */
function endOfSingle(
  text: string,
  marks: readonly QuotationMark[],
  index: number,
  paragraph: Paragraph,
): End | null {
  let doubtful: End | null = null;
  for (let next = index + 1; next <= index + MOST_MARKS; next++) {
    const mark = marks[next];
    if (!mark) break;
    if (mark.family === 'double') continue;
    if (!mark.closes || mark.turn === 'open') {
      if (mark.opens && doubtful) return doubtful;
      continue;
    }
    const end = { from: mark.from, to: mark.to, next: next + 1, leftOpen: false };
    if (!isPossessive(text, mark)) return end.from > (marks[index]?.to ?? 0) ? end : null;
    doubtful ??= end;
  }
  if (doubtful) return doubtful;
  const isTurned = marks[index]?.turn === 'open' || paragraph.isFollowed;
  const isWhole = isTurned && marks[index]?.from === paragraph.from;
  const rest = { from: paragraph.to, to: paragraph.to, next: marks.length, leftOpen: true };
  return isWhole ? rest : null;
}

/** `the leaders’ meeting`: an s before and a word after, so that it need not close anything. */
function isPossessive(text: string, mark: Span): boolean {
  return (
    /[sz]$/i.test(text.slice(mark.from - 1, mark.from)) &&
    /^ \p{L}/u.test(text.slice(mark.to, mark.to + 2))
  );
}
