import { CURRENCY, unitOf } from './figures-tables.ts';
import { isDigits, skipJoin, type Token } from './figures-tokens.ts';

/** A unit of measure, where it ends, how many of it the word stands for, and what `and a half` adds. */
export interface Measure {
  readonly to: number;
  readonly name: string;
  readonly size: number;
  readonly half: number;
}

/** The unit of measure that begins at token `i`, also behind a hyphen. */
export function unitAt(tokens: readonly Token[], i: number): Measure | null {
  const at = skipJoin(tokens, i);
  const word = tokens[at]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (word === '%' || word === 'percent' || word === 'pct') return percent(tokens, at + 1);
  if (word === 'per' && after === 'cent') return percent(tokens, at + 2);
  if (word === 'percentage' && /^points?$/.test(after))
    return { to: at + 2, name: 'point', size: 1, half: 0 };
  if (word === 'us' && /^dollars?$/.test(after))
    return { to: at + 2, name: 'dollar', size: 1, half: 0 };
  const unit = isCapital(tokens[at]) ? undefined : unitOf(word);
  if (!unit) return null;
  const half = andAHalf(tokens, at + 1);
  return { to: half, name: unit[0], size: unit[1], half: half > at + 1 ? 0.5 : 0 };
}

function percent(tokens: readonly Token[], to: number): Measure {
  return /^points?$/.test(tokens[to]?.lower ?? '')
    ? { to: to + 1, name: 'point', size: 1, half: 0 }
    : { to, name: 'percent', size: 1, half: 0 };
}

/** `Pound` in a name is no unit; `DAYS` in a headline in capitals is. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** The sign of a currency before digits, and where it ends. */
export function currencyAt(
  tokens: readonly Token[],
  i: number,
): { to: number; unit: string } | null {
  const prefix = /^(?:us|a|c|nz|hk|r)$/.test(tokens[i]?.lower ?? '') && !tokens[i + 1]?.isApart;
  const at = prefix ? i + 1 : i;
  const unit = CURRENCY.get(tokens[at]?.text ?? '');
  return unit && isDigits(tokens[at + 1]) ? { to: at + 1, unit } : null;
}

/** Where `and a half` after token `i` ends, also with hyphens; `i` if it does not stand there. */
export function andAHalf(tokens: readonly Token[], i: number): number {
  let at = i;
  for (const word of ['and', 'a', 'half']) {
    at = skipJoin(tokens, at);
    if (tokens[at]?.lower !== word) return i;
    at++;
  }
  return at;
}
