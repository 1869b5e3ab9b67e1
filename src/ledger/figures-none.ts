import { capitalised, COUNTED, isCountedNoun, type Found } from './figures-found.ts';
import { isBareArticle, isName, isPronoun, isSimplyNamed } from './figures-names.ts';
import type { Quantity } from './figures-number.ts';
import { isTime, words } from './figures-tables.ts';
import { isDigits, isJoin, isWord, phrase, type Token } from './figures-tokens.ts';

/** Whether a number is no quantity of anything: a date, a clock time, an age, an ordinal, a part of a name, a pronoun. */
export function isNoQuantity(found: Found): boolean {
  return (
    isPartOfToken(found) ||
    isDate(found) ||
    isClock(found) ||
    isAge(found) ||
    isAddress(found) ||
    isVersion(found) ||
    isTwoCents(found) ||
    isName(found) ||
    isBareArticle(found) ||
    isPronoun(found) ||
    isSimplyNamed(found)
  );
}

const MONTHS = new Set(
  words(`january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec`),
);
// A year that news writes about; a bare number of this size is one unless a counted noun follows.
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** `2nd`, `1990s`, `24/7`, `F-16`, `9/11`, `4-2`, `3:55`, `#1`, `x.com/12`: signs or letters glued to it. */
function isPartOfToken(found: Found): boolean {
  const { tokens, quantity } = found;
  const { from, to, form } = quantity;
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first && before && !first.isApart && !/^["“”‘’'([{—–«…~=<>+]$/.test(before.text)) return true;
  const next = tokens[to];
  if (isAlone(found) || next?.text === '/' || before?.text === '/') return true;
  if (!next || next.isApart) return false;
  if (form === 'digits' && isWord(next)) return true;
  if (/^[/@#_=°×*]$/.test(next.text)) return true;
  if (/^[.:]$/.test(next.text) && tokens[to + 1]?.isApart === false && isDigits(tokens[to + 1]))
    return true;
  return isJoin(tokens, to) && !isCountedAdjective(tokens, to + 1, quantity);
}

const STREETS =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|highway|hwy|parkway|terrace|broadway)$/;
// How many words the name of a street has, at most: 1600 Pennsylvania Avenue, 900 Martin Luther King Boulevard.
const STREET_WORDS = 4;

/** `900 Bourbon St.`: a number of a house before the name of its street, in capitals. */
function isAddress({ tokens, quantity }: Found): boolean {
  if (quantity.form !== 'digits' || quantity.unit) return false;
  for (let at = quantity.to; at < quantity.to + STREET_WORDS; at++) {
    if (!capitalised(tokens[at])) return false;
    if (STREETS.test(tokens[at]?.lower ?? '')) return at > quantity.to;
  }
  return false;
}

/** `Web 2.0`, `a reset 2.0`: nobody counts whole things in tenths. */
function isVersion({ tokens, quantity }: Found): boolean {
  const { from, to, unit } = quantity;
  if (unit || to !== from + 1 || !/^\d\.0$/.test(tokens[from]?.text ?? '')) return false;
  return !isCountedNoun(tokens[to]);
}

/** `Add your two cents`: an opinion. */
function isTwoCents({ tokens, quantity }: Found): boolean {
  if (quantity.unit !== 'cent' || quantity.min !== 2) return false;
  return /^(?:my|your|his|her|our|their)$/.test(tokens[quantity.from - 1]?.lower ?? '');
}

/** A line that is nothing but a figure, such as a page's number, or the number of a list's item: `2. Is there …`, `2) Is`. */
function isAlone({ tokens, quantity }: Found): boolean {
  if (quantity.form !== 'digits' || quantity.unit || quantity.from > 0) return false;
  const next = tokens[quantity.to];
  return !next || (!next.isApart && /^[.)]$/.test(next.text));
}

const MEMBERS = new Set(
  words(`member members person people man woman nation country state seat page point part party strong mile plus odd
  story room car ship vehicle vessel truck bed family point game match match day night piece unit bedroom judge justice
  some volume strand step digit storey foot fold`),
);

/** `12-member`, `2,000-strong`: a count; `one-on-one`, `two-way`, `4-2`, `50-50`: none. */
function isCountedAdjective(tokens: readonly Token[], i: number, { min, unit }: Quantity): boolean {
  if (unit) return tokens[i]?.lower === 'long';
  return min > 2 && MEMBERS.has(tokens[i]?.text ?? '');
}

// `Updated 6 minutes ago` stands beside a report; a sentence of a report is longer.
const AGO_LINE = 5;

/** `January 10`, `10 January`, `in 2016`, `the 1980s`, `16 Jul`. */
function isDate({ tokens, quantity, isHedged }: Found): boolean {
  const { from, to, form } = quantity;
  if (isTime(quantity.unit) && tokens.length <= AGO_LINE && tokens[to]?.lower === 'ago')
    return true;
  if (form !== 'digits' && form !== 'words') return false;
  const before = tokens[from - 1]?.lower.replace(/\.$/, '') ?? '';
  const isMonth = MONTHS.has(
    tokens[from - 1]?.text === '.' ? (tokens[from - 2]?.lower ?? '') : before,
  );
  if (quantity.unit) return isMonth && form === 'digits' && !/^(?:may|march)$/.test(before);
  if (
    isMonth &&
    quantity.min <= 2100 &&
    capitalised(tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1])
  )
    return true;
  if (form !== 'digits') return false;
  const next = tokens[to];
  const isDayOfMonth = quantity.min <= 31 && MONTHS.has(next?.lower.replace(/\.$/, '') ?? '');
  if (isDayOfMonth && capitalised(next)) return true;
  if (phrase(tokens, to, to + 2) === 'of may') return true;
  if (!YEAR.test(tokens[from]?.text ?? '') || to !== from + 1) return false;
  return !COUNTED.has(next?.lower ?? '') && (!isHedged || !/^\p{Ll}+s$/u.test(next?.text ?? ''));
}

