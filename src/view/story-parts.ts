import type { Analysis } from '../analysis/types.ts';
import { href } from './address.ts';
import { prominence } from './prominence.ts';
import { quoteLedger } from './quote-ledger.ts';
import type { ReportName } from './report.ts';
import { number } from './words.ts';

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

export interface ContentsLink {
  readonly href: string;
  readonly name: string;
}

/** What a story's page has, part by part, and the pages where one thing stands in full. */
export function storyContents(
  story: string,
  analysis: Analysis,
  reports: readonly ReportName[],
): { readonly here: readonly ContentsLink[]; readonly pages: readonly ContentsLink[] } {
  // Parts that a story may have nothing for; a part of none is not on the page.
  const many: Readonly<Record<string, number>> = {
    disagreements: analysis.disagreements.length,
    uncredited: analysis.lineage.uncredited.length,
    prominence: prominence(analysis, reports).length,
  };
  const here = Object.entries(storyParts).filter(([id]) => many[id] !== 0);
  const quotes = number(quoteLedger(analysis).length);
  const figures = number(analysis.figures.length);
  return {
    here: here.map(([id, name]) => ({ href: `#${id}`, name })),
    pages: [
      { href: href(`${story}/all/`), name: 'All reports at once' },
      { href: href(`${story}/quotes/`), name: `All ${quotes} quotations` },
      { href: href(`${story}/figures/`), name: `All ${figures} figures` },
    ],
  };
}
