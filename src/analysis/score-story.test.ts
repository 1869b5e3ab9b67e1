import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storySources } from '../../scripts/story-sources.ts';
import { readReading } from '../ingest/reading.ts';
import { analyse } from './analyse.ts';
import { scoreStory } from './score-story.ts';

const STORY = 'kazakhstan-2022';

test('the five reports: what is found of the reading, what is missed and what is wrong', () => {
  const reading = readReading((file) => {
    const path = `content/stories/${STORY}/reading/${file}`;
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  });
  const measures = scoreStory(analyse(storySources('content', STORY)), reading);
  const shown = measures.map(({ aspect, found, missed, extra }) => [
    aspect,
    `${found} of ${found + missed.length}, ${extra.length} more`,
  ]);
  console.log(shown.map((line) => line.join(': ')).join('\n'));
  const said = new Map(measures.map((measure) => [measure.aspect, measure]));
  for (const aspect of ['quotation', 'figure', 'disagreement', 'link', 'independent'] as const) {
    expect(said.get(aspect)?.missed, aspect).toEqual([]);
    expect(said.get(aspect)?.extra, aspect).toEqual([]);
  }
  const same = said.get('same');
  expect(same?.found).toBeGreaterThan(8 * (same?.missed.length ?? 0));
});
