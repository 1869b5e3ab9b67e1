const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter`
    .trim()
    .split(/\s+/),
);

/** Whether a word, as its norm, names a day or a month: written with a capital, but no name of anyone. */
export function isCalendarWord(norm: string): boolean {
  return CALENDAR.has(norm.endsWith("'s") ? norm.slice(0, -2) : norm);
}
