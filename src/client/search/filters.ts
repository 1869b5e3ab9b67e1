import type { Passage } from './word-index.ts';

/** Whether a passage is to be looked through. */
export type Filter = (passage: Passage) => boolean;

/**
 * What the query of an address asks for besides words: `outlet` by id or name, `speaker` by name, `has` a quotation, a
 * figure or both, and with `only=here` only what no other report has anything like. Nothing where it asks for none of them.
 */
export function filterIn(asked: URLSearchParams): Filter | undefined {
  const outlet = asked.get('outlet');
  const speaker = asked.get('speaker');
  const has = asked.getAll('has');
  const filters: Filter[] = [];
  if (outlet) filters.push(({ report }) => [report.id, report.outlet].includes(outlet));
  if (speaker) filters.push(({ sentence }) => sentence.speakers?.includes(speaker) ?? false);
  if (has.includes('quotation')) filters.push(({ sentence }) => sentence.hasQuotation ?? false);
  if (has.includes('figure')) filters.push(({ sentence }) => sentence.hasFigure ?? false);
  if (asked.get('only') === 'here') filters.push(({ sentence }) => !/[a-z]/i.test(sentence.rail));
  if (filters.length === 0) return undefined;
  return (passage) => filters.every((filter) => filter(passage));
}
