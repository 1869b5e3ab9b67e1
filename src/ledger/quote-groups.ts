import type { Document } from '../text/document.ts';
import type { Pair } from '../align/types.ts';
import type { Bag, Item } from './quote-items.ts';
import { likenessOf, speakersAgree, type QuoteLikeness } from './quote-likeness.ts';

// Two stretches are one utterance whoever speaks when this share of their words' weight is common …
const SAME_SHARE = 0.6;
// … one cut from the other when so much of the shorter one is in the longer …
const CUT_SHARE = 0.8;
// … one reworded or translated, when the speaker is the same, or when the alignment found their sentences alike.
const REWORDED_SHARE = 0.33;
const ALIGNED_SHARE = 0.25;
// In bits: two middling words, and for what is only reworded or by different speakers, three or four.
const SAME_BITS = 8;
const REWORDED_BITS = 14;
const SURE_BITS = 24;
// How much of the weight of two sentences must be common for a word or two in marks to be the same utterance in both.
const CONTEXT_SHARE = 0.25;
// What the sentences around a fragment and around the longer quotation must have in common besides, in bits.
const AROUND_BITS = 7;

/** Which items are stretches of one utterance: for each item, the number of its group. */
export function utterances(
  documents: readonly Document[],
  items: readonly Item[],
  pairs: readonly Pair[],
): number[] {
  const joined = new Groups(items.length);
  const aligned = new Aligned(pairs);
  joinSplits(documents, items, joined);
  const long = items.flatMap((item, at) => (isShort(item) ? [] : [at]));
  for (const [left, right] of sharingWords(items, long, long)) {
    const [one, other] = [items[left], items[right]];
    if (one && other && isSameUtterance(one, other, aligned)) joined.join(left, right);
  }
  const short = items.flatMap((item, at) => (isShort(item) ? [at] : []));
  for (const [left, right] of sharingWords(items, short, short)) {
    const [one, other] = [items[left], items[right]];
    if (one && other && isSameWord(one, other, aligned)) joined.join(left, right);
  }
  attach(items, { short, long, joined });
  return items.map((_, at) => joined.of(at));
}

function isShort(item: Item): boolean {
  return item.instance.kind === 'scare';
}

/** Sets of items, joined two at a time. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  of(item: number): number {
    let at = item;
    while (this.#parents[at] !== at) {
      const next = this.#parents[at] ?? at;
      this.#parents[at] = this.#parents[next] ?? next;
      at = next;
    }
    return at;
  }

  join(left: number, right: number): void {
    const [one, other] = [this.of(left), this.of(right)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }
}

/** Which sentences the alignment found alike. */
class Aligned {
  readonly #kinds = new Map<string, 'strong' | 'related'>();

  constructor(pairs: readonly Pair[]) {
    for (const { left, right, matches } of pairs) {
      for (const match of matches) {
        const kind = match.kind === 'related' ? 'related' : 'strong';
        for (const one of match.left)
          for (const other of match.right) {
            const key = keyOf(left, one, right, other);
            if (kind === 'strong' || !this.#kinds.has(key)) this.#kinds.set(key, kind);
          }
      }
    }
  }

  between(left: Item, right: Item): 'strong' | 'related' | null {
    let found: 'strong' | 'related' | null = null;
    for (const one of left.sentences)
      for (const other of right.sentences) {
        const kind = this.#kinds.get(
          keyOf(left.instance.document, one, right.instance.document, other),
        );
        if (kind === 'strong') return kind;
        found ??= kind ?? null;
      }
    return found;
  }
}

function keyOf(left: string, one: number, right: string, other: number): string {
  const [first, second] = [`${left} ${one}`, `${right} ${other}`];
  return first < second ? `${first}\n${second}` : `${second}\n${first}`;
}

// A word that more items have than this brings none of them together: they are found by their other words.
const MAX_HOLDERS = 60;

/** All two items, one of each list, that have a telling word in common; each two once. */
function sharingWords(
  items: readonly Item[],
  lefts: readonly number[],
  rights: readonly number[],
): [number, number][] {
  const holders = new Map<string, number[]>();
  for (const at of rights) {
    for (const stem of items[at]?.bag.keys() ?? []) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  }
  const found: [number, number][] = [];
  for (const left of lefts) {
    const near = new Set<number>();
    for (const stem of items[left]?.bag.keys() ?? []) {
      const list = holders.get(stem) ?? [];
      if (list.length > MAX_HOLDERS) continue;
      for (const right of list) if (lefts !== rights || right > left) near.add(right);
    }
    for (const right of near) found.push([left, right]);
  }
  return found;
}

