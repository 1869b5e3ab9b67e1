import type { Span } from '../text/span.ts';
import { endOf, MOST_MARKS } from './quotation-ends.ts';
import { type QuotationMark, quotationMarks } from './quotation-marks.ts';

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
  const marks = paragraphs.map((paragraph) => quotationMarks(text, paragraph));
  let isOpen = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const around = { isOpen, isFollowed: opensWithSingle(paragraphs[index + 1], marks[index + 1]) };
    const { spans, leftOpen } = pairsOfMarks(text, paragraph, marks[index] ?? [], around);
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

/** What a paragraph's neighbours tell of its quotations. */
export interface Around {
  /** The paragraph before left a quotation open. */
  readonly isOpen: boolean;
  /** The next one begins with a single mark that opens. */
  readonly isFollowed: boolean;
}

function opensWithSingle(paragraph?: Span, marks?: readonly QuotationMark[]): boolean {
  const [first] = marks ?? [];
  return first?.family === 'single' && first.from === paragraph?.from && first.opens;
}

/** Walks through the marks of one paragraph. */
function pairsOfMarks(
  text: string,
  paragraph: Span,
  marks: readonly QuotationMark[],
  around: Around,
): Marks {
  const spans: Marked[] = [];
  let index = 0;
  if (around.isOpen && closesFromBefore(marks)) {
    const [close] = marks;
    if (close) spans.push(marked(paragraph.from, paragraph.from, close.from, close.to));
    index = 1;
  }
  while (index < marks.length) {
    const open = marks[index];
    const end =
      open && opensHere(open)
        ? endOf(text, marks, index, { ...paragraph, isFollowed: around.isFollowed })
        : null;
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
  const curly = marks
    .slice(index + 1, index + MOST_MARKS)
    .filter((mark) => mark.family === 'double');
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

function trimmed(text: string, span: Span): Span | null {
  const inside = text.slice(span.from, span.to);
  if (!/[\p{L}\p{N}]/u.test(inside)) return null;
  const from = span.from + inside.length - inside.trimStart().length;
  return { from, to: from + inside.trim().length };
}
