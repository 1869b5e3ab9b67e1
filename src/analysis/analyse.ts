import { alignPrepared } from '../align/align.ts';
import { createLexicon } from '../align/lexicon.ts';
import { prepare } from '../align/prepare.ts';
import { storyRows } from '../align/rows.ts';
import type { Pair } from '../align/types.ts';
import { disagreements } from '../ledger/disagreements.ts';
import { figures as figuresOf } from '../ledger/figures.ts';
import { quotes as quotesOf } from '../ledger/quotes.ts';
import { lineage } from '../lineage/lineage.ts';
import { readDocument, type Document } from '../text/document.ts';
import type { Analysis, Source } from './types.ts';

/**
 * Everything the site shows about a story, from its reports' texts alone: equal input gives equal output, and a report
 * more or less changes nothing in the pairs of the others. Throws if two reports have one id. `onPair` is called after each
 * two reports have been compared.
 */
export function analyse(sources: readonly Source[], onPair = () => {}): Analysis {
  const documents = sources.map(({ id, text, blocks }) => readDocument(id, text, blocks));
  checkIds(documents);
  const pairs = allPairs(documents, onPair);
  const credits = new Map(sources.map((source) => [source.id, source.credits ?? []]));
  const quotes = quotesOf(documents, pairs);
  const figures = figuresOf(documents, pairs);
  return {
    documents,
    pairs,
    rows: storyRows(documents, pairs),
    quotes,
    figures,
    disagreements: disagreements({ documents, pairs, quotes, figures }),
    lineage: lineage(documents, pairs, credits),
  };
}

function checkIds(documents: readonly Document[]): void {
  const seen = new Set<string>();
  for (const { id } of documents) {
    if (seen.has(id)) throw new Error(`two documents have the id ${id}`);
    seen.add(id);
  }
}

/** Every two documents that share anything, in their order. */
function allPairs(documents: readonly Document[], onPair: () => void): Pair[] {
  const lexicon = createLexicon();
  const prepared = documents.map((document) => prepare(document, lexicon));
  const pairs: Pair[] = [];
  for (const [i, left] of prepared.entries()) {
    for (const right of prepared.slice(i + 1)) {
      const pair = alignPrepared(left, right);
      if (pair.matches.length > 0) pairs.push(pair);
      onPair();
    }
  }
  return pairs;
}
