import type { Span } from '../text/span.ts';
import { hedgeOf, type Hedged } from './figures-hedge.ts';
import { isNoQuantity } from './figures-none.ts';
import { quantityAt, type Quantity } from './figures-number.ts';
import { MULTIPLIERS, ROUND, UNITS_AND_TENS } from './figures-tables.ts';
import { tokensOf, type Token } from './figures-tokens.ts';

/** A quantity in a sentence: its span with hedge and unit, its interval, and the tokens `first` up to `next` it takes. */
export interface Amount extends Span {
  readonly min: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly first: number;
  readonly next: number;
}

/** A sentence's tokens with the quantities found in them, in order, never overlapping. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly amounts: readonly Amount[];
}

// A sentence of a report is shorter; a line that goes on is a table or a page's code, read so far and no further.
const MOST_TOKENS = 500;

// A sentence with this share of capitals among its words is set as a title.
const TITLE_SHARE = 0.6;

// What every quantity has: a digit, a number word, a word for a few or for a part, or `a` before a unit of time.
const HINT = new RegExp(
  String.raw`\d|\b(?:${[...UNITS_AND_TENS.keys(), ...MULTIPLIERS.keys()].join('|')}|${[...ROUND.keys()].join('|')}|several|half|third|quarter|pair|couple|handful|an? (?:second|minute|hour|night|day|week|fortnight|month|year|decade|centur))`,
  'iu',
);

/** Whether a sentence may have an amount: a quick look before the careful one. */
export function mayHaveAmounts(text: string, { from, to }: Span): boolean {
  return HINT.test(text.slice(from, to));
}

/** Reads a sentence for counts, amounts and durations, as ANALYSIS.md defines them. */
export function readAmounts(text: string, span: Span): Reading {
  const tokens = tokensOf(text, span).slice(0, MOST_TOKENS);
  const amounts: Amount[] = [];
  const isTitleCase = looksLikeTitle(tokens);
  for (let i = 0; i < tokens.length;) {
    const quantity = quantityAt(tokens, i);
    if (!quantity) {
      i++;
      continue;
    }
    const hedged = hedgeOf(tokens, quantity);
    const isHedged = hedged.words !== null;
    const end = amounts.at(-1)?.next ?? 0;
    if (hedged.from < end || isNoQuantity({ tokens, quantity, isHedged, isTitleCase })) {
      i = quantity.form === 'article' ? i + 1 : quantity.to;
      continue;
    }
    amounts.push(amountOf(tokens, quantity, hedged));
    i = hedged.to;
  }
  return { tokens, amounts };
}

function amountOf(tokens: readonly Token[], quantity: Quantity, hedged: Hedged): Amount {
  const { from, to, hedge } = hedged;
  const words = [hedged.words, quantity.vague].filter((part) => part !== null);
  const isOpen = quantity.max === null || hedge?.high === null;
  return {
    from: tokens[from]?.from ?? 0,
    to: tokens[to - 1]?.to ?? 0,
    min: rounded(quantity.min * (hedge?.low ?? 1)),
    max: isOpen ? null : rounded((quantity.max ?? 0) * (hedge?.high ?? 1)),
    unit: quantity.unit,
    hedge: words.length > 0 ? words.join(' ') : null,
    first: from,
    next: to,
  };
}

/** Without what multiplying by 1.1 leaves behind the ninth digit. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}

function looksLikeTitle(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{3,}/u.test(token.text));
  const capitals = words.filter((token) => /^\p{Lu}/u.test(token.text));
  return words.length > 3 && capitals.length > TITLE_SHARE * words.length;
}
