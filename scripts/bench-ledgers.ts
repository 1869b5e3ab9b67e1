import { alignPrepared } from '../src/align/align.ts';
import { createLexicon } from '../src/align/lexicon.ts';
import { prepare } from '../src/align/prepare.ts';
import { storyRows } from '../src/align/rows.ts';
import type { Pair } from '../src/align/types.ts';
import { disagreements } from '../src/ledger/disagreements.ts';
import { figures as figuresOf } from '../src/ledger/figures.ts';
import { quotes as quotesOf } from '../src/ledger/quotes.ts';
import { lineage } from '../src/lineage/lineage.ts';
import { readDocument, type Document } from '../src/text/document.ts';
import { madeUpText } from './bench-made-up.ts';
import { randomNumbers } from './random.ts';
import { cpuTimed, shownTime } from './stopwatch.ts';

// As many reports as a story may have, of about the length of a report of a large newspaper, in words.
export const REPORTS = 24;
const REPORT = 700;
// How much of one long text a report has: two of them share about half.
const SHARED = 0.7;

// So often that what the machine does besides falls on both.
const TURNS = 10;

/** All ledgers of a story together beside its alignment, from the texts to the rows, in one run. */
export function timeLedgers(name: string, texts: readonly string[]): string {
  const times = { alignment: 0, ledgers: 0 };
  for (let turn = 0; turn < TURNS; turn++) {
    const documents: Document[] = [];
    const pairs: Pair[] = [];
    times.alignment += cpuTimed(() => {
      documents.push(...texts.map((text, i) => readDocument(`${i}`, text)));
      pairs.push(...aligned(documents));
      storyRows(documents, pairs);
    });
    times.ledgers += cpuTimed(() => everyLedger(documents, pairs));
  }
  const [alignment, ledgers] = [times.alignment / TURNS, times.ledgers / TURNS];
  return `${name}, ${texts.length} reports: alignment ${shownTime(alignment)}, ledgers and lineage ${shownTime(ledgers)}, ${(ledgers / alignment).toFixed(2)} times as long`;
}

function aligned(documents: readonly Document[]): Pair[] {
  const lexicon = createLexicon();
  const prepared = documents.map((document) => prepare(document, lexicon));
  return prepared.flatMap((left, i) =>
    prepared.slice(i + 1).map((right) => alignPrepared(left, right)),
  );
}

function everyLedger(documents: readonly Document[], pairs: readonly Pair[]): void {
  const quotes = quotesOf(documents, pairs);
  const figures = figuresOf(documents, pairs);
  disagreements({ documents, pairs, quotes, figures });
  lineage(documents, pairs);
}

/** Reports of a made-up event, each with most sentences of one text, a third of them quotations and a third with a figure. */
export function madeUpReports(): string[] {
  const random = randomNumbers(24);
  const sentences = madeUpText(REPORT / SHARED, 24)
    .trim()
    .split(/(?<=\.)\s+/);
  return Array.from({ length: REPORTS }, () =>
    sentences
      .flatMap((sentence, i) => (random() < SHARED ? [said(sentence, i, random)] : []))
      .join('\n'),
  );
}

function said(sentence: string, i: number, random: () => number): string {
  if (i % 3 === 0) return `“${sentence.slice(0, -1)},” ${i % 2 ? 'Ada Smith' : 'Ben Jones'} said.`;
  if (i % 3 === 1) return `At least ${100 + Math.floor(9 * random())} people ${sentence}`;
  return sentence;
}
