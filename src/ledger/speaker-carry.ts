import type { Stretch } from './quoted-stretches.ts';
import { type Credit, NOBODY } from './speakers.ts';

/**
 * Of a quotation that runs over several paragraphs only one may say who speaks: the others take it from the one before,
 * or else from the one after.
 */
export function carriedOver(
  stretches: readonly Stretch[],
  credits: readonly Credit[],
  own: ReadonlySet<number>,
): Credit[] {
  const found = [...credits];
  for (let at = stretches.length - 2; at >= 0; at--) {
    const next = found[at + 1];
    if (!stretches[at + 1]?.continues || own.has(at) || stretches[at]?.continues) continue;
    let last = at + 1;
    while (stretches[last]?.continues && !own.has(last)) last++;
    if (!next || !own.has(last) || !stretches[last]?.continues) continue;
    for (let filled = at; filled < last; filled++) found[filled] = found[last] ?? NOBODY;
  }
  return found;
}
