import type { Amount, Reading } from './figures-find.ts';
import { isTime, words } from './figures-tables.ts';
import type { Token } from './figures-tokens.ts';

/** Whom a sentence credits with its numbers, as of when, and whether the sentence takes them back. */
export interface Attribution {
  readonly source: string | null;
  readonly asOf: string | null;
  readonly retracted: boolean;
}

const SAYING = new Set(
  words(`said says say saying told tells adds added reported reports announced announces stated states claimed claims
  confirmed confirms estimated estimates believe believes believed insisted explained acknowledged admitted declared
  wrote tweeted warned noted revealed retracted`),
);
const TAKING_BACK = new Set(
  words(`retracted retracts retracting retract withdrew withdrawn withdraws withdrawing denied denies denying disputed
  disputes disputing dismissed dismisses dismissing rejected rejects rejecting recanted refuted refutes corrected
  disavowed doubted doubts questioned`),
);
const STATEMENTS = new Set(
  words(
    'statement statements report reports claim claims figure figures number numbers toll tally count estimate',
  ),
);
const BE = new Set(words('is are was were be been being'));
const ADVERBS = new Set(
  words(`previously also later earlier recently have has had already now then on yesterday today again first initially
  meanwhile separately not`),
);
const DAYS = new Set(
  words(`monday tuesday wednesday thursday friday saturday sunday yesterday today previously earlier january february
  march april may june july august september october november december`),
);
const BREAKS = new Set(
  words('that and but while as when who which because after before since where if'),
);
const PRONOUNS = new Set(words('he she they it who which that we i'));

/** Where a sentence's saying verb and its subject stand, in tokens. */
interface Saying {
  readonly verb: number;
  readonly subject: string;
}

/** Who says the numbers of a sentence; `speaker` tells whom the sentences before credit, for `he said`. */
export function attributionOf(
  text: string,
  { tokens }: Reading,
  { amount, speaker }: { readonly amount: Amount; readonly speaker: () => string | null },
): Attribution {
  const said = sayings(text, tokens);
  const nearest = closest(tokens, said, amount);
  const named = said.findLast(({ subject }) => !isPronoun(subject)) ?? null;
  const pronoun = nearest !== null && isPronoun(nearest.subject);
  const source =
    nearest && !pronoun ? nearest.subject : (named?.subject ?? (pronoun ? speaker() : null));
  return {
    source: nearest ? source : null,
    asOf: nearest && !isTime(amount.unit) ? asOf(text, tokens, nearest.verb) : since(text, tokens),
    retracted: isTakenBack(tokens, amount),
  };
}

/** Whom a sentence credits by name, as the speaker a pronoun in the next one stands for. */
export function speakerOf(text: string, tokens: readonly Token[]): string | null {
  return sayings(text, tokens).find(({ subject }) => !isPronoun(subject))?.subject ?? null;
}

function isPronoun(subject: string): boolean {
  return PRONOUNS.has(subject.toLowerCase());
}

function sayings(text: string, tokens: readonly Token[]): Saying[] {
  const found: Saying[] = [];
  tokens.forEach((token, verb) => {
    if (token.lower === 'according' && tokens[verb + 1]?.lower === 'to') {
      const subject = phraseFrom(text, tokens, verb + 2);
      if (subject) found.push({ verb, subject });
    }
    if (!SAYING.has(token.text) || BE.has(tokens[verb - 1]?.lower ?? '')) return;
    const subject = subjectBefore(text, tokens, verb) ?? subjectAfter(text, tokens, verb);
    if (subject) found.push({ verb, subject });
  });
  return found;
}

/** What follows the verb of `…, the ministry said on Monday`; in `Putin confirmed they would leave` it says something new. */
function closesSaying(next: Token | undefined): boolean {
  if (!next || !/^\p{L}/u.test(next.text)) return true;
  return (
    ADVERBS.has(next.lower) || DAYS.has(next.lower) || /^(?:on|in|at|to|during)$/.test(next.lower)
  );
}

function closest(tokens: readonly Token[], said: readonly Saying[], amount: Amount): Saying | null {
  const before = said.findLast(({ verb }) => verb < amount.first);
  if (before) return before;
  return said.find(({ verb }) => verb >= amount.next && closesSaying(tokens[verb + 1])) ?? null;
}

