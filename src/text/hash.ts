/**
 * Eight hexadecimal digits that depend on nothing but the text: FNV-1a over its UTF-16 units (Fowler, Noll and Vo), with
 * the last mixing step of MurmurHash3 (Appleby). For addresses, not for secrets.
 */
export function hash(text: string): string {
  return digits(hashed(EMPTY, text));
}

/** The hash of words with a space between them. */
export function hashOfWords(words: readonly string[]): string {
  let state = EMPTY;
  for (let i = 0; i < words.length; i++) {
    if (i > 0) state = hashed(state, ' ');
    state = hashed(state, words[i] ?? '');
  }
  return digits(state);
}

const EMPTY = 0x811c9dc5;

function hashed(start: number, text: string): number {
  let state = start;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  }
  return state;
}

function digits(state: number): string {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0).toString(16).padStart(8, '0');
}

/** The ids made distinct, in order: the second `x` becomes `x-2`. */
export function numbered(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}
