import { andAHalf } from './figures-measure.ts';
import { GLUED, MULTIPLIERS, ROUND, UNITS_AND_TENS, unitOf } from './figures-tables.ts';
import { isDigits, phrase, skipJoin, type Token } from './figures-tokens.ts';

/** A number and where it ends. */
export interface Core {
  readonly to: number;
  readonly min: number;
  readonly max: number | null;
  /** How it is written; `article` is the bare `a` of `a week`. */
  readonly form: 'digits' | 'words' | 'vague' | 'article' | 'fraction';
}

// `several` is three to nine by ANALYSIS.md; the other small vague numbers are read alike.
const SMALL: readonly (readonly [string, number, number])[] = [
  ['several', 3, 9],
  ['a handful', 3, 9],
  ['a couple', 2, 3],
  ['a pair', 2, 2],
  ['half a dozen', 6, 6],
  ['a half dozen', 6, 6],
];

// `the dozen officers`, `the last dozen years`.
const BEFORE_DOZEN = /^(?:the|these|those|this|last|past|first|next|another|every|few)$/;

// The words a number in words or a vague one begins with.
const OPENING = new Set([
  ...UNITS_AND_TENS.keys(),
  ...ROUND.keys(),
  ...['tens', 'several', 'half', 'dozen', 'a', 'an'],
]);

/** The number that begins at token `i`, without hedge and unit, or null. */
export function coreAt(tokens: readonly Token[], i: number): Core | null {
  const token = tokens[i];
  if (!token || !(isDigits(token) || OPENING.has(token.lower))) return null;
  return (
    halfAt(tokens, i) ??
    fractionAt(tokens, i) ??
    roundAt(tokens, i) ??
    smallAt(tokens, i) ??
    digitsAt(tokens, i) ??
    cardinalAt(tokens, i) ??
    articleAt(tokens, i)
  );
}

/** `half an hour`, `a half hour`, `half a million`, `half-hour`. */
function halfAt(tokens: readonly Token[], i: number): Core | null {
  const at = tokens[i]?.lower === 'a' ? i + 1 : i;
  if (tokens[at]?.lower !== 'half') return null;
  let to = skipJoin(tokens, at + 1);
  if (at === i && /^an?$/.test(tokens[to]?.lower ?? '')) to = skipJoin(tokens, to + 1);
  const word = tokens[to]?.lower ?? '';
  const size = MULTIPLIERS.get(word);
  if (size && word !== 'dozen') return { to: to + 1, min: size / 2, max: size / 2, form: 'words' };
  return unitOf(word) ? { to, min: 0.5, max: 0.5, form: 'words' } : null;
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
]);

/** `two-thirds`, `three quarters`, `a third of`, `half of`: shares of a whole. */
function fractionAt(tokens: readonly Token[], i: number): Core | null {
  const first = tokens[i]?.lower ?? '';
  if (first === 'half') return isWhole(tokens[i - 1]) ? shareOf(tokens, i + 1, 1 / 2) : null;
  const count = /^an?$/.test(first) ? 1 : UNITS_AND_TENS.get(first);
  const at = skipJoin(tokens, i + 1);
  const word = tokens[at]?.lower ?? '';
  const part = PARTS.get(word.replace(/s$/, ''));
  if (!count || !part) return null;
  const value = count / part;
  if (count === 1) return shareOf(tokens, at + 1, value);
  return word.endsWith('s') ? { to: at + 1, min: value, max: value, form: 'fraction' } : null;
}

/** `the first half of`, `the other half of` name a part, they do not measure it. */
function isWhole(before: Token | undefined): boolean {
  return !/^(?:the|first|second|other|latter|top|bottom|last|better|this|that|his|her|its)$/.test(
    before?.lower ?? '',
  );
}

function shareOf(tokens: readonly Token[], to: number, value: number): Core | null {
  return tokens[to]?.lower === 'of' ? { to, min: value, max: value, form: 'fraction' } : null;
}

/** `dozens`, `hundreds of thousands`, `tens of millions`. */
function roundAt(tokens: readonly Token[], i: number): Core | null {
  const word = tokens[i]?.lower ?? '';
  const next = tokens[i + 1]?.lower === 'of' ? ROUND.get(tokens[i + 2]?.lower ?? '') : undefined;
  if (next && next[0] >= 2000 && /^(?:tens|dozens|hundreds)$/.test(word)) {
    const size = (next[0] / 2) * (word === 'hundreds' ? 100 : 10);
    return { to: i + 3, min: 2 * size, max: 10 * size - 1, form: 'vague' };
  }
  const round = ROUND.get(word);
  return round ? { to: i + 1, min: round[0], max: round[1], form: 'vague' } : null;
}

