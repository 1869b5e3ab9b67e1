import type { Document } from '../text/document.ts';
import type { ReportName } from './report.ts';

/** A report's words at a place: what a page prints of it and where its link leads. */
export interface SentenceLink {
  readonly report: ReportName;
  readonly sentence: string;
  readonly words: string;
}

/** The sentences of one report, as one stretch of its own words, with the address of the first. */
export function sentenceLink(
  document: Document,
  indices: readonly number[],
  report: ReportName,
): SentenceLink {
  const sentences = indices.flatMap((index) => document.sentences[index] ?? []);
  return {
    report,
    sentence: sentences[0]?.id ?? '',
    words: sentences.map(({ from, to }) => document.text.slice(from, to)).join(' '),
  };
}
