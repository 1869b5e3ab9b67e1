import { hash, hashOfWords, numbered } from './hash.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';
import { WordTable } from './word-table.ts';
import type { Word } from './words.ts';

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
  const table = new WordTable(text, found);
  const ids = numbered(found.map((sentence, i) => sentenceId(text, sentence, table.norms(i))));
  const document = {
    id,
    text,
    blocks,
    sentences: found.map(({ from, to, block }, i) => ({ id: ids[i] ?? '', from, to, block })),
  };
  TABLES.set(document, table);
  return document;
}

// The words of documents in use, so that they are read once; what is dropped elsewhere is dropped here.
const TABLES = new WeakMap<Document, WordTable>();

/** The words of a document, by sentence. */
export function wordTable(document: Document): WordTable {
  return TABLES.get(document) ?? new WordTable(document.text, document.sentences);
}

/** The words of each sentence of a document. */
export function wordsBySentence(document: Document): readonly (readonly Word[])[] {
  const table = wordTable(document);
  return document.sentences.map((_, i) => table.sentence(i));
}

function linesOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const { 0: line, index } of text.matchAll(/\S.*/g)) {
    blocks.push({ role: 'paragraph', from: index, to: index + line.trimEnd().length });
  }
  return blocks;
}

/** The same for all sentences of the same words; a sentence without words (`* * *`) goes by its signs. */
function sentenceId(text: string, { from, to }: Span, norms: readonly string[]): string {
  return `s-${norms.length ? hashOfWords(norms) : hash(text.slice(from, to))}`;
}
