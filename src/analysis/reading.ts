import type { ReadKind } from '../align/reading-score.ts';
import type { Disagreement, Figure, Side } from '../ledger/types.ts';
import type { Span } from '../text/span.ts';
import type { ReadQuote } from './score-quotes.ts';

/** Words as they stand in a report's text; `occurrence` says which time, from 1. */
export interface ReadWords {
  readonly document: string;
  readonly words: string;
  readonly occurrence?: number | undefined;
}

export interface ReadFigure extends ReadWords {
  readonly min: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly retracted: boolean;
  readonly cluster: string;
  readonly status: Figure['status'];
}

export interface ReadDisagreement {
  readonly kind: Disagreement['kind'];
  readonly sides: readonly ReadWords[];
  /** Right when found, no fault when not. */
  readonly debatable?: 'either' | undefined;
}

export interface ReadLineage {
  readonly independent: { readonly min: number; readonly max: number };
  readonly groups: readonly {
    readonly documents: readonly string[];
    readonly source: string | null;
  }[];
  readonly links: readonly {
    readonly documents: readonly [string, string];
    readonly confidence: 'certain' | 'very likely' | 'likely' | 'possible';
  }[];
}

/** What a person found in a story by reading alone. Null: nobody wrote that part down. */
export interface StoryReading {
  readonly sentences: {
    readonly units: readonly (ReadWords & { readonly id: string })[];
    /** Under `ID ID`; a pair that is not listed is no match. */
    readonly kinds: ReadonlyMap<string, ReadKind>;
  } | null;
  readonly quotes: readonly ReadQuote[] | null;
  readonly figures: readonly ReadFigure[] | null;
  readonly disagreements: readonly ReadDisagreement[] | null;
  readonly lineage: ReadLineage | null;
}

/** Where words of a reading stand in their text. Throws if they do not. */
export function placeOf(text: string, { document, words, occurrence = 1 }: ReadWords): Span {
  let from = -1;
  for (let i = 0; i < occurrence; i++) {
    from = text.indexOf(words, from + 1);
    if (from < 0) throw new Error(`“${words}” (${occurrence}) does not stand in ${document}`);
  }
  return { from, to: from + words.length };
}

/** The place of words among several texts, by document. Throws if they do not stand there. */
export function placed(texts: ReadonlyMap<string, string>, words: ReadWords): Side {
  return { document: words.document, ...placeOf(texts.get(words.document) ?? '', words) };
}
