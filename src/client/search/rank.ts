import { finds, score, type Wanted } from './score.ts';
import type { Form, Passage, Row, WordIndex } from './word-index.ts';

/** What a passage must be to answer. */
export interface Demand {
  readonly wanted: readonly Wanted[];
  /** How many of the terms it must have. */
  readonly least: number;
  readonly isLookedAt: (passage: Passage) => boolean;
}

/** The passages that answer, by row; the best row, and in it the best passage, first. */
export function rankedRows(index: WordIndex, demand: Demand): Passage[][] {
  const rows = new Map<Row, Passage[]>();
  for (const { passage } of hits(index, demand).sort(inOrder)) {
    const row = rows.get(passage.row);
    if (row) row.push(passage);
    else rows.set(passage.row, [passage]);
  }
  return [...rows.values()];
}

interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

function hits({ passages, forms, words }: WordIndex, demand: Demand): Hit[] {
  const { wanted, least, isLookedAt } = demand;
  const found: Hit[] = [];
  for (const number of candidates(forms, demand)) {
    const passage = passages[number];
    const sequence = words[number];
    if (!passage || !sequence || !isLookedAt(passage)) continue;
    const places = finds(sequence, wanted);
    if (new Set(places.map(({ term }) => term)).size < least) continue;
    const bulk = { words: sequence.length, reports: passage.row.reports.size };
    found.push({ passage, score: score(places, wanted, bulk) });
  }
  return found;
}

/** The numbers of passages that have what may begin enough of the terms. */
function candidates(forms: readonly Form[], { wanted, least }: Demand): number[] {
  const terms = new Map<number, number>();
  for (const { fits } of wanted) {
    const having = new Set<number>();
    for (const form of fits[0]?.keys() ?? [])
      for (const number of forms[form]?.places ?? []) having.add(number);
    for (const number of having) terms.set(number, (terms.get(number) ?? 0) + 1);
  }
  return [...terms].flatMap(([number, count]) => (count >= least ? [number] : []));
}

/** By score; of equal ones first what more reports say, then the shorter, then the earlier. */
function inOrder(left: Hit, right: Hit): number {
  return (
    right.score - left.score ||
    right.passage.row.reports.size - left.passage.row.reports.size ||
    left.passage.sentence[0].length - right.passage.sentence[0].length ||
    left.passage.number - right.passage.number
  );
}
