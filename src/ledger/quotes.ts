import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { hash, numbered } from '../text/hash.ts';
import { Aligned } from './quote-aligned.ts';
import { utterances } from './quote-groups.ts';
import { type Indirect, indirectIn, reported } from './quote-indirect.ts';
import { type Item, itemsOf, stretchesOf } from './quote-items.ts';
import { speechIn } from './speakers.ts';
import type { Quote } from './types.ts';

/**
 * What is quoted in the reports, one entry an utterance, in reading order. Which stretches belong together does not
 * depend on the order of the documents; the instances of one document never overlap.
 */
export function quotes(documents: readonly Document[], pairs: readonly Pair[]): Quote[] {
  const aligned = new Aligned(pairs);
  const items: Item[] = [];
  const statements: Indirect[] = [];
  for (const document of documents) {
    const stretches = stretchesOf(document);
    const speech = speechIn(document, stretches);
    items.push(...itemsOf(document, stretches, speech.credits));
    statements.push(...indirectIn(document, speech.statements));
  }
  const groups = utterances(documents, items, aligned).map((group) =>
    group.flatMap((at) => items[at] ?? []),
  );
  const indirect = reported(groups, statements, aligned);
  const entries = groups.map((members, at) =>
    [...members, ...(indirect[at] ?? [])].map(({ instance }) => instance),
  );
  const ids = numbered(groups.map(idOf));
  return entries.map((instances, at) => ({ id: ids[at] ?? '', instances }));
}

/** By the longest member's words, so that neither the order of reports nor a shorter quotation that joins changes it. */
function idOf(members: readonly Item[]): string {
  let longest = '';
  for (const { plain } of members) {
    const isLonger = plain.length > longest.length;
    if (isLonger || (plain.length === longest.length && plain < longest)) longest = plain;
  }
  return `q-${hash(longest)}`;
}
