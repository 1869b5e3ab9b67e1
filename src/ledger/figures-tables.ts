/** Cardinal words up to nineteen and the tens, with their value. */
export const UNITS_AND_TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
  }),
);

/** Short multipliers, glued to digits: `1.5bn`, `$3m`, `20k`. */
export const GLUED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    bln: 1e9,
    b: 1e9,
    tn: 1e12,
    trn: 1e12,
  }),
);

/** Plural round numbers, with the interval they stand for; null: open. Dozens as ANALYSIS.md sets them, the others alike. */
export const ROUND: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, null]],
  ['millions', [2e6, null]],
  ['billions', [2e9, null]],
]);

/** Units of time by their forms: the unit as listed, and how many of it one is. */
const TIME: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['second', ['second', 1]],
  ['minute', ['minute', 1]],
  ['hour', ['hour', 1]],
  ['day', ['day', 1]],
  ['night', ['night', 1]],
  ['week', ['week', 1]],
  ['weekend', ['weekend', 1]],
  ['fortnight', ['week', 2]],
  ['month', ['month', 1]],
  ['year', ['year', 1]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
]);

/** How many days a unit of time has, so that `12 months` meets `a year`. */
export const DAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 1 / 86400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    night: 1,
    week: 7,
    weekend: 2,
    month: 365.25 / 12,
    year: 365.25,
  }),
);

const MEASURES = `
  kilometre kilometer km mile metre meter foot feet ft inch yard cm mm kilogram kilo kg gram tonne ton megaton kiloton
  ounce litre liter gallon barrel acre hectare degree megawatt gigawatt watt kilowatt gigabyte megabyte terabyte mph kph
  knot calorie decibel`;

const MONEY = `dollar euro pound ruble rouble yuan renminbi yen rupee tenge lira franc peso won shekel dinar rial riyal
  real rand krona krone zloty hryvnia cent penny pence`;

/** Signs before an amount, with their unit. */
export const CURRENCY: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₽', 'ruble'],
  ['₹', 'rupee'],
  ['₸', 'tenge'],
  ['₴', 'hryvnia'],
  ['₺', 'lira'],
]);

const OTHER_FORMS: ReadonlyMap<string, string> = new Map([
  ['feet', 'foot'],
  ['ft', 'foot'],
  ['inches', 'inch'],
  ['centuries', 'century'],
  ['pence', 'penny'],
  ['kilometer', 'kilometre'],
  ['km', 'kilometre'],
  ['meter', 'metre'],
  ['liter', 'litre'],
  ['rouble', 'ruble'],
  ['kg', 'kilogram'],
  ['kilo', 'kilogram'],
  ['ton', 'tonne'],
  ['mins', 'minute'],
  ['hrs', 'hour'],
  ['secs', 'second'],
  ['yrs', 'year'],
]);

const PLAIN = new Set([...words(MEASURES), ...words(MONEY)]);

/** The unit a word names and how many of it one is; undefined if it names none. `decades` are ten years each. */
export function unitOf(word: string): readonly [string, number] | undefined {
  for (const form of [word, word.replace(/s$/, '')]) {
    const base = OTHER_FORMS.get(form) ?? form;
    const time = TIME.get(base);
    if (time) return time;
    if (PLAIN.has(base)) return [base, 1];
  }
  return undefined;
}

/** Whether a unit is one of time. */
export function isTime(unit: string | null): boolean {
  return unit !== null && DAYS.has(unit);
}

/** Words split at white space, as the tables of this folder are written. */
export function words(table: string): string[] {
  return table.trim().split(/\s+/);
}
