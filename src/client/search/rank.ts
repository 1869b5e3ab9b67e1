import type { Filter } from './filters.ts';
import { finder, score, type Wanted } from './score.ts';
import type { Passage, Row, WordIndex } from './word-index.ts';

/** What a passage must be to answer. */
export interface Demand {
  readonly wanted: readonly Wanted[];
  /** How many of the terms it must have. */
  readonly least: number;
  readonly filter: Filter;
}

/** The passages that answer, by row; the best row, and in it the best passage, first. */
export function rankedRows(index: WordIndex, demand: Demand): Passage[][] {
  const found = hits(index, demand).sort(inOrder);
  return byRow(found.map(({ passage }) => passage));
}

/** Passages by row, in the order in which the first of each row comes. */
export function byRow(passages: readonly Passage[]): Passage[][] {
  const rows = new Map<Row, Passage[]>();
  for (const passage of passages) {
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

function hits(index: WordIndex, demand: Demand): Hit[] {
  const { wanted, least, filter } = demand;
  const find = finder(wanted, index.forms.length);
  const found: Hit[] = [];
  for (const number of candidates(index, demand)) {
    const passage = index.passages[number];
    const words = index.words[number];
    if (!passage || !words || !filter(passage)) continue;
    const places = find(words);
    if (new Set(places.map(({ term }) => term)).size < least) continue;
    const bulk = { words: words.length, reports: passage.row.reports.size };
    found.push({ passage, score: score(places, wanted, bulk) });
  }
  return found;
}

/** The numbers of passages that have what may begin enough of the terms. */
function candidates({ passages, forms }: WordIndex, { wanted, least }: Demand): number[] {
  const terms = new Uint8Array(passages.length);
  const last = new Uint8Array(passages.length);
  for (const [term, { fits }] of wanted.entries()) {
    for (const form of fits[0]?.keys() ?? []) {
      for (const number of forms[form]?.places ?? []) {
        if (last[number] === term + 1) continue;
        last[number] = term + 1;
        terms[number] = (terms[number] ?? 0) + 1;
      }
    }
  }
  const found: number[] = [];
  for (const [number, count] of terms.entries()) if (count >= least) found.push(number);
  return found;
}

/** By score; of equal ones first what more reports say, then the shorter, then the earlier. */
function inOrder(left: Hit, right: Hit): number {
  return (
    right.score - left.score ||
    right.passage.row.reports.size - left.passage.row.reports.size ||
    left.passage.sentence.text.length - right.passage.sentence.text.length ||
    left.passage.number - right.passage.number
  );
}
