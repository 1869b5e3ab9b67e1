import type { Span } from '../text/span.ts';
import { type Draft, endsSentence, isNextLine, trimmed } from './block.ts';

// Text wrapped by hand or by a program breaks at 60 to 80 characters, in columns at 40: what is narrower is a list, and
// beyond 100 lines are paragraphs.
const narrowestWrap = 40;
const widestWrap = 100;
// Fewer broken lines than this may be a list or a headline over two lines.
const fewestWraps = 3;
// In wrapped text nearly every line goes on in the next; in verse and lists few do.
const wrappedShare = 0.6;

/** The raw text's lines without outer white space, those that hold nothing else left out; hard-wrapped lines are joined. */
export function readLines(raw: string): Draft[] {
  const lines: Span[] = [];
  for (let from = 0; from <= raw.length;) {
    const end = raw.indexOf('\n', from);
    const to = end < 0 ? raw.length : end;
    const span = trimmed(raw, { from, to });
    if (span.from < span.to) lines.push(span);
    from = to + 1;
  }
  return joinWrapped(raw, lines).map((span) => ({ ...span, role: null, reason: '' }));
}

/** Which characters the lines `first` to `last`, counted from 1, cover: from the first's start to the last's end. */
export function lineSpan(raw: string, first: number, last: number): Span {
  let from = 0;
  for (let line = 1; line < first && from < raw.length; line++) from = nextLine(raw, from);
  let to = from;
  for (let line = first; line < last && to < raw.length; line++) to = nextLine(raw, to);
  return { from, to: nextLine(raw, to) };
}

function nextLine(raw: string, from: number): number {
  const end = raw.indexOf('\n', from);
  return end < 0 ? raw.length : end + 1;
}

/** In a hard-wrapped file, a line goes on in the next if the next one's first word would not have fitted on it. */
function joinWrapped(raw: string, lines: readonly Span[]): Span[] {
  const width = widthOf(raw, lines);
  if (width < narrowestWrap || width > widestWrap || !isWrapped(raw, lines, width))
    return [...lines];
  const joined: Span[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const open = joined.at(-1);
    if (before && open && goesOn(raw, before, line, width)) {
      joined[joined.length - 1] = { from: open.from, to: line.to };
    } else joined.push(line);
  }
  return joined;
}

function widthOf(raw: string, lines: readonly Span[]): number {
  let width = 0;
  for (const { from, to } of lines) {
    // A long address has no place to break at and says nothing of the width.
    if (to - from > width && /\s/.test(raw.slice(from, to))) width = to - from;
  }
  return width;
}

function isWrapped(raw: string, lines: readonly Span[], width: number): boolean {
  let neighbours = 0;
  let wraps = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || !isNextLine(raw, before, line)) continue;
    neighbours++;
    const isOpen = !endsSentence(raw.slice(before.from, before.to));
    if (isOpen && goesOn(raw, before, line, width)) wraps++;
  }
  return wraps >= fewestWraps && wraps >= neighbours * wrappedShare;
}

function goesOn(raw: string, before: Span, line: Span, width: number): boolean {
  if (!isNextLine(raw, before, line)) return false;
  const [word = ''] = /^\S+/.exec(raw.slice(line.from, line.to)) ?? [];
  return before.to - before.from + 1 + word.length > width;
}
