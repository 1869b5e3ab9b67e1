import type { Span } from '../text/span.ts';

/** How alike two stretches of text are; the order is from most to least alike. */
export type Kind = 'identical' | 'edited' | 'reworded' | 'related';

/** What differs inside a match; `null` on one side: added or dropped. */
export interface Change {
  readonly kind: 'word' | 'number' | 'name' | 'negation';
  readonly left: Span | null;
  readonly right: Span | null;
}

/** Sentences of the left document that say what sentences of the right document say. Indices into `Document.sentences`. */
export interface Match {
  readonly kind: Kind;
  /** 0..1: how much of what the two say is common, by weight of their words. */
  readonly score: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Whether it crosses the order of the matches around it. */
  readonly moved: boolean;
  readonly changes: readonly Change[];
  readonly why: Why;
}

/** What decided a match's kind, as data that a page can put into words. The engine adds fields as it needs. */
export interface Why {
  /** Shares of weighted words, 0..1: of both sides together, of the left side, of the right side. */
  readonly common: number;
  readonly ofLeft: number;
  readonly ofRight: number;
  /** The longest run of equal words, in words. */
  readonly longestRun: number;
  /** The words that stand on both sides in one order, as a share of the longer side's, 0..1. */
  readonly inOrder: number;
  /** Content words both sides have, at most a handful, the weightiest first, as printed on the left. */
  readonly sharedWords: readonly string[];
}

/** A maximal run of matches that read as one. `kind` is the weakest in the run. */
export interface Passage {
  readonly kind: Kind;
  readonly score: number;
  readonly left: Span;
  readonly right: Span;
}

/** The share of a document's body words, 0..1, in sentences whose best match is of that kind; the rest is only here. */
export type Share = Readonly<Record<Kind, number>>;

/** Everything two documents share. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly matches: readonly Match[];
  readonly passages: readonly Passage[];
  readonly share: { readonly left: Share; readonly right: Share };
}

/** One document's sentences within a row. */
export interface Member {
  readonly document: string;
  readonly sentences: readonly number[];
}

/** One thing said, with every report that says it. */
export interface Row {
  readonly id: string;
  readonly members: readonly Member[];
  /** Ids of rows linked by related matches. */
  readonly related: readonly string[];
}
