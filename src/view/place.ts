import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** The id of the sentence that a span of a document's text begins in: where a link to it leads. */
export function sentenceAt({ sentences }: Document, { from }: Pick<Span, 'from'>): string {
  const sentence = sentences.find(({ to }) => from < to) ?? sentences.at(-1);
  return sentence?.id ?? '';
}

/** A span's words with what stands around them in their sentence, for a reader who was not there. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The sentence a span stands in, in three parts that joined are letter for letter the text's. */
export function inContext({ text, sentences }: Document, span: Span): Context {
  const holding = sentences.filter(({ from, to }) => from < span.to && span.from < to);
  const from = Math.min(span.from, holding[0]?.from ?? span.from);
  const to = Math.max(span.to, holding.at(-1)?.to ?? span.to);
  return {
    before: text.slice(from, span.from),
    words: text.slice(span.from, span.to),
    after: text.slice(span.to, to),
  };
}