/** `3:55`, `9 a.m.`, `around 1 p.m.`, `six o'clock`, `0800 GMT`. */
function isClock({ tokens, quantity }: Found): boolean {
  const { from, to } = quantity;
  const after = tokens.slice(to, to + 2).map((token) => token.lower);
  const rest = after.join('');
  if (/^(?:[ap]\.?m\b|o'clock|noon|midnight|gmt|utc|edt|est|pdt|pst|bst|cet|hrs\b)/.test(rest))
    return true;
  if (/^\d{4}$/.test(tokens[from]?.text ?? '') && /^[A-Z]{2,3}T$/.test(tokens[to]?.text ?? ''))
    return true;
  const word = tokens[to - 1]?.lower ?? '';
  if (word === 'm' && /^[ap]$/.test(tokens[to - 2]?.lower ?? '')) return true;
  return tokens[from - 1]?.text === ':' && tokens[from]?.isApart === false;
}

/** `81-year-old`, `45 years old`, `aged 26`, `, 45,` after a name, `in her 30s`. */
function isAge({ tokens, quantity, isHedged }: Found): boolean {
  const { from, to, unit } = quantity;
  const after = tokens.slice(to, to + 3).map((token) => token.lower);
  if (isTime(unit) && (after[0] === 'old' || after[0] === 'olds')) return true;
  if (isTime(unit) && /^[-‐‑]olds?/.test(after.join(''))) return true;
  if (isTime(unit) && /^of age/.test(after.join(' '))) return true;
  if (/^(?:aged?|ages)$/.test(tokens[from - 1]?.lower ?? '')) return true;
  if (phrase(tokens, from - 2, from) === 'age of') return true;
  if (unit || isHedged || quantity.form !== 'digits' || quantity.min > 110) return false;
  if (
    phrase(tokens, from - 2, from) === 'was just' ||
    /^(?:just|only)$/.test(tokens[from - 1]?.lower ?? '')
  ) {
    return (
      /^[,.;!?)]$/.test(after[0] ?? '.') &&
      tokens.slice(0, from).some((token) => /^(?:when|he|she|was)$/.test(token.lower))
    );
  }
  const isBetweenCommas = tokens[from - 1]?.text === ',' && /^[,.;)]?$/.test(after[0] ?? '');
  return isBetweenCommas && capitalised(tokens[from - 2]) && !isDigits(tokens[from - 2]);
}
