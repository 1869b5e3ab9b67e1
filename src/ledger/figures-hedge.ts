import type { Quantity } from './figures-number.ts';
import { isTime, words } from './figures-tables.ts';
import { phrase, type Token } from './figures-tokens.ts';

/** How far a hedge widens a number: factors below and above; null: open. As ANALYSIS.md sets them. */
export interface Hedge {
  readonly low: number;
  readonly high: number | null;
}

const NEARLY: Hedge = { low: 0.9, high: 1 };
const ABOUT: Hedge = { low: 0.9, high: 1.1 };
const JUST_OVER: Hedge = { low: 1, high: 1.1 };
const OVER: Hedge = { low: 1, high: null };
const UNDER: Hedge = { low: 0, high: 1 };

/** Hedges that stand before their number. */
export const BEFORE: ReadonlyMap<string, Hedge> = new Map([
  ...named(NEARLY, ['nearly', 'almost', 'close to', 'approaching', 'just under', 'just short of']),
  ...named(NEARLY, ['slightly less than', 'a little under', 'little less than', 'nearing']),
  ...named(ABOUT, [
    'about',
    'around',
    'roughly',
    'approximately',
    'some',
    'an estimated',
    'circa',
    'estimated',
  ]),
  ...named(JUST_OVER, ['just over', 'slightly more than', 'slightly over', 'a little over']),
  ...named(JUST_OVER, ['a little more than', 'little more than', 'just more than', 'just above']),
  ...named(OVER, ['over', 'more than', 'at least', 'upwards of', 'upward of', 'in excess of']),
  ...named(OVER, ['above', 'exceeding', 'no fewer than', 'no less than', 'not less than']),
  ...named(OVER, ['well over', 'far more than', 'well more than', 'a minimum of']),
  ...named(UNDER, ['under', 'less than', 'fewer than', 'up to', 'at most', 'no more than']),
  ...named(UNDER, ['not more than', 'as many as', 'as much as', 'a maximum of', 'below']),
]);

const AFTER: ReadonlyMap<string, Hedge> = new Map([
  ...named(OVER, ['or more', 'or longer', 'and counting', 'plus', '+', 'at least']),
  ...named(ABOUT, ['or so', 'odd', 'or thereabouts']),
  ...named(UNDER, ['or less', 'or fewer', 'at most']),
]);

// `asked about 12 Russians` and `rule over two lands` are no hedges; `the talks ran over two days` neither.
const ASKS_ABOUT = new Set(
  words(`asked ask asks asking talk talked talks talking question questions questioned think know knows concerned told
  tell worry worried worries concerns concern said say discuss heard hear read wrote write learned something anything
  nothing information report reports truth facts lies complained complaints revolves centered centred built rallied`),
);
const LASTS_OVER = new Set(
  words(
    'for just well lasted lasting took takes taken after than of and was is by spent within since',
  ),
);

/** What stands around a number and says how exact it is: tokens `from` up to `to` with the number between them. */
export interface Hedged {
  readonly from: number;
  readonly to: number;
  readonly words: string | null;
  readonly hedge: Hedge | null;
}

/** The hedge before a quantity or, if there is none, after it. */
export function hedgeOf(tokens: readonly Token[], quantity: Quantity): Hedged {
  const { from, to } = quantity;
  for (let size = Math.min(4, from); size > 0; size--) {
    const said = phrase(tokens, from - size, from);
    const hedge = BEFORE.get(said);
    if (hedge && isHedge(said, tokens[from - size - 1], quantity)) {
      return { from: from - size, to, words: said, hedge };
    }
  }
  return hedgeAfter(tokens, from, to);
}

function hedgeAfter(tokens: readonly Token[], from: number, to: number): Hedged {
  const at = tokens[to]?.text === '-' && !tokens[to]?.isApart ? to + 1 : to;
  for (let size = 2; size > 0; size--) {
    const said = phrase(tokens, at, at + size);
    const hedge = AFTER.get(said);
    if (hedge) return { from, to: at + size, words: said, hedge };
  }
  return { from, to, words: null, hedge: null };
}

function isHedge(said: string, before: Token | undefined, { unit, form }: Quantity): boolean {
  const word = before?.lower ?? '';
  if (said === 'about' || said === 'around') return !ASKS_ABOUT.has(word);
  if (said === 'over' && form === 'vague') return false;
  if (said === 'over') return !isTime(unit) || LASTS_OVER.has(word);
  if (said === 'under' || said === 'above' || said === 'below') return word !== 'from';
  return true;
}

function named(hedge: Hedge, phrases: readonly string[]): [string, Hedge][] {
  return phrases.map((words) => [words, hedge]);
}
