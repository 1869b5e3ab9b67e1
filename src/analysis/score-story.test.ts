import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storySources } from '../../scripts/story-sources.ts';
import { readReading } from '../ingest/reading.ts';
import { analyse } from './analyse.ts';
import type { Aspect } from './measure.ts';
import { scoreStory } from './score-story.ts';

const STORY = 'kazakhstan-2022';
const analysis = analyse(storySources('content', STORY));
const reading = readReading((file) =>
  readFileSync(`content/stories/${STORY}/reading/${file}`, 'utf8'),
);
const measures = new Map(
  scoreStory(analysis, reading).map((measure) => [measure.aspect, measure] as const),
);

test.each<Aspect>([
  'quotation',
  'speaker',
  'pair-quotation',
  'figure',
  'interval',
  'status',
  'pair-figure',
  'disagreement',
  'independent',
  'group',
  'link',
])('the five reports: nothing of the reading is missed and nothing false: %s', (aspect) => {
  const measure = measures.get(aspect);
  expect(measure?.missed).toEqual([]);
  expect(measure?.extra).toEqual([]);
  expect(measure?.found).toBeGreaterThan(0);
});

test('what is found, missed and false adds up to the reading and the analysis', () => {
  const sizes: [Aspect, number][] = [
    ['shared', reading.sentences?.kinds.size ?? 0],
    ['figure', reading.figures?.length ?? 0],
    ['link', reading.lineage?.links.length ?? 0],
  ];
  for (const [aspect, size] of sizes) {
    const measure = measures.get(aspect);
    expect((measure?.found ?? 0) + (measure?.missed.length ?? 0), aspect).toBe(size);
  }
  const quoted = ['quotation', 'indirect'].flatMap(
    (aspect) => measures.get(aspect as Aspect) ?? [],
  );
  const held = quoted.reduce((sum, { found, extra }) => sum + found + extra.length, 0);
  expect(held).toBe(analysis.quotes.flatMap(({ instances }) => instances).length);
});

test('each miss and each false find has words in their text', () => {
  const texts = new Map(analysis.documents.map(({ id, text }) => [id, text]));
  for (const { missed, extra } of measures.values()) {
    for (const { document, from, to } of [...missed, ...extra].flatMap(({ sides }) => sides)) {
      expect(texts.get(document)?.slice(from, to).trim()).not.toBe('');
      expect(to).toBeLessThanOrEqual(texts.get(document)?.length ?? 0);
    }
  }
});

test('words of a reading that do not stand in their text are refused', () => {
  const quote = {
    document: 'bbc-news',
    words: 'never said',
    kind: 'direct',
    cluster: 'none',
  } as const;
  const wrong = { ...reading, quotes: [{ ...quote, speaker: 'Ada Smith' }] };
  expect(() => scoreStory(analysis, wrong)).toThrow('“never said” (1) does not stand in bbc-news');
});

test('a story without a reading has no score', () => {
  const none = { sentences: null, quotes: null, figures: null, disagreements: null, lineage: null };
  expect(scoreStory(analysis, none)).toEqual([]);
});