// How many tokens the name of a source has, at most.
const MOST_NAME = 12;

/** `Various reports from the country` in `Various reports from the country have said`. */
function subjectBefore(text: string, tokens: readonly Token[], verb: number): string | null {
  let to = verb;
  while (to > 0 && ADVERBS.has(tokens[to - 1]?.lower ?? '')) to--;
  const relative = tokens[to - 1]?.lower ?? '';
  if (/^(?:who|which|that)$/.test(relative)) return relative;
  let from = to;
  while (from > Math.max(0, to - MOST_NAME) && isNamePart(tokens[from - 1])) from--;
  while (from < to && ADVERBS.has(tokens[from]?.lower ?? '')) from++;
  return nameOf(text, tokens, from, to);
}

/** `Mr. Tokayev` in `said Mr. Tokayev`; only where the saying ends a quotation. */
function subjectAfter(text: string, tokens: readonly Token[], verb: number): string | null {
  return /^[,"”’]$/.test(tokens[verb - 1]?.text ?? '') ? phraseFrom(text, tokens, verb + 1) : null;
}

function phraseFrom(text: string, tokens: readonly Token[], from: number): string | null {
  let to = from;
  while (to < Math.min(tokens.length, from + MOST_NAME) && isNamePart(tokens[to])) to++;
  return nameOf(text, tokens, from, to);
}

function isNamePart(token: Token | undefined): boolean {
  if (!token) return false;
  if (/^[-‐‑&]$/.test(token.text)) return true;
  if (token.text === '.') return !token.isApart;
  return /^[\p{L}\p{N}]/u.test(token.text) && !BREAKS.has(token.lower);
}

function nameOf(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  let last = to;
  while (last > from && /^(?:on|in|at|yesterday|today|\.)$/.test(tokens[last - 1]?.lower ?? ''))
    last--;
  const first = tokens[from];
  const end = tokens[last - 1];
  if (!first || !end || last <= from) return null;
  return text.slice(first.from, end.to);
}

/** `On Sunday`, `yesterday`, `previously`: a time word at the saying verb; or `As of January 10` anywhere. */
function asOf(text: string, tokens: readonly Token[], verb: number): string | null {
  const whole = since(text, tokens);
  if (whole) return whole;
  for (const at of [verb + 1, verb - 1, verb + 2, verb - 2, 0, 1]) {
    const token = tokens[at];
    if (!token || !DAYS.has(token.lower)) continue;
    const before = tokens[at - 1];
    return before?.lower === 'on' ? text.slice(before.from, token.to) : token.text;
  }
  return null;
}

function since(text: string, tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token, i) => token.lower === 'as' && tokens[i + 1]?.lower === 'of');
  const first = tokens[at];
  if (at < 0 || !first) return null;
  let to = at + 2;
  while (to < at + 5 && /^(?:\p{Lu}|\d+$|yesterday)/u.test(tokens[to]?.text ?? '')) to++;
  const last = tokens[to - 1];
  return to > at + 2 && last ? text.slice(first.from, last.to) : null;
}

// How far before a number its taking back may stand, in tokens, and how near its object must follow the verb.
const REACH = 12;
const OBJECT = 4;

/** `retracted a statement that said more than 164`; `denied hacking 12 …` takes nothing back. */
function isTakenBack(tokens: readonly Token[], amount: Amount): boolean {
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - REACH); at--) {
    if (!TAKING_BACK.has(tokens[at]?.lower ?? '') || BE.has(tokens[at - 1]?.lower ?? '')) continue;
    const near = tokens.slice(at + 1, at + 1 + OBJECT).map((token) => token.lower);
    return near.some((word) => STATEMENTS.has(word));
  }
  return isCalledFalse(tokens, amount);
}

/** `the figure of 164 was later retracted`. */
function isCalledFalse(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens.slice(Math.max(0, amount.first - OBJECT), amount.first);
  if (!before.some((token) => STATEMENTS.has(token.lower))) return false;
  const after = tokens.slice(amount.next, amount.next + REACH).map((token) => token.lower);
  const at = after.findIndex((word) => TAKING_BACK.has(word));
  return at > 0 && (BE.has(after[at - 1] ?? '') || BE.has(after[at - 2] ?? ''));
}
