import { plainOf, type Prepared } from './prepare.ts';

/** Sentences with the same words in the same order, the first with the first of them, the second with the second. */
export function identicalPairs(left: Prepared, right: Prepared): (readonly [number, number])[] {
  const places = new Map<string, number[]>();
  for (const [j, plain] of likely(right, left)) {
    const known = places.get(plain);
    if (known) known.push(j);
    else places.set(plain, [j]);
  }
  const used = new Map<string, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const [i, plain] of likely(left, right)) {
    const all = places.get(plain);
    if (!all) continue;
    const nth = used.get(plain) ?? 0;
    used.set(plain, nth + 1);
    pairs.push([i, all[Math.min(nth, all.length - 1)] ?? 0]);
  }
  return withSurplus(pairs, places);
}

/** The sentences, with their words, that by their keys the other document has too. */
function likely(doc: Prepared, { keySet }: Prepared): (readonly [number, string])[] {
  const found: (readonly [number, string])[] = [];
  for (const [i, key] of doc.keys.entries()) {
    if (keySet.has(key)) found.push([i, plainOf(doc, i) ?? '']);
  }
  return found;
}

/** Where the right has a sentence more often than the left, its last ones go with the left's last. */
function withSurplus(
  pairs: readonly (readonly [number, number])[],
  places: ReadonlyMap<string, readonly number[]>,
): (readonly [number, number])[] {
  const paired = new Set(pairs.map(([, j]) => j));
  const lastLeft = new Map(pairs.map(([i, j]) => [j, i] as const));
  const more: (readonly [number, number])[] = [];
  for (const all of places.values()) {
    const known = all.filter((j) => paired.has(j)).at(-1);
    if (known === undefined) continue;
    const i = lastLeft.get(known) ?? 0;
    for (const j of all) if (!paired.has(j)) more.push([i, j]);
  }
  return [...pairs, ...more];
}
