import { hash, numbered } from './hash.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';
import { words } from './words.ts';

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

/** A report's text with its sentences found. Without blocks, each line that is not empty is a paragraph. */
export function readDocument(id: string, text: string, blocks = linesOf(text)): Document {
  const found = blocks.flatMap((block, i) =>
    sentences(text.slice(block.from, block.to)).map(({ from, to }) => ({
      from: block.from + from,
      to: block.from + to,
      block: i,
    })),
  );
  const ids = numbered(found.map((sentence) => sentenceId(text, sentence)));
  return {
    id,
    text,
    blocks,
    sentences: found.map((sentence, i) => ({ id: ids[i] ?? '', ...sentence })),
  };
}

function linesOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { 0: line, index } of text.matchAll(/\S.*/g)) {
    blocks.push({ role: 'paragraph', from: index, to: index + line.trimEnd().length });
  }
  return blocks;
}

/** The same for all sentences of the same words; a sentence without words (`* * *`) goes by its signs. */
function sentenceId(text: string, sentence: Span): string {
  const norms = words(text, sentence).map((word) => word.norm);
  return `s-${hash(norms.length ? norms.join(' ') : text.slice(sentence.from, sentence.to))}`;
}
