import { abbreviation } from './abbreviations.ts';
import { listItems } from './lists.ts';
import type { Span } from './span.ts';
import { isStarter } from './starters.ts';

/**
 * Splits a text into sentences, in order. A line's end always ends a sentence; white space around a sentence belongs to
 * none, everything else to exactly one. Rules and tables only, so that every host gives the same spans.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  for (const line of text.matchAll(/[^\n\v\f\r\u0085\u2028\u2029]+/g)) {
    let from = 0;
    for (const to of ends(line[0])) {
      const span = trimmed(line[0], from, to);
      if (span) found.push({ from: line.index + span.from, to: line.index + span.to });
      from = to;
    }
  }
  return found;
}

function trimmed(line: string, from: number, to: number): Span | null {
  const part = line.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  return start < end ? { from: start, to: end } : null;
}

// A run of stops, spaced ones (`. . .`) included, and what closes with it: quotation marks, brackets, a note's `[1]`.
const STOPS =
  /([.!?…]+(?:[ \u00a0]{1,3}[.…]+)*)((?:["”“’'»)\]}]|[ \u00a0]”|\[\d{1,3}\])*)|[。！？]+[」』”’）]*/g;

/** A place in a line where a sentence may end. */
interface Stop {
  /** Where the run of stops begins, and where it and what closes with it ends. */
  readonly from: number;
  readonly to: number;
  /** The run, such as `.`, `?!` or `. . .`. */
  readonly run: string;
  readonly closers: string;
  readonly next: Next;
}

/** The first word after a stop. */
interface Next {
  readonly from: number;
  readonly word: string;
}

/** Where the sentences of a line end, in order, the line's own end included. */
function ends(line: string): number[] {
  const items = listItems(line);
  const found = [...items];
  let from = 0;
  STOPS.lastIndex = 0;
  for (let match = STOPS.exec(line); match; match = STOPS.exec(line)) {
    while (items[0] !== undefined && items[0] <= match.index) from = items.shift() ?? from;
    const end = endAt(line, from, match);
    if (end === null) continue;
    found.push(end);
    from = end;
  }
  return [...found, line.length].sort((left, right) => left - right);
}

/** Where the sentence begun at `from` ends, if it ends at this run of stops. */
function endAt(line: string, from: number, match: RegExpExecArray): number | null {
  const [all, run, closers = ''] = match;
  const to = match.index + all.length;
  if (run === undefined) return to;
  const next = nextWord(line, to);
  if (!next) return null;
  const stop = { from: match.index, to, run, closers, next };
  if (next.from === to) return endWithoutSpace(stop);
  if (!/\s/.test(line.charAt(to)) || !opensSentence(next.word)) return null;
  if (isInsideBrackets(line, from, stop)) return null;
  if (isAttributed(line, stop)) return null;
  if (/^\.$/.test(run)) return isFullStop(line, from, stop) ? to : null;
  return endAtEllipsis(line, stop);
}