/** `several`, `several hundred`, `a few thousand`, `a pair`, `a couple`. */
function smallAt(tokens: readonly Token[], i: number): Core | null {
  for (const [words, min, max] of SMALL) {
    const to = i + words.split(' ').length;
    if (phrase(tokens, i, to) !== words) continue;
    return multiplied(tokens, to, min, max);
  }
  if (tokens[i]?.lower === 'dozen' && BEFORE_DOZEN.test(tokens[i - 1]?.lower ?? '')) {
    return { to: i + 1, min: 12, max: 12, form: 'words' };
  }
  if (phrase(tokens, i, i + 2) !== 'a few' || !MULTIPLIERS.has(tokens[i + 2]?.lower ?? ''))
    return null;
  return multiplied(tokens, i + 2, 3, 9);
}

/** `several hundred` is 200 to 999 by ANALYSIS.md: two to just under ten of the next size; `several dozen` as dozens. */
function multiplied(tokens: readonly Token[], to: number, min: number, max: number): Core {
  const word = tokens[to]?.lower ?? '';
  const size = MULTIPLIERS.get(word);
  if (!size || max !== 9) return { to, min, max, form: 'vague' };
  if (word === 'dozen') return { to: to + 1, min: 24, max: 99, form: 'vague' };
  return { to: to + 1, min: 2 * size, max: 10 * size - 1, form: 'vague' };
}

/** `7,939`, `1.5bn`, `$3 million`, `2.5 hundred thousand`. */
export function digitsAt(tokens: readonly Token[], i: number): Core | null {
  const token = tokens[i];
  if (!token || !isDigits(token)) return null;
  const value = Number(token.text.replace(/[,\u00a0\u202f]/g, ''));
  const next = tokens[i + 1];
  const glued = next && !next.isApart ? GLUED.get(next.lower) : undefined;
  if (glued) return { to: i + 2, min: value * glued, max: value * glued, form: 'digits' };
  const many = multipliersAt(tokens, i + 1);
  return { to: many.to, min: value * many.size, max: value * many.size, form: 'digits' };
}

function multipliersAt(tokens: readonly Token[], i: number): { to: number; size: number } {
  let to = i;
  let size = 1;
  for (;;) {
    const at = skipJoin(tokens, to);
    const factor = MULTIPLIERS.get(tokens[at]?.lower ?? '');
    if (!factor) return { to, size };
    size *= factor;
    to = at + 1;
  }
}

/** `sixteen`, `twenty-five`, `a hundred and four`, `three thousand two hundred`, `a dozen`, `two and a half`. */
export function cardinalAt(tokens: readonly Token[], i: number): Core | null {
  let total = 0;
  let group = 0;
  let to = i;
  for (let at = i; ; at = skipJoin(tokens, to)) {
    const word = tokens[at]?.lower ?? '';
    const small = UNITS_AND_TENS.get(word) ?? (at === i ? articleOne(tokens, at) : undefined);
    const factor = MULTIPLIERS.get(word);
    if (small !== undefined && (group === 0 || fitsAfter(group, small))) group += small;
    else if (factor && to > i && factor < 1000) group *= factor;
    else if (factor && to > i) [total, group] = [total + group * factor, 0];
    else if (word === 'and' && group >= 100 && UNITS_AND_TENS.has(tokens[at + 1]?.lower ?? '')) {
      group += UNITS_AND_TENS.get(tokens[at + 1]?.lower ?? '') ?? 0;
      to = at + 2;
      continue;
    } else break;
    to = at + 1;
  }
  if (to === i) return null;
  const half = andAHalf(tokens, to);
  const value = total + group + (half > to ? 0.5 : 0);
  return { to: half, min: value, max: value, form: 'words' };
}

/** Whether `five` may follow `twenty` or `hundred` in one number: `two three` are two. */
function fitsAfter(group: number, small: number): boolean {
  return group % 100 === 0 || (group % 100 >= 20 && group % 10 === 0 && small < 10);
}

/** `a` in `a hundred`, `a dozen`. */
function articleOne(tokens: readonly Token[], i: number): number | undefined {
  const isArticle = tokens[i]?.lower === 'a' && MULTIPLIERS.has(tokens[i + 1]?.lower ?? '');
  return isArticle ? 1 : undefined;
}

/** `a week`: one of a unit of time. */
function articleAt(tokens: readonly Token[], i: number): Core | null {
  if (!/^an?$/.test(tokens[i]?.lower ?? '')) return null;
  const next = tokens[i + 1];
  return next && unitOf(next.lower) ? { to: i + 1, min: 1, max: 1, form: 'article' } : null;
}
