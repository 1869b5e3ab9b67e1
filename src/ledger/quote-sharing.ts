import type { Item } from './quote-items.ts';

// A word that more items have than this brings none of them together: they are found by their other words.
const MAX_HOLDERS = 60;

/** All two items, one of each list, that have a telling word in common; each two once. */
export function sharingWords(
  items: readonly Item[],
  lefts: readonly number[],
  rights: readonly number[],
): [number, number][] {
  const holders = new Map<string, number[]>();
  for (const at of rights) {
    for (const stem of items[at]?.bag.keys() ?? []) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  }
  const found: [number, number][] = [];
  for (const left of lefts) {
    const near = new Set<number>();
    for (const stem of items[left]?.bag.keys() ?? []) {
      const list = holders.get(stem) ?? [];
      if (list.length > MAX_HOLDERS) continue;
      for (const right of list) if (lefts !== rights || right > left) near.add(right);
    }
    for (const right of near) found.push([left, right]);
  }
  return found;
}