// What may stand between a stop and the next word. A further stop there decides for itself.
const BETWEEN = /[^\p{L}\p{N}\p{Sc}@#.!?…。！？]*/uy;
const WORD = /[\p{L}\p{N}\p{M}’‘']+|[\p{Sc}@#]/uy;

function nextWord(line: string, to: number): Next | null {
  BETWEEN.lastIndex = to;
  BETWEEN.test(line);
  const from = BETWEEN.lastIndex;
  WORD.lastIndex = from;
  const word = WORD.exec(line)?.[0];
  return word ? { from, word } : null;
}

/** `… the end.”He` and `… the end.“We`: only a curly quotation mark tells where the sentence ends. */
function endWithoutSpace({ from, to, run, closers, next }: Stop): number | null {
  if (!/^\p{Lu}/u.test(next.word)) return null;
  if (closers === '”') return to;
  return closers === '“' ? from + run.length : null;
}

/** Anything but a small letter; `iPhone` and `eBay` begin sentences too. */
function opensSentence(word: string): boolean {
  return !/^\p{Ll}(?!\p{Lu})/u.test(word);
}

// How far apart, in characters, the two brackets of one remark may stand from a stop between them.
const BRACKET_REACH = 400;

/** Inside a remark in the middle of a sentence, or at words left out of a quotation: `[…]`. */
function isInsideBrackets(line: string, from: number, stop: Stop): boolean {
  if (/^[.…]+$/.test(stop.run) && line.charAt(stop.from - 1) === '[') return true;
  const before = line.slice(Math.max(from, stop.from - BRACKET_REACH), stop.from);
  const open = before.lastIndexOf('(');
  if (open <= before.lastIndexOf(')') || stop.closers.includes(')')) return false;
  if (before.slice(0, open).trim() === '') return false;
  return line.slice(stop.to, stop.to + BRACKET_REACH).includes(')');
}

// `“Why?” Trump asked.` The verb must end its clause: in `“Why?” Trump said he …` a sentence of its own begins.
const ATTRIBUTION =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|adds|told|replied|responded|answered|wrote|tweeted|shouted|yelled|cried|exclaimed|wondered|quipped|joked|continued|insisted|declared|concluded|stated|noted|remarked|explained|demanded)(?=\s*(?:[.,:;—–!?]|$)|\s+(?:in|on|at|to|of|during|after|before|as|when|with|him|her|them|reporters|rhetorically|later|again|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/u;
const ATTRIBUTION_REACH = 100;

function isAttributed(line: string, { run, closers, next }: Stop): boolean {
  if (!/[?!]/.test(run) || !/["”’']/.test(closers) || isStarter(next.word)) return false;
  return ATTRIBUTION.test(line.slice(next.from, next.from + ATTRIBUTION_REACH));
}

// The longest token that may be an abbreviation, in characters.
const TOKEN_REACH = 24;

/** Whether a single full stop ends the sentence, and not only an abbreviation. */
function isFullStop(line: string, from: number, stop: Stop): boolean {
  const before = line.slice(Math.max(from, stop.from - TOKEN_REACH), stop.from);
  const word = /[\p{L}\p{N}\p{M}.°]*$/u.exec(before)?.[0] ?? '';
  const { next } = stop;
  // `LONDON, Ont. — The city`, `9 a.m. - Midnight`
  const isBeforeDash = /[—–_-]/.test(line.slice(stop.to, next.from));
  if (isItemNumber(line.slice(from, stop.from).trim())) return false;
  if (/^\d*[ap]\.m$/i.test(word)) return !isBeforeDash && endsAtClock(line, from, stop);
  switch (abbreviation(word)) {
    case 'title':
      return false;
    case 'number':
    case 'month':
      return !/^\d/.test(next.word);
    case 'name':
      return isStarter(next.word) && !isInitial(line, next) && !isBeforeDash;
    case undefined:
      return true;
  }
}

/** All that stands before the stop is the number or letter of an item: `2. Milk`, `• b. Bread`. */
function isItemNumber(before: string): boolean {
  return /^[^\p{L}\p{N}]*(?:\d{1,3}|\p{Ll})$/u.test(before);
}

/** `J.` of `George W. J. Smith`. */
function isInitial(line: string, { from, word }: Next): boolean {
  return word.length === 1 && line.charAt(from + 1) === '.';
}

const AFTER_CLOCK =
  /^(?:[A-Z]{2,4}|Eastern|Central|Pacific|Mountain|Moscow|Greenwich|Local|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** `He left at 6 p.m. Mr. Smith …` ends, `At 5 a.m. Mr. Smith …` and `at 7 p.m. Monday` do not. */
function endsAtClock(line: string, from: number, stop: Stop): boolean {
  if (AFTER_CLOCK.test(stop.next.word)) return false;
  const before = line.slice(from, Math.min(stop.from, from + BRACKET_REACH));
  return !/^\W*(?:At|By|Around|About|Before|After|Until|Since|From)\s[\d:.\s]*[ap]\.m$/i.test(
    before,
  );
}

/**
 * Stops other than one full stop. Three dots that stand alone leave words out (`the thing is . . . I`), unless a word
 * follows that opens sentences; at a word's end they close it (`broke out… It became`), and so do four. A spaced
 * omission after a full stop begins the next sentence (`compounds. . . . The`), a tight one ends with it (`us. ... We`).
 */
function endAtEllipsis(line: string, { from, to, run, closers, next }: Stop): number | null {
  const isApart = from === 0 || /\s/.test(line.charAt(from - 1));
  const dots = /^[.…\s]+$/.test(run) ? run.replaceAll('…', '...').replace(/\s/g, '').length : 0;
  const saysI = /^I(?:['’]|$)/.test(next.word);
  if (dots === 3 && (saysI || (isApart && !isStarter(next.word)))) return null;
  const isSpaced = /^.[ \u00a0]\.[ \u00a0]/.test(run);
  return isSpaced && !isApart && closers === '' ? from + 1 : to;
}
