/** Ids that a page of the site, or a file beside it, already has as its address. */
export const reservedIds: readonly string[] = [
  ...['compare', 'all', 'quotes', 'figures', 'source', 'search', 'methods'],
  ...['404', 'index', 'analysis', 'favicon', 'robots', 'sitemap'],
];

/** A raw file's name without its ending as an id: `City Herald, 3.txt` gives `city-herald-3`; empty if nothing fits. */
export function idFromName(name: string): string {
  const plain = name
    .replace(/\.txt$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const longestSiglum = 5;

/** A short sign for an outlet or, without one, an id: `Bangkok Post` gives BP, `BBC News` gives BBC, `herald` gives HER. */
export function siglumFrom(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = 'X'] = words;
  if (/^\p{Lu}{2,5}$/u.test(first)) return first;
  const letters =
    words.length > 1 ? words.map((word) => [...word][0] ?? '') : [...first].slice(0, 3);
  return [...letters.join('').toUpperCase()].slice(0, longestSiglum).join('');
}

/** The siglum, or its beginning and a number, such that it is none of those taken. */
export function uniqueSiglum(siglum: string, taken: ReadonlySet<string>): string {
  if (!taken.has(siglum)) return siglum;
  for (let number = 2; ; number++) {
    const ending = String(number);
    const tried = [...siglum].slice(0, longestSiglum - ending.length).join('') + ending;
    if (!taken.has(tried)) return tried;
  }
}
