import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

// Opening and closing marks of double quotation marks; a straight mark is both.
const MARK = /["“”„«»]|(?<![\p{L}\p{N}])(?:‘‘|'')|(?:’’|'')/gu;

/**
 * The stretches of a document inside double quotation marks, in order. A stretch that is never closed ends with its block.
 * Single marks are left out: too many of them are apostrophes, and what they hold is short.
 */
export function quotedSpans({ text, blocks }: Document): Span[] {
  return blocks.flatMap((block) => {
    const spans: Span[] = [];
    let open: number | null = null;
    for (const { 0: mark, index } of text.slice(block.from, block.to).matchAll(MARK)) {
      const at = block.from + index;
      if (open === null) {
        if (mark !== '”') open = at + mark.length;
      } else if (mark !== '“' && mark !== '„') {
        spans.push({ from: open, to: at });
        open = null;
      }
    }
    return open === null ? spans : [...spans, { from: open, to: block.to }];
  });
}
