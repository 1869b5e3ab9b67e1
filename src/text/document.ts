import type { Span } from './span.ts';

/** What a block of a document's text is. Site furniture, bylines, credits and notes are no part of the text. */
export type DocumentRole = 'headline' | 'standfirst' | 'paragraph' | 'caption';

/** A stretch of a document's text with one role. Blocks come in order and never overlap. */
export interface TextBlock extends Span {
  readonly role: DocumentRole;
}

/** A sentence: within its block only white space lies outside the sentences. `block` is an index into `Document.blocks`. */
export interface Sentence extends Span {
  /** `s-` and a short hash of the sentence's normalised words, with `-2` for a second occurrence. */
  readonly id: string;
  readonly block: number;
}

/** One report's text, ready to be compared. All spans of the analysis point into `text`. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
}
