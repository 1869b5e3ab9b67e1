import { isCalendarWord } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import type { Amount, Reading } from './figures-find.ts';
import { isTime, words } from './figures-tables.ts';
import type { Token } from './figures-tokens.ts';

// What ends the words that say what is counted: a new clause, or a sign.
const CLAUSE = new Set(
  words(`who whom whose which that what where when while although though because but and or nor if unless until so as
  since before after whereas however yet including`),
);
const AUXILIARIES = new Set(
  words('are were is was have had has been be being will would may might could'),
);
const EDGES = new Set(
  words(`a an the of in on at to for from by with into onto over under near about than then it its their his her our my
  your this these those there here also only just more other others another still already now said says according to after before since ago later earlier late early`),
);
const INSIDE = /^["“”‘’'«»„\-‐‑&/()[\]]$/;
const QUOTES = /^["“”‘’'«»„()[\]-]$/;

// How many words say what is counted, at most: longer ones are a clause of their own.
const MOST_WORDS = 9;
const MOST_BEFORE = 6;

/** The words of the text that say what an amount counts: behind it or, if nothing is said there, before it. */
export function countedSpan({ tokens, amounts }: Reading, amount: Amount): Span {
  const at = amounts.indexOf(amount);
  const start = Math.max(amounts[at - 1]?.next ?? 0, clauseStart(tokens, amount.first));
  const end = Math.min(amounts[at + 1]?.first ?? Infinity, clauseEnd(tokens, amount.next));
  const before = trimmed(tokens.slice(start, amount.first));
  const after = trimmed(tokens.slice(amount.next, end));
  // `prices rose 4.1% in June`: of a measure, the words before say what was measured, unless it is so much `of` something.
  const isMeasure = amount.unit !== null && !isTime(amount.unit);
  const isBefore = isMeasure ? tokens[amount.next]?.lower !== 'of' : saysWhen(tokens, amount);
  const span = isBefore ? (before ?? after) : (after ?? before);
  const least = tokens.slice(Math.max(0, amount.first - MOST_BEFORE), amount.first);
  return span ?? trimmed(least) ?? { from: amount.to, to: amount.to };
}

/** `burned for nine hours on Tuesday`, `fell for three days last week`: behind the amount stands only when it was. */
function saysWhen(tokens: readonly Token[], { next, unit }: Amount): boolean {
  const [first, second] = tokens.slice(next, next + 2).map(({ lower }) => lower);
  if (first === 'on' || first === 'in') return isCalendarWord(second ?? '');
  const isNear = first === 'last' || first === 'next' || first === 'this';
  return isTime(unit) && (isNear || isCalendarWord(first ?? ''));
}

/** Where the clause that goes on at token `i` ends. */
function clauseEnd(tokens: readonly Token[], i: number): number {
  let at = i;
  for (let count = 0; count < MOST_WORDS; at++) {
    const token = tokens[at];
    if (!token || isSign(token) || isClauseEdge(token, at === i)) break;
    if (/^\p{L}/u.test(token.text)) count++;
  }
  return at;
}

/** Where the clause that ends before token `i` begins, at most a few words back. */
function clauseStart(tokens: readonly Token[], i: number): number {
  let at = i;
  for (; at > Math.max(0, i - MOST_BEFORE); at--) {
    const token = tokens[at - 1];
    if (!token || isSign(token) || isClauseEdge(token, at === i)) break;
  }
  return at;
}

/** `a week after the violence began`, `alive after 24 hours`: beside the amount, these words are part of what it measures. */
function isClauseEdge({ lower }: Token, isBeside: boolean): boolean {
  return CLAUSE.has(lower) && !(isBeside && /^(?:after|before|since)$/.test(lower));
}

function isSign(token: Token): boolean {
  return !/^[\p{L}\p{N}]/u.test(token.text) && !INSIDE.test(token.text);
}

/** Without quotation marks and words that only join at either end; null if nothing is left. */
function trimmed(tokens: readonly Token[]): Span | null {
  let from = 0;
  let to = tokens.length;
  const isEdge = (token: Token | undefined): boolean =>
    token !== undefined &&
    (EDGES.has(token.lower) || AUXILIARIES.has(token.lower) || QUOTES.test(token.text));
  while (from < to && isEdge(tokens[from])) from++;
  while (from < to && isEdge(tokens[to - 1])) to--;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (from >= to || !first || !last) return null;
  return withMarks(tokens, from, to) ?? { from: first.from, to: last.to };
}

/** With the quotation marks around the first words, if they close inside or just behind. */
function withMarks(tokens: readonly Token[], from: number, to: number): Span | null {
  const opening = tokens[from - 1];
  const last = tokens[to - 1];
  if (!opening || !last || !/^["“‘«(]$/.test(opening.text)) return null;
  const closing = tokens.findIndex(({ text }, at) => at > from && /^["”’»)]$/.test(text));
  if (closing < 0) return null;
  return { from: opening.from, to: closing === to ? (tokens[to]?.to ?? last.to) : last.to };
}
