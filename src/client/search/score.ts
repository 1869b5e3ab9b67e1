import type { Fits } from './lexicon.ts';

/** What is accepted for one term of a query: for each of its words in a row, the forms and how well they fit. */
export interface Wanted {
  readonly fits: readonly Fits[];
  /** How rare the term is: the rarer, the more it says. */
  readonly weight: number;
}

/** A term found in a passage, from which word to which. */
export interface Find {
  readonly term: number;
  readonly from: number;
  readonly to: number;
  /** 0..1 */
  readonly fit: number;
}

/** What a passage is apart from the query: how many words it has, and how many reports say it. */
export interface Bulk {
  readonly words: number;
  readonly reports: number;
}

// The words asked for count most. Of those who have them all, better who has them together and in order, who says little
// else (the longer a sentence, the less each word says about it), and who says what many say. Weighed by looking for two
// random words, one with a slip, of 24,882 sentences of real reports: the right one is among the first ten of 93 % of
// 1,000 queries; without the last two weights of 88 %.
const WORDS = 1_000;
const TOGETHER = 50;
const IN_ORDER = 150;
const PER_DOUBLE_LENGTH = 30;
const MOST_TERMS = 3;
const PER_DOUBLE_REPORTS = 30;
// A headline or a short sentence is no better than another.
const SHORT = 8;

/** Finds every place in a passage that answers a term, in order; to be made once for many passages of a collection. */
export function finder(
  wanted: readonly Wanted[],
  forms: number,
): (words: Uint32Array) => readonly Find[] {
  // Most words begin no term: they cost one look.
  const beginsTerm = new Uint8Array(forms);
  for (const { fits } of wanted) for (const form of fits[0]?.keys() ?? []) beginsTerm[form] = 1;
  return (words) => {
    const found: Find[] = [];
    for (let from = 0; from < words.length; from++) {
      if (!beginsTerm[words[from] ?? 0]) continue;
      for (const [term, { fits }] of wanted.entries()) {
        const fit = fitAt(words, from, fits);
        if (fit > 0) found.push({ term, from, to: from + fits.length, fit });
      }
    }
    return found;
  };
}

function fitAt(words: Uint32Array, from: number, fits: readonly Fits[]): number {
  let fit = 1;
  for (const [i, accepted] of fits.entries()) {
    fit = Math.min(fit, accepted.get(words[from + i] ?? -1) ?? 0);
    if (fit === 0) return 0;
  }
  return fit;
}

/** How well a passage answers: a whole number, so that what is equal is equal on every machine. */
export function score(found: readonly Find[], wanted: readonly Wanted[], bulk: Bulk): number {
  const best = new Map<number, number>();
  for (const { term, fit } of found) best.set(term, Math.max(fit, best.get(term) ?? 0));
  let reached = 0;
  let possible = 0;
  for (const [term, { weight }] of wanted.entries()) {
    reached += weight * (best.get(term) ?? 0);
    possible += weight;
  }
  const perLength = PER_DOUBLE_LENGTH * Math.min(MOST_TERMS, wanted.length);
  return Math.round(
    (WORDS * reached) / possible +
      TOGETHER * together(found, best.size) +
      IN_ORDER * inOrder(found, best.size) -
      perLength * Math.log2(Math.max(SHORT, bulk.words)) +
      PER_DOUBLE_REPORTS * Math.log2(bulk.reports),
  );
}

/** How much of the shortest stretch that has every term found is terms, 0..1. */
function together(found: readonly Find[], terms: number): number {
  const last = new Map<number, Find>();
  let shortest = Infinity;
  let length = 0;
  for (const find of found) {
    last.delete(find.term);
    last.set(find.term, find);
    const [first = find] = last.values();
    if (last.size < terms || find.to - first.from >= shortest) continue;
    shortest = find.to - first.from;
    length = [...last.values()].reduce((sum, { from, to }) => sum + to - from, 0);
  }
  return Math.min(1, length / shortest);
}

/** The share of terms that stand somewhere before the one they stand before in the query, 0..1. */
function inOrder(found: readonly Find[], terms: number): number {
  if (terms < 2) return 1;
  const places = found.map(({ term, from }) => [term, from] as const);
  const lasts = new Map(places);
  const firsts = new Map(places.reverse());
  const steps = [...firsts].filter(([term, from]) => (lasts.get(term + 1) ?? -1) > from);
  return steps.length / (terms - 1);
}
