import { type Document, wordsBySentence } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import { quotedSpans } from './quoted.ts';

/** A document's words told apart: the reporter's own, and those in quotation marks. */
export interface OwnWords {
  readonly document: Document;
  /** The own words of each sentence of the body; none for headlines and captions. */
  readonly bySentence: readonly (readonly Word[])[];
  /** All of them in order; `null` where quoted words were left out. */
  readonly sequence: readonly (Word | null)[];
  readonly total: number;
  /** How many words of each sentence stand in quotation marks. */
  readonly quoted: readonly number[];
}

/** Reads a document's own words. Quoting one speech alike says little of two reports; telling of it alike says much. */
export function ownWords(document: Document): OwnWords {
  const isQuoted = within(quotedSpans(document));
  const bySentence: Word[][] = [];
  const sequence: (Word | null)[] = [];
  const quoted: number[] = [];
  const said = wordsBySentence(document);
  for (const [i, list] of said.entries()) {
    const own: Word[] = [];
    let count = 0;
    for (const word of list) {
      if (isQuoted(word)) count++;
      else own.push(word);
      if (isBody(document, i)) pushWord(sequence, isQuoted(word) ? null : word);
    }
    bySentence.push(isBody(document, i) ? own : []);
    quoted.push(count);
  }
  const total = bySentence.reduce((sum, own) => sum + own.length, 0);
  return { document, bySentence, sequence, total, quoted };
}

/** Whether the sentence of that index stands in the body: not in a headline, not in a caption. */
export function isBody({ blocks, sentences }: Document, index: number): boolean {
  const role = blocks[sentences[index]?.block ?? -1]?.role;
  return role !== 'headline' && role !== 'caption';
}

/** Quoted words in a row leave one gap. */
function pushWord(sequence: (Word | null)[], word: Word | null): void {
  if (word !== null || sequence.at(-1) !== null) sequence.push(word);
}

/** Whether a word stands inside one of the spans; both come in order. */
function within(spans: readonly Span[]): (word: Span) => boolean {
  let at = 0;
  return (word) => {
    while ((spans[at]?.to ?? Infinity) <= word.from) at++;
    return (spans[at]?.from ?? Infinity) <= word.from;
  };
}
