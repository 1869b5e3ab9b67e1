import type { Document } from '../text/document.ts';
import type { Aligned } from './quote-aligned.ts';
import { longerOf } from './quote-fragments.ts';
import type { Item } from './quote-items.ts';
import { isSameUtterance, isSameWord } from './quote-same.ts';
import { sharingWords } from './quote-sharing.ts';
import { continuations } from './quote-splits.ts';

/**
 * Which items are stretches of one utterance, as lists of indices in order. Quotations of more than a word or two come
 * together first; a fragment then joins one group of them at the most, so that it never brings two together.
 */
export function utterances(
  documents: readonly Document[],
  items: readonly Item[],
  aligned: Aligned,
): number[][] {
  const sets = new Sets(items.length);
  for (const at of continuations(documents, items)) sets.join(at - 1, at);
  const long = items.flatMap((item, at) => (isFragment(item) ? [] : [at]));
  const short = items.flatMap((item, at) => (isFragment(item) ? [at] : []));
  for (const { left, right, at, other } of candidates(items, long)) {
    if (isSameUtterance(left, right, aligned)) sets.join(at, other);
  }
  for (const { left, right, at, other } of candidates(items, short)) {
    if (isSameWord(left, right, aligned)) sets.join(at, other);
  }
  attachFragments(items, { short, long, sets });
  return sets.lists();
}

function isFragment(item: Item): boolean {
  return item.instance.kind === 'scare';
}

/** All two items of a list that have words in common. */
function* candidates(items: readonly Item[], among: readonly number[]): Generator<Candidate> {
  for (const [at, other] of sharingWords(items, among, among)) {
    const [left, right] = [items[at], items[other]];
    if (left && right) yield { left, right, at, other };
  }
}

interface Candidate {
  readonly left: Item;
  readonly right: Item;
  readonly at: number;
  readonly other: number;
}

interface Attaching {
  readonly short: readonly number[];
  readonly long: readonly number[];
  readonly sets: Sets;
}

/** Puts the fragments of each set into the set of the longer quotation they are likeliest to come from. */
function attachFragments(items: readonly Item[], { short, long, sets }: Attaching): void {
  const best = new Map<number, { long: number; score: number }>();
  for (const [at, other] of sharingWords(items, short, long)) {
    const [fragment, longer] = [items[at], items[other]];
    const score = fragment && longer ? longerOf(fragment, longer) : null;
    if (score === null) continue;
    const known = best.get(sets.of(at));
    const isBetter =
      !known ||
      score > known.score ||
      (score === known.score && precedes(items, other, known.long));
    if (isBetter) best.set(sets.of(at), { long: other, score });
  }
  for (const [set, { long: longer }] of best) sets.join(set, longer);
}

/** By the words, so that the order of the documents decides nothing. */
function precedes(items: readonly Item[], left: number, right: number): boolean {
  return (items[left]?.plain ?? '') < (items[right]?.plain ?? '');
}

/** Numbers in sets, joined two at a time. (Union–find with path halving, Tarjan and van Leeuwen 1984.) */
class Sets {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, at) => at);
  }

  /** The first number of the set. */
  of(number: number): number {
    let at = number;
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

  lists(): number[][] {
    const lists = new Map<number, number[]>();
    for (const at of this.#parents.keys()) {
      const list = lists.get(this.of(at));
      if (list) list.push(at);
      else lists.set(this.of(at), [at]);
    }
    return [...lists.values()];
  }
}
