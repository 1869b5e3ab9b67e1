import type { Kind } from '../align/types.ts';
import type { Span } from '../text/span.ts';

/** What a report's own text or credits say of where its text comes from. */
export interface Credit {
  /** The agency or outlet credited, as printed. */
  readonly agency: string;
  /** The words that say so, as printed. */
  readonly words: string;
  /** A photo's credit is not a text's credit. */
  readonly scope: 'text' | 'photo';
}

/**
 * One piece of evidence for a link, as data that a page can put into words. Left and right are the link's two texts in the
 * order of the documents, whichever way it goes; spans point into them.
 */
export type Evidence =
  /** Both texts credit one agency, each in its words. */
  | {
      readonly kind: 'credit';
      readonly agency: string;
      readonly left: string;
      readonly right: string;
    }
  /** The share of each text's own words, 0..1, that stand in sentences the other has as well. Words in quotation marks do not count. */
  | {
      readonly kind: 'share';
      readonly left: { readonly same: number; readonly reworded: number };
      readonly right: { readonly same: number; readonly reworded: number };
    }
  /** The longest run of equal words that are the reporters' own. */
  | { readonly kind: 'run'; readonly words: number; readonly left: Span; readonly right: Span }
  /** How many sentences both have, and how many of them follow each other in one order in both. */
  | { readonly kind: 'order'; readonly sentences: number; readonly inOrder: number }
  /** An oddity that both have in the same place. */
  | { readonly kind: 'slip'; readonly left: Span; readonly right: Span }
  /**
   * Quoted sentences in the same words: how many, how many words, and the sentences themselves. They show one translation or
   * one speech, not one report.
   */
  | {
      readonly kind: 'quotes';
      readonly count: number;
      readonly words: number;
      readonly places: readonly { readonly left: Span; readonly right: Span }[];
    };

/**
 * What may stand behind what two reports share. `common-source`: both rest on a third text. `one-from-other`: one rests on
 * the other. `separate-work`: each was written for itself, from the same events and statements.
 */
export type Explanation = 'common-source' | 'one-from-other' | 'separate-work';

/** Two reports that seem to rest on the same text. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** Whether the texts tell that `to` rests on `from`. If not, the direction is unclear. */
  readonly directed: boolean;
  readonly confidence: 'certain' | 'likely' | 'possible';
  readonly evidence: readonly Evidence[];
  /** An agency that a text of the two credits; null: a common source is not named. */
  readonly source: string | null;
  /** The explanation the evidence speaks for, and the next-best one. */
  readonly explanation: Explanation;
  readonly nextBest: Explanation;
}

/** Reports that rest on one text, or one report alone. */
export interface Group {
  readonly documents: readonly string[];
  /** An agency that a text of the group credits; null: not named. */
  readonly source: string | null;
}

/** What a report says of the source of its text: an agency, at least for a photo, or nothing. */
export type CreditForm =
  | { readonly kind: 'text'; readonly agency: string; readonly words: string }
  | { readonly kind: 'photo'; readonly agency: string; readonly words: string }
  | { readonly kind: 'none' };

/** A passage that two reports share while neither text credits a source. */
export interface UncreditedPassage {
  readonly kind: Kind;
  readonly sides: readonly (Span & { readonly document: string; readonly credit: CreditForm })[];
}

/** Which reports share a source, and so how many independent reports there are. */
export interface Lineage {
  readonly independent: { readonly min: number; readonly max: number };
  readonly groups: readonly Group[];
  readonly links: readonly Link[];
  /** What each report says of its source, in the order of the documents. */
  readonly credits: readonly { readonly document: string; readonly credits: readonly Credit[] }[];
  readonly uncredited: readonly UncreditedPassage[];
}
