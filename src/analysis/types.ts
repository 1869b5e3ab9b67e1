import type { Pair, Row } from '../align/types.ts';
import type { Disagreement, Figure, Quote } from '../ledger/types.ts';
import type { Credit, Lineage } from '../lineage/types.ts';
import type { Document, TextBlock } from '../text/document.ts';

/** What the engine is given of one report. Without `blocks`, all of the text is body and a paragraph ends at a line end. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly blocks?: readonly TextBlock[];
  /** Credits that stand outside the text, such as a wire's line at the end of the file. */
  readonly credits?: readonly Credit[];
}

/** Everything the site shows about a story, as plain JSON. */
export interface Analysis {
  readonly documents: readonly Document[];
  readonly pairs: readonly Pair[];
  readonly rows: readonly Row[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly disagreements: readonly Disagreement[];
  readonly lineage: Lineage;
}
