import { numbered } from '../text/hash.ts';

/** An id for each member of each entry, in their order; no two in a ledger are the same. */
export function distinct<Member>(
  entries: readonly (readonly Member[])[],
  idOf: (member: Member) => string,
): string[][] {
  const ids = numbered(entries.flat().map(idOf));
  let at = 0;
  return entries.map((members) => ids.slice(at, (at += members.length)));
}
