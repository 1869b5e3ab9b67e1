import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { changedNumbers, negations } from './disagreements-changes.ts';
import { descriptions } from './disagreements-description.ts';
import { speakers } from './disagreements-speaker.ts';
import { wordChoices } from './disagreements-wording.ts';
import type { Disagreement, Figure, Quote } from './types.ts';

/** What the search for disagreements goes by. */
export interface Evidence {
  readonly documents: readonly Document[];
  readonly pairs: readonly Pair[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

/**
 * Where reports do not say alike what they both say: few and right rather than many. Figures first, then who said it, what
 * something is called, what is denied, and which word was chosen; each in the order of the texts.
 */
export function disagreements({ documents, pairs, quotes, figures }: Evidence): Disagreement[] {
  return [
    ...figures.flatMap(asDisagreement),
    ...changedNumbers(documents, pairs, figures),
    ...speakers(quotes, documents),
    ...descriptions(documents),
    ...negations(documents, pairs),
    ...wordChoices(documents, pairs),
  ];
}

function asDisagreement({ status, claims }: Figure): Disagreement[] {
  if (status !== 'differ') return [];
  return [
    { kind: 'figure', sides: claims.map(({ document, from, to }) => ({ document, from, to })) },
  ];
}
