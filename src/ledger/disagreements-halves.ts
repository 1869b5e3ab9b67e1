import type { Match, Pair } from '../align/types.ts';
import { type Document, wordTable } from '../text/document.ts';
import type { Word } from '../text/words.ts';

/** One document's words in a match. */
export interface Half {
  readonly document: Document;
  readonly words: readonly Word[];
}

/** A match's kind and words. */
export interface Halves {
  readonly kind: Match['kind'];
  readonly left: Half;
  readonly right: Half;
}

/** All matches that say the same, with the words of both sides. */
export function halvesOf(documents: readonly Document[], pairs: readonly Pair[]): Halves[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return pairs.flatMap(({ left, right, matches }) => {
    const [mine, theirs] = [byId.get(left), byId.get(right)];
    if (!mine || !theirs) return [];
    const strong = matches.filter(({ kind }) => kind !== 'related');
    return strong.map((match) => ({
      kind: match.kind,
      left: halfOf(mine, match.left),
      right: halfOf(theirs, match.right),
    }));
  });
}

function halfOf(document: Document, sentences: readonly number[]): Half {
  const table = wordTable(document);
  return { document, words: sentences.flatMap((i) => table.sentence(i)) };
}
