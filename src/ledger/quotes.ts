import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { hash, numbered } from '../text/hash.ts';
import { utterances } from './quote-groups.ts';
import { itemsOf, type Item } from './quote-items.ts';
import type { Quote } from './types.ts';

/**
 * What is quoted in the reports, one entry an utterance, in reading order. Which stretches belong together does not
 * depend on the order of the documents; the instances of one document never overlap.
 */
export function quotes(documents: readonly Document[], pairs: readonly Pair[]): Quote[] {
  const items = documents.flatMap(itemsOf);
  const groups = new Map<number, Item[]>();
  for (const [at, group] of utterances(documents, items, pairs).entries()) {
    const item = items[at];
    if (item) groups.set(group, [...(groups.get(group) ?? []), item]);
  }
  const entries = [...groups.values()];
  const ids = numbered(entries.map(idOf));
  return entries.map((members, at) => ({
    id: ids[at] ?? '',
    instances: members.map((item) => item.instance),
  }));
}

/** By the longest member's words, so that neither the order of reports nor a shorter quotation that joins changes it. */
function idOf(members: readonly Item[]): string {
  let longest = '';
  for (const { plain } of members) {
    if (plain.length > longest.length || (plain.length === longest.length && plain < longest))
      longest = plain;
  }
  return `q-${hash(longest)}`;
}
