// Not `nor`, which only goes on with a denial: `neither first nor last` denies once, as `not first or last` does.
const NEGATIONS = new Set(
  'no not never none nobody nothing neither nowhere without cannot'.split(' '),
);

/** Whether a word, as its norm, denies something: `not`, `never`, `didn't`. */
export function isNegation(norm: string): boolean {
  return NEGATIONS.has(norm) || norm.endsWith("n't");
}
