import type { Span } from '../text/span.ts';
import { quotationMarks, type QuotationMark } from './quotation-marks.ts';

/** The words between two quotation marks, without the marks and without white space at the ends. */
export interface Stretch extends Span {
  /** Where its marks begin and end, those of quotations inside it included. */
  readonly outer: Span;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  /** Whether the paragraph before left its quotation open, so that this goes on with it. */
  readonly continues: boolean;
}

/**
 * The outermost stretches of quoted words, in order, never overlapping. A quotation that is left open ends with its
 * paragraph; one that goes on in the next paragraph is one stretch a paragraph. Linear in the length of the text.
 */
export function quotedStretches(text: string, paragraphs: readonly Span[]): Stretch[] {
  const found: Stretch[] = [];
  let isOpen = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { spans, leftOpen } = pairsOfMarks(text, paragraph, isOpen);
    const inside = text.slice(paragraph.from, paragraph.to);
    const lead = paragraph.from + inside.length - inside.trimStart().length;
    for (const outer of spans) {
      const span = trimmed(text, outer.words);
      if (!span) continue;
      const continues = isOpen && outer.from === lead;
      found.push({
        ...span,
        outer: { from: outer.from, to: outer.to },
        paragraph: index,
        continues,
      });
    }
    isOpen = leftOpen;
  }
  return found;
}

interface Marked extends Span {
  readonly words: Span;
}

interface Marks {
  readonly spans: Marked[];
  readonly leftOpen: boolean;
}

/** Walks through the marks of one paragraph. `isOpen`: the paragraph before left a quotation open. */
function pairsOfMarks(text: string, paragraph: Span, isOpen: boolean): Marks {
  const marks = quotationMarks(text, paragraph);
  const spans: Marked[] = [];
  let index = 0;
  if (isOpen && closesFromBefore(marks)) {
    const [close] = marks;
    if (close) spans.push(marked(paragraph.from, paragraph.from, close.from, close.to));
    index = 1;
  }
  while (index < marks.length) {
    const open = marks[index];
    const end = open && opensHere(open) ? endOf(text, marks, index, paragraph) : null;
    if (!open || !end || (end.leftOpen && holdsClosedPair(text, marks, index))) {
      index++;
      continue;
    }
    spans.push(marked(open.from, open.to, end.from, end.to));
    if (end.leftOpen) return { spans, leftOpen: true };
    index = end.next;
  }
  return { spans, leftOpen: false };
}

/**
 * Whether a straight mark that nothing closes has a curly pair after it. Some sites set a straight mark before each
 * paragraph of a long excerpt; the marks inside it are then the surer ones.
 */
function holdsClosedPair(text: string, marks: readonly QuotationMark[], index: number): boolean {
  const open = marks[index];
  if (!open || text.slice(open.from, open.to) !== '"') return false;
  const curly = marks.slice(index + 1).filter((mark) => mark.family === 'double');
  return curly[0]?.turn === 'open' && curly[1]?.turn === 'close';
}

function marked(from: number, start: number, end: number, to: number): Marked {
  return { from, to, words: { from: start, to: end } };
}

/** A paragraph whose first double mark can only close, and that does not begin with one, ends the quotation before it. */
function closesFromBefore(marks: readonly QuotationMark[]): boolean {
  const [first] = marks;
  return first?.family === 'double' && first.closes && !first.opens && first.turn !== 'open';
}

function opensHere(mark: QuotationMark): boolean {
  if (mark.turn === 'open') return mark.family === 'double' || mark.opens;
  if (mark.turn === 'close') return mark.opens && !(mark.closes && mark.family === 'single');
  return mark.opens || (mark.family === 'double' && !mark.closes);
}

interface End extends Span {
  /** The first mark after this quotation. */
  readonly next: number;
  readonly leftOpen: boolean;
}

function endOf(
  text: string,
  marks: readonly QuotationMark[],
  index: number,
  paragraph: Span,
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
  paragraph: Span,
): End {
  let depth = 1;
  for (let next = index + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (!mark || mark.family === 'single') continue;
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
  paragraph: Span,
): End | null {
  let doubtful: End | null = null;
  for (let next = index + 1; next < marks.length; next++) {
    const mark = marks[next];
    if (!mark || mark.family === 'double') continue;
    if (!mark.closes || mark.turn === 'open') {
      if (mark.opens && doubtful) return doubtful;
      continue;
    }
    const end = { from: mark.from, to: mark.to, next: next + 1, leftOpen: false };
    if (!isPossessive(text, mark)) return end.from > (marks[index]?.to ?? 0) ? end : null;
    doubtful ??= end;
  }
  if (doubtful) return doubtful;
  const isWhole = marks[index]?.turn === 'open' && marks[index]?.from === paragraph.from;
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

function trimmed(text: string, span: Span): Span | null {
  const inside = text.slice(span.from, span.to);
  if (!/[\p{L}\p{N}]/u.test(inside)) return null;
  const from = span.from + inside.length - inside.trimStart().length;
  return { from, to: from + inside.trim().length };
}
