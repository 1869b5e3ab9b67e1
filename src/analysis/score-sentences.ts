import { isRelated, isStrong, scoreReading, type Judged } from '../align/reading-score.ts';
import type { Finding, Measure } from './measure.ts';
import { placed, type StoryReading } from './reading.ts';
import type { Analysis } from './types.ts';

/**
 * Sentence pairs against a reading: those that say the same, those the reader holds to share a fact only but the engine to
 * say the same, and all that share anything.
 */
export function sentenceMeasures(
  { documents, pairs }: Analysis,
  { units, kinds }: NonNullable<StoryReading['sentences']>,
): Measure[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const sides = new Map(units.map((unit) => [unit.id, placed(texts, unit)]));
  const spans = units.map((unit) => ({ id: unit.id, ...placed(texts, unit) }));
  const { judged } = scoreReading(documents, pairs, { units: spans, kinds });
  const finding = ({ left, right, ours, theirs }: Judged): Finding => ({
    sides: [left, right].flatMap((id) => sides.get(id) ?? []),
    read: theirs === 'overlap' ? 'related' : (theirs ?? null),
    found: ours ?? null,
  });
  const clear = judged.filter(({ theirs }) => !isRelated(theirs));
  const related = judged.filter(({ theirs }) => isRelated(theirs));
  const both = judged.filter(({ ours, theirs }) => ours && theirs);
  return [
    {
      aspect: 'same',
      found: clear.filter(({ ours, theirs }) => theirs && isStrong(ours)).length,
      missed: clear.filter(({ ours, theirs }) => theirs && !isStrong(ours)).map(finding),
      extra: clear.filter(({ ours, theirs }) => !theirs && isStrong(ours)).map(finding),
    },
    {
      aspect: 'overstated',
      found: related.filter(({ ours }) => !isStrong(ours)).length,
      missed: related.filter(({ ours }) => isStrong(ours)).map(finding),
      extra: [],
    },
    {
      aspect: 'shared',
      found: both.length,
      missed: judged.filter(({ ours }) => !ours).map(finding),
      extra: judged.filter(({ theirs }) => !theirs).map(finding),
    },
  ];
}
