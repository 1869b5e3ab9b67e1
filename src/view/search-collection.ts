import type { DocumentRole } from '../text/document.ts';
import type { Kind } from './kinds.ts';

/** Everything that can be searched, as one file of plain JSON. */
export interface Collection {
  readonly stories: readonly SearchStory[];
}

export interface SearchStory {
  readonly id: string;
  readonly title: string;
  readonly reports: readonly SearchReport[];
}

/** A report as it is called, and its sentences in order. */
export interface SearchReport {
  readonly id: string;
  readonly siglum: string;
  readonly outlet: string;
  readonly tint: number;
  /** A language tag, where it is known. */
  readonly language?: string | undefined;
  readonly sentences: readonly SearchSentence[];
}

/** A sentence. Thousands of these go over the wire: what it has not is left out. */
export interface SearchSentence {
  /** As printed. */
  readonly text: string;
  readonly id: string;
  /** Its row within the story. */
  readonly row: number;
  /** For each report of the story a letter that says what that report has of it. */
  readonly rail: string;
  readonly role?: Exclude<DocumentRole, 'paragraph'>;
  /** Counterparts that say the same but stand in another row: index of the report, index of its sentence. */
  readonly also?: readonly (readonly [report: number, sentence: number])[];
  readonly hasQuotation?: true;
  readonly hasFigure?: true;
  /** Who is quoted in it. */
  readonly speakers?: readonly string[];
}

/** The letters of a rail. A capital: a number, a name or a negation differs. */
export const railLetters = {
  identical: 'i',
  edited: 'e',
  reworded: 'r',
  related: 'l',
  own: '=',
  none: '.',
} as const satisfies Record<Kind | 'own' | 'none', string>;
