import type { Analysis } from '../analysis/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { SearchSentence } from './search-collection.ts';

/** What a sentence holds that can be asked for by a filter; what it has not is left out. */
export type SentenceMarks = Pick<SearchSentence, 'hasQuotation' | 'hasFigure' | 'speakers'>;

/** By sentence of a document. A quotation that runs over several sentences is in each of them. */
export function sentenceMarks({ id, sentences }: Document, analysis: Analysis): SentenceMarks[] {
  const isOwn = ({ document }: { readonly document: string }) => document === id;
  const quotes = analysis.quotes.flatMap(({ instances }) => instances).filter(isOwn);
  const figures = analysis.figures.flatMap(({ claims }) => claims).filter(isOwn);
  return sentences.map((sentence) => {
    const quoted = quotes.filter((quote) => meets(quote, sentence));
    const speakers = quoted.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
    return {
      // An utterance that is only reported stands without marks: it has a speaker, but is no quotation.
      ...(quoted.some(({ kind }) => kind !== 'indirect') && { hasQuotation: true }),
      ...(figures.some((figure) => meets(figure, sentence)) && { hasFigure: true }),
      ...(speakers.length > 0 && { speakers: [...new Set(speakers)].sort() }),
    };
  });
}

function meets(one: Span, other: Span): boolean {
  return one.from < other.to && one.to > other.from;
}
