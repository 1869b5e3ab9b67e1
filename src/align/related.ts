import { evidence, shareOf } from './groups.ts';
import { isRelated, mayBeRelated } from './kinds.ts';
import type { Frame, Likeness, Side } from './likeness.ts';

// How far from a pair another may stand that speaks for it, in sentences.
const REACH = 2;

/** The pairs of sentences that share a fact, judged by themselves and by the pairs around them. */
export function relatedPairs(frame: Frame, alike: readonly Likeness[]): Likeness[] {
  const likely = alike.filter((pair) => mayBeRelated(evidence(pair)));
  if (likely.length === 0) return [];
  const shares = new Map<number, Map<number, number>>();
  for (const pair of alike) {
    const row = shares.get(pair.left);
    if (row) row.set(pair.right, shareOf(pair));
    else shares.set(pair.left, new Map([[pair.right, shareOf(pair)]]));
  }
  return likely.filter((pair) => {
    const isHeadline = opens(frame.left, pair.left) || opens(frame.right, pair.right);
    return isRelated(evidence(pair), { near: bestNear(shares, pair), isHeadline });
  });
}

function opens({ doc }: Side, sentence: number): boolean {
  const block = doc.document.sentences[sentence]?.block ?? -1;
  const role = doc.document.blocks[block]?.role;
  return role === 'headline' || role === 'standfirst';
}

function bestNear(
  shares: ReadonlyMap<number, ReadonlyMap<number, number>>,
  { left, right }: Likeness,
): number {
  let best = 0;
  for (let i = left - REACH; i <= left + REACH; i++) {
    const row = shares.get(i);
    if (!row) continue;
    for (let j = right - REACH; j <= right + REACH; j++) {
      if (i !== left || j !== right) best = Math.max(best, row.get(j) ?? 0);
    }
  }
  return best;
}
