const NEGATIONS = new Set(
  'no not never none nobody nothing neither nor nowhere without cannot'.split(' '),
);

/** Whether a word, as its norm, denies something: `not`, `never`, `didn't`. */
export function isNegation(norm: string): boolean {
  return NEGATIONS.has(norm) || norm.endsWith("n't");
}
