const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((ten, i) =>
    UNITS.slice(0, 10).map(
      (unit, value) => [value ? `${ten}-${unit}` : ten, 10 * (i + 2) + value] as const,
    ),
  ),
]);

const MAGNITUDES = new Set(
  'dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions'.split(
    ' ',
  ),
);

/** The value of a number word from `zero` to `ninety-nine`, in small letters; undefined for any other word. */
export function numberOf(word: string): number | undefined {
  return VALUES.get(word);
}

/** Whether a word says how many there are by order of size: `dozens`, `hundred`, `millions`. */
export function isMagnitude(word: string): boolean {
  return MAGNITUDES.has(word);
}
