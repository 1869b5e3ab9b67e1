const digits = /\B(?=(?:\d{3})+(?!\d))/g;

/** `7939` as `7,939`, whatever the machine's locale. */
export function number(value: number): string {
  return String(value).replace(digits, ',');
}

/** `1 report`, `5 reports`, `7,939 words`. */
export function count(value: number, noun: string): string {
  return `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** `Ann`, `Ann and Bob`, `Ann, Bob and Cem`. */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} and ${last}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2022-01-10` as `10 January 2022`. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A share of 0..1 as `83 %` with a no-break space. Only none is 0 %, and only all is 100 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const shown = Math.min(Math.max(rounded, share > 0 ? 1 : 0), share < 1 ? 99 : 100);
  return `${shown}\u00a0%`;
}
