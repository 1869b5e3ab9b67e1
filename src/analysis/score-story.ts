import { groupMeasure, type Measure } from './measure.ts';
import { placed, type StoryReading } from './reading.ts';
import { disagreementMeasure } from './score-disagreements.ts';
import { figureMeasures } from './score-figures.ts';
import { lineageMeasures } from './score-lineage.ts';
import { isSpeaker, scoreQuotes, type ReadQuote } from './score-quotes.ts';
import { sentenceMeasures } from './score-sentences.ts';
import type { Analysis } from './types.ts';

/** An analysis against what a person found by reading, part by part. Throws if words of the reading do not stand in their text. */
export function scoreStory(analysis: Analysis, reading: StoryReading): Measure[] {
  const { sentences, quotes, figures, disagreements, lineage } = reading;
  return [
    ...(sentences ? sentenceMeasures(analysis, sentences) : []),
    ...(quotes ? quoteMeasures(analysis, quotes) : []),
    ...(figures ? figureMeasures(analysis, figures) : []),
    ...(disagreements ? [disagreementMeasure(analysis, disagreements)] : []),
    ...(lineage ? lineageMeasures(analysis, lineage) : []),
  ];
}

function quoteMeasures({ documents, quotes }: Analysis, reading: readonly ReadQuote[]): Measure[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const hits = scoreQuotes(documents, quotes, reading).placed.map((hit) => ({
    ...hit,
    side: placed(texts, hit.gold),
  }));
  const known = new Set(hits.map(({ instance }) => instance));
  const read = new Set(hits.map(({ gold }) => gold));
  const instances = quotes.flatMap((entry) => entry.instances);
  const measure = (aspect: Measure['aspect'], isOf: (kind: string) => boolean): Measure => ({
    aspect,
    found: hits.filter(({ gold }) => isOf(gold.kind)).length,
    missed: reading
      .filter((gold) => isOf(gold.kind) && !read.has(gold))
      .map((gold) => ({
        sides: [placed(texts, gold)],
        read: `said by ${gold.speaker}`,
        found: null,
      })),
    extra: instances
      .filter((instance) => isOf(instance.kind) && !known.has(instance))
      .map((instance) => ({
        sides: [instance],
        read: null,
        found: `said by ${instance.speaker?.name ?? 'nobody named'}`,
      })),
  });
  const wrong = hits.filter(({ gold, instance }) => !isSpeaker(instance, gold.speaker));
  return [
    measure('quotation', (kind) => kind !== 'indirect'),
    measure('indirect', (kind) => kind === 'indirect'),
    {
      aspect: 'speaker',
      found: hits.length - wrong.length,
      missed: wrong.map(({ gold, instance, side }) => ({
        sides: [side],
        read: gold.speaker,
        found: instance.speaker?.name ?? 'nobody',
      })),
      extra: [],
    },
    groupMeasure(
      'pair-quotation',
      hits.map(({ side, gold, entry }) => ({ side, read: gold.cluster, found: entry })),
    ),
  ];
}
