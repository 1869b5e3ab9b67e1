import type { Span } from '../text/span.ts';

/** direct: a clause or more · partial: part of the reporter's sentence · scare: one to three words · indirect: without marks. */
export type QuoteKind = 'direct' | 'partial' | 'scare' | 'indirect';

/** Who is credited with the words, and where the text names them. */
export interface Speaker extends Span {
  readonly name: string;
}

/** One stretch of quoted words; the span lies inside the quotation marks. */
export interface QuoteInstance extends Span {
  readonly document: string;
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  readonly verb: string | null;
}

/** One utterance, with every report that quotes it. */
export interface Quote {
  readonly id: string;
  /** An id for each instance, by its words, so that an old address still leads here; the first is the entry's own. */
  readonly anchors: readonly string[];
  readonly instances: readonly QuoteInstance[];
}

/** One statement of a quantity. `min` to `max` is its interval; `max` is null where it is open. */
export interface Claim extends Span {
  readonly document: string;
  readonly min: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly counted: string;
  readonly hedge: string | null;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly retracted: boolean;
}

/** One quantity of one thing, with every claim about it. The status counts reports, not mentions. */
export interface Figure {
  readonly id: string;
  /** An id for each claim, by its sentence and its place in it; the first is the entry's own. */
  readonly anchors: readonly string[];
  readonly status: 'agree' | 'differ' | 'single';
  readonly claims: readonly Claim[];
}

/** One side of a disagreement. */
export interface Side extends Span {
  readonly document: string;
}

/** Something that two or more reports do not say alike. */
export interface Disagreement {
  readonly kind: 'figure' | 'speaker' | 'description' | 'negation' | 'wording';
  readonly sides: readonly Side[];
}
