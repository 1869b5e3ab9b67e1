import { cardinalAt, coreAt, digitsAt, type Core } from './figures-core.ts';
import { currencyAt, unitAt } from './figures-measure.ts';
import { phrase, type Token } from './figures-tokens.ts';

/** A quantity without its hedge: tokens `from` up to `to`, its interval, and its unit of measure if it has one. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  /** null: open. */
  readonly max: number | null;
  readonly unit: string | null;
  /** The words, if the number is vague by itself: `dozens`, `several hundred`. */
  readonly vague: string | null;
  readonly form: Core['form'];
}

/** The quantity that begins at token `i`, or null. */
export function quantityAt(tokens: readonly Token[], i: number): Quantity | null {
  const sign = currencyAt(tokens, i);
  const start = sign ? sign.to : i;
  const first = coreAt(tokens, start);
  if (!first) return null;
  const core = withRange(tokens, first);
  const unit = sign ? { to: core.to, name: sign.unit, size: 1, half: 0 } : unitAt(tokens, core.to);
  if (!unit && core.form === 'article') return null;
  const size = unit?.size ?? 1;
  const half = unit?.half ?? 0;
  const to = unit?.to ?? core.to;
  const isVague = core.form === 'vague' && core.min !== core.max;
  return {
    from: i,
    to,
    min: (core.min + half) * size,
    max: core.max === null ? null : (core.max + half) * size,
    unit: unit?.name ?? null,
    vague: isVague ? phrase(tokens, start, core.to) : null,
    form: core.form,
  };
}

/** `10 to 15`, `500–600`, `two or three`. */
function withRange(tokens: readonly Token[], low: Core): Core {
  const word = tokens[low.to]?.lower ?? '';
  const isRange =
    /^(?:to|or|[-–—])$/.test(word) && low.form !== 'article' && low.form !== 'fraction';
  if (!isRange) return low;
  const high = digitsAt(tokens, low.to + 1) ?? cardinalAt(tokens, low.to + 1);
  if (!high || high.min <= low.min || high.form !== low.form) return low;
  const scale =
    low.min < 1000 && high.min >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(high.min) / 3)) : 1;
  return { to: high.to, min: low.min * scale, max: high.max, form: low.form };
}
