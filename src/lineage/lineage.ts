import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { agencyOf, creditsOf } from './credits.ts';
import { linkOf, type Report } from './links.ts';
import { measurable } from './measure.ts';
import { ownWords } from './own-words.ts';
import type { Credit, Group, Lineage, Link } from './types.ts';
import { uncreditedPassages } from './uncredited.ts';

/**
 * Which reports rest on the same text, by the test of `confidence.ts`. `given` are credits that stand outside the texts, by
 * document. The most independent reports there can be take certain and likely links for true, the fewest possible ones too.
 */
export function lineage(
  documents: readonly Document[],
  pairs: readonly Pair[],
  given: ReadonlyMap<string, readonly Credit[]> = new Map(),
): Lineage {
  const reports = new Map(
    documents.map((document): [string, Report] => {
      const credits = creditsOf(document, given.get(document.id));
      return [document.id, { ...measurable(ownWords(document)), credits }];
    }),
  );
  const links = pairs.flatMap((pair) => {
    const [left, right] = [reports.get(pair.left), reports.get(pair.right)];
    const link = left && right ? linkOf(pair, left, right) : null;
    return link ? [link] : [];
  });
  const held = links.filter(({ confidence }) => confidence !== 'possible');
  const ids = documents.map(({ id }) => id);
  const groups = together(ids, held);
  return {
    independent: { min: together(ids, links).length, max: groups.length },
    groups: groups.map((group) => ({ documents: group, source: sourceOf(group, reports) })),
    links,
    credits: [...reports].map(([document, { credits }]) => ({ document, credits })),
    uncredited: uncreditedPassages(pairs, held, reports),
  };
}

/** Documents joined by links, in the order of the documents. */
function together(ids: readonly string[], links: readonly Link[]): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  for (const { from, to } of links) {
    const [one, other] = [groups.get(from), groups.get(to)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const id of other) groups.set(id, one);
  }
  const order = new Map(ids.map((id, i) => [id, i]));
  return [...new Set(groups.values())].map((group) =>
    group.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0)),
  );
}

/** The agency that the texts of a group credit, if they credit one and no other. */
function sourceOf(group: readonly string[], reports: ReadonlyMap<string, Report>): Group['source'] {
  const signs = new Set(group.flatMap((id) => agencyOf(reports.get(id)?.credits ?? []) ?? []));
  const [sign = null] = signs;
  return signs.size === 1 ? sign : null;
}
