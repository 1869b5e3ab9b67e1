/** A word as people type it in haste: small letters without accents, apostrophes and points. `d’État` is `detat`. */
export function plain(written: string): string {
  return written.normalize('NFKD').replace(DROPPED, '').toLowerCase();
}

/** The word made plain, and for one with an apostrophe also what follows it: `detat` and `etat`, but no bare `s`. */
export function plainForms(written: string): string[] {
  const last = written.split(/['’‘ʼ]/).at(-1) ?? '';
  return last.length > 2 && last !== written ? [plain(written), plain(last)] : [plain(written)];
}

// Combining accents, apostrophes, points, commas in numbers, hyphens inside one word, invisible signs.
const DROPPED = /[\u0300-\u036f'’‘ʼ.,‐‑\u00ad\u200b-\u200d\u2060-]/g;
