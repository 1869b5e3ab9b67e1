import type { Analysis } from '../analysis/types.ts';

/** The parts of a story's page in their order, by the id of their heading. */
export const storyParts = {
  disagreements: 'They disagree on',
  headlines: 'The headlines',
  quotes: 'Quotes that changed',
  pairs: 'Two at a time',
  lineage: 'Who rests on the same text',
  bars: 'Each report’s text',
  uncredited: 'Shared without a credit',
  'only-here': 'What only one says',
  'left-out': 'What each leaves out',
  prominence: 'Where it stands',
} as const;

export type StoryPartId = keyof typeof storyParts;

/** Those parts that a story's page has, with their names: a part that a story has nothing for is not there. */
export function storyContents({
  disagreements,
  lineage,
  rows,
}: Pick<Analysis, 'disagreements' | 'lineage' | 'rows'>): [id: string, name: string][] {
  const many: Readonly<Record<string, number>> = {
    disagreements: disagreements.length,
    uncredited: lineage.uncredited.length,
    prominence: rows.filter(({ members }) => members.length > 1).length,
  };
  return Object.entries(storyParts).filter(([id]) => many[id] !== 0);
}
