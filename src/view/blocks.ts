import type { Document, DocumentRole, Sentence } from '../text/document.ts';

/** A stretch of a block: a sentence with its address, or the white space between two. */
export type Run =
  | {
      readonly kind: 'sentence';
      readonly index: number;
      readonly id: string;
      readonly text: string;
    }
  | { readonly kind: 'space'; readonly text: string };

/** A block of a report's text as a page prints it; its runs, joined, are the block letter for letter. */
export interface PrintedBlock {
  readonly role: DocumentRole;
  readonly runs: readonly Run[];
}

export function printedBlocks(document: Document): PrintedBlock[] {
  const byBlock = Map.groupBy(document.sentences.entries(), ([, sentence]) => sentence.block);
  return document.blocks.map((block, index) => ({
    role: block.role,
    runs: runs(document.text, block, byBlock.get(index) ?? []),
  }));
}

function runs(
  text: string,
  block: { readonly from: number; readonly to: number },
  sentences: readonly (readonly [number, Sentence])[],
): Run[] {
  const found: Run[] = [];
  let at = block.from;
  for (const [index, { id, from, to }] of sentences) {
    if (from > at) found.push({ kind: 'space', text: text.slice(at, from) });
    found.push({ kind: 'sentence', index, id, text: text.slice(from, to) });
    at = to;
  }
  if (block.to > at) found.push({ kind: 'space', text: text.slice(at, block.to) });
  return found;
}