function isSameUtterance(left: Item, right: Item, aligned: Aligned): boolean {
  if (left.plain === right.plain) return true;
  const likeness = likenessOf(left.bag, right.bag);
  if (isCut(left, right) && speakersAgree(left, right) === 'same') return true;
  if (likeness.words < 2 || likeness.bits < SAME_BITS) return false;
  if (likeness.share >= SAME_SHARE) return true;
  const speakers = speakersAgree(left, right);
  const alike = aligned.between(left, right);
  if (
    likeness.ofShorter >= CUT_SHARE &&
    likeness.bits >= REWORDED_BITS &&
    likeness.words > 2 &&
    (speakers !== 'different' || alike !== null)
  )
    return true;
  const isHome = left.instance.document === right.instance.document;
  return !isHome && isReworded(likeness, speakers, alike);
}

// From this many words on, a run of them that two quotations have is one.
const RUN_WORDS = 4;

/** Whether the words of one stand in the other in one run. */
function isCut({ plain: one }: Item, { plain: other }: Item): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.split(' ').length >= RUN_WORDS && ` ${long} `.includes(` ${short} `);
}

function isReworded(
  { share, bits }: QuoteLikeness,
  speakers: 'same' | 'unknown' | 'different',
  alike: 'strong' | 'related' | null,
): boolean {
  if (alike === 'strong') return share >= ALIGNED_SHARE;
  if (bits < REWORDED_BITS || share < REWORDED_SHARE) return false;
  return speakers === 'same' || bits >= SURE_BITS;
}

/** A word or two in marks: the same words, of the same person or in like sentences. */
function isSameWord(left: Item, right: Item, aligned: Aligned): boolean {
  if (
    ![...left.bag.keys()].every((stem) => right.bag.has(stem)) ||
    left.bag.size !== right.bag.size
  )
    return false;
  const isHome = left.instance.document === right.instance.document;
  if (isHome) return speakersAgree(left, right) === 'same';
  if (speakersAgree(left, right) === 'different') return false;
  if (aligned.between(left, right) !== null) return true;
  return likenessOf(left.context, right.context).share >= CONTEXT_SHARE;
}

interface Attaching {
  readonly short: readonly number[];
  readonly long: readonly number[];
  readonly joined: Groups;
}

/** Puts each short stretch that longer quotations of the speaker contain into the group of the likeliest, only one. */
function attach(items: readonly Item[], { short, long, joined }: Attaching): void {
  const best = new Map<number, { long: number; score: number }>();
  for (const [at, other] of sharingWords(items, short, long)) {
    const [one, longer] = [items[at], items[other]];
    if (!one || !longer || !isContained(one, longer)) continue;
    const around = likenessOf(without(one.context, one.bag), without(longer.context, one.bag));
    if (around.bits < AROUND_BITS) continue;
    const score = likenessOf(one.context, longer.context).share;
    const group = joined.of(at);
    const known = best.get(group);
    const isBetter =
      !known ||
      score > known.score ||
      (score === known.score && longer.plain < (items[known.long]?.plain ?? ''));
    if (isBetter) best.set(group, { long: other, score });
  }
  for (const [group, found] of best) joined.join(group, found.long);
}

function without(bag: Bag, taken: Bag): Bag {
  return new Map([...bag].filter(([stem]) => !taken.has(stem)));
}

/** `armed militants` in `Armed militants who were waiting …`: at least two telling words, in one run, of one person. */
function isContained(short: Item, long: Item): boolean {
  if (short.bag.size < 2 || speakersAgree(short, long) !== 'same') return false;
  const run = short.plain.replace(/^(?:the|a|an) /, '');
  return ` ${long.plain} `.includes(` ${run} `);
}

/** Joins the stretches of one document that the reporter's words only interrupt. */
function joinSplits(documents: readonly Document[], items: readonly Item[], joined: Groups): void {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  for (let at = 1; at < items.length; at++) {
    const [before, item] = [items[at - 1], items[at]];
    if (!before || !item || before.instance.document !== item.instance.document) continue;
    if (goesOn(texts.get(item.instance.document) ?? '', before, item)) joined.join(at - 1, at);
  }
}

// A second sentence that leans on the first.
const LEANING = /^(?:then|they|that|this|these|those|it|its|he|she|such)\b/i;
// The most words between two halves, such as: the minister told reporters on Monday.
const SPLIT_WORDS = 12;

function goesOn(text: string, before: Item, item: Item): boolean {
  if (item.stretch.continues) return true;
  if (item.stretch.paragraph !== before.stretch.paragraph) return false;
  const [one, other] = [before.instance.speaker, item.instance.speaker];
  if (!one || !other || one.from !== other.from) return false;
  const between = text.slice(before.stretch.outer.to, item.stretch.outer.from);
  if (between.split(/\s+/).length > SPLIT_WORDS) return false;
  if (before.instance.verb !== item.instance.verb) return false;
  if (one.from >= before.stretch.outer.to) {
    if (!/[,.:;—–-]\s*$/.test(between)) return false;
    const isOneSentence = before.sentences.at(-1) === item.sentences[0];
    return isOneSentence || LEANING.test(text.slice(item.instance.from, item.instance.to));
  }
  if (/[,.;!?]$/.test(text.slice(before.instance.from, before.instance.to))) return false;
  return !/[,;:.]|\b(?:and|but|or|so|that)\b/.test(between);
}
