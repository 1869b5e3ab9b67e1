import type { Found } from './matches.ts';
import type { Prepared } from './prepare.ts';
import type { Kind, Share } from './types.ts';

const BEST_FIRST: readonly Kind[] = ['identical', 'edited', 'reworded', 'related'];

/** How much of a document's body the other has, by kind: sentences weighed by their words, each under its best match. */
export function shareOfDocument(
  doc: Prepared,
  found: readonly Found[],
  side: 'left' | 'right',
): Share {
  const share: Record<Kind, number> = { identical: 0, edited: 0, reworded: 0, related: 0 };
  if (found.length === 0) return share;
  const best = bestKinds(found, side);
  let all = 0;
  for (const [i, weight] of bodyWeights(doc).entries()) {
    all += weight;
    const kind = best.get(i);
    if (kind) share[kind] += weight;
  }
  if (all) for (const kind of BEST_FIRST) share[kind] /= all;
  return share;
}

function bestKinds(found: readonly Found[], side: 'left' | 'right'): Map<number, Kind> {
  const best = new Map<number, Kind>();
  for (const kind of BEST_FIRST) {
    for (const match of found) {
      if (match.kind !== kind) continue;
      for (const i of match[side]) if (!best.has(i)) best.set(i, kind);
    }
  }
  return best;
}

/** Words by sentence, of paragraphs only; of everything where there is no paragraph, and by sentences where there is no word. */
function bodyWeights({ document, words: table }: Prepared): number[] {
  const words = document.sentences.map((_, i) => table.count(i));
  const body = document.sentences.map(({ block }, i) =>
    document.blocks[block]?.role === 'paragraph' ? (words[i] ?? 0) : 0,
  );
  const weights = [body, words].find((list) => list.some((count) => count > 0));
  return weights ?? words.map(() => 1);
}
