import { basename, join } from 'node:path';
import { analyse } from '../src/analysis/analyse.ts';
import type { QuoteInstance } from '../src/ledger/types.ts';
import type { Span } from '../src/text/span.ts';
import { readText } from './read-sources.ts';

type Offsets = readonly [from: number, to: number];

interface GoldText {
  readonly file: string;
  readonly quotes: readonly (Span & { readonly source: readonly Offsets[] })[];
}

// A quotation is found when it and the reader's cover each other to this share of the longer one.
const AGREEMENT = 0.8;

/**
 * Scores quotations and speakers on texts with attributed quotations marked: a folder with a `gold.ndjson` of {file, quotes:
 * [{from, to, source: [[from, to]]}]} a line, `file` relative to it. A speaker is right when the mention meets the source or
 * the name ends in its last word.
 */
export function* measureQuotes(folder: string): Generator<string> {
  const count = { gold: 0, found: 0, extra: 0, sources: 0, speakers: 0 };
  for (const { file, quotes } of goldTexts(join(folder, 'gold.ndjson'))) {
    const text = readText(join(folder, file));
    const instances = quotedIn(text, basename(file));
    count.gold += quotes.length;
    count.extra += instances.length;
    for (const quote of quotes) {
      const hit = instances.find((instance) => agreement(instance, quote) >= AGREEMENT);
      if (!hit) continue;
      count.found++;
      count.extra--;
      if (!quote.source.length) continue;
      count.sources++;
      if (isSpeaker(hit, quote.source, text)) count.speakers++;
    }
  }
  yield `quotations found ${count.found} of ${count.gold} = ${(count.found / count.gold).toFixed(3)}, ${count.extra} more that are attributed to nobody or not marked`;
  yield `speakers right ${count.speakers} of ${count.sources} = ${(count.speakers / count.sources).toFixed(3)}`;
}

function goldTexts(file: string): GoldText[] {
  return readText(file)
    .split('\n')
    .filter((line) => line.trim())
    .map((line): GoldText => JSON.parse(line));
}

function quotedIn(text: string, id: string): QuoteInstance[] {
  const { quotes } = analyse([{ id, text }]);
  return quotes.flatMap((quote) => quote.instances).filter((one) => one.kind !== 'indirect');
}

function isSpeaker({ speaker }: QuoteInstance, source: readonly Offsets[], text: string): boolean {
  if (!speaker) return false;
  const meets = source.some(([from, to]) => speaker.from < to && from < speaker.to);
  const named = source.map(([from, to]) => text.slice(from, to)).join(' ');
  return meets || lastWord(speaker.name) === lastWord(named);
}

function lastWord(name: string): string | undefined {
  return name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1);
}

function agreement(one: Span, other: Span): number {
  const overlap = Math.min(one.to, other.to) - Math.max(one.from, other.from);
  return overlap / Math.max(one.to - one.from, other.to - other.from);
}
