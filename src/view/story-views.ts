import type { Analysis } from '../analysis/types.ts';
import { href } from './address.ts';
import { quoteLedger } from './quote-ledger.ts';
import { count } from './words.ts';

/** A page on a whole story, and what a reader finds there. */
export interface StoryView {
  readonly name: string;
  readonly href: string;
  readonly finds: string;
}

/** The ledgers and the table of all reports, as the front of a story points to them. */
export function storyViews(story: string, analysis: Analysis): StoryView[] {
  const quotes = quoteLedger(analysis);
  const worded = quotes.filter(({ notes }) => notes.includes('worded')).length;
  const differ = analysis.figures.filter(({ status }) => status === 'differ').length;
  return [
    {
      name: count(quotes.length, 'quotation'),
      href: href(`${story}/quotes/`),
      finds: worded > 0 ? `${worded} worded differently` : 'who is quoted, and how',
    },
    {
      name: count(analysis.figures.length, 'figure'),
      href: href(`${story}/figures/`),
      finds: differ > 0 ? `${differ} on which reports differ` : 'how many, and according to whom',
    },
    {
      name: 'All at once',
      href: href(`${story}/all/`),
      finds: 'each thing said, in every report’s words',
    },
  ];
}
