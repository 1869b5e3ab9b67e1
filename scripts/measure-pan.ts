import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alignPrepared } from '../src/align/align.ts';
import { createLexicon } from '../src/align/lexicon.ts';
import { prepare, type Prepared } from '../src/align/prepare.ts';
import { readDocument } from '../src/text/document.ts';
import type { Span } from '../src/text/span.ts';
import { readText } from './read-sources.ts';

/** A passage of both texts. */
interface Both {
  readonly left: Span;
  readonly right: Span;
}

interface GoldPair {
  readonly left: string;
  readonly right: string;
  readonly passages: readonly { left: [number, number]; right: [number, number] }[];
}

/** How much of a passage the other list covers, 0..1, and with how many of its own. */
interface Coverage {
  readonly share: number;
  readonly hits: number;
}

/**
 * Scores passages on a corpus laid out as the text alignment task of PAN 2013: folders with a `gold.ndjson` of
 * {left, right, passages} a line, offsets as [from, to]. The measures are those of Potthast et al., "An Evaluation Framework
 * for Plagiarism Detection" (COLING 2010): macro-averaged precision and recall, granularity, and plagdet of the three.
 */
export function* measurePan(folder: string): Generator<string> {
  const read = createReader(folder);
  const all: { cases: Coverage[]; detections: Coverage[] } = { cases: [], detections: [] };
  for (const part of partsOf(folder)) {
    const own: typeof all = { cases: [], detections: [] };
    for (const pair of goldPairs(join(folder, part, 'gold.ndjson'))) {
      const gold = pair.passages.map(({ left, right }) => ({
        left: span(left),
        right: span(right),
      }));
      const { passages } = alignPrepared(read(pair.left), read(pair.right));
      own.cases.push(...gold.map((one) => coverage(one, passages)));
      own.detections.push(...passages.map((one) => coverage(one, gold)));
    }
    all.cases.push(...own.cases);
    all.detections.push(...own.detections);
    yield line(part, own.cases, own.detections);
  }
  yield line('all', all.cases, all.detections);
}

function partsOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('gold.ndjson'),
    )
    .map((entry) => entry.name)
    .sort();
}

function goldPairs(file: string): GoldPair[] {
  return readText(file)
    .split('\n')
    .filter((text) => text.trim())
    .map((text): GoldPair => JSON.parse(text));
}

function createReader(folder: string): (path: string) => Prepared {
  const lexicon = createLexicon();
  const known = new Map<string, Prepared>();
  return (path) => {
    const text =
      known.get(path) ?? prepare(readDocument(path, readText(join(folder, path))), lexicon);
    known.set(path, text);
    return text;
  };
}

function span([from, to]: [number, number]): Span {
  return { from, to };
}

function coverage(one: Both, others: readonly Both[]): Coverage {
  const hits = others.filter(
    (other) => overlap(one.left, other.left) > 0 && overlap(one.right, other.right) > 0,
  );
  const covered =
    united(
      one.left,
      hits.map((hit) => hit.left),
    ) +
    united(
      one.right,
      hits.map((hit) => hit.right),
    );
  return { share: covered / (length(one.left) + length(one.right)), hits: hits.length };
}

/** How much of a span others cover together. */
function united(within: Span, spans: readonly Span[]): number {
  let sum = 0;
  let end = within.from;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const reach = Math.min(to, within.to);
    sum += Math.max(0, reach - Math.max(from, end));
    end = Math.max(end, reach);
  }
  return sum;
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

function length({ from, to }: Span): number {
  return to - from;
}

function line(name: string, cases: readonly Coverage[], detections: readonly Coverage[]): string {
  const recall = mean(cases.map(({ share }) => share));
  const precision = mean(detections.map(({ share }) => share));
  const seen = cases.filter(({ hits }) => hits > 0);
  const granularity = seen.length ? mean(seen.map(({ hits }) => hits)) : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  const scores = { plagdet: f1 / Math.log2(1 + granularity), precision, recall, granularity };
  const shown = Object.entries(scores).map(([key, value]) => `${key} ${value.toFixed(3)}`);
  return `${name.padEnd(28)} ${shown.join('  ')}  cases ${cases.length}  detections ${detections.length}`;
}

function mean(list: readonly number[]): number {
  return list.length ? list.reduce((sum, value) => sum + value, 0) / list.length : 0;
}
