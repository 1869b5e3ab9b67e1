// News agencies by the sign they go by, with other names they are printed under. Their texts are reprinted by others.
const AGENCIES: readonly (readonly [string, readonly string[]])[] = [
  ['AP', ['The Associated Press', 'Associated Press', 'AP']],
  ['Reuters', ['Thomson/Reuters', 'Thomson Reuters', 'Reuters', 'REUTERS']],
  ['AFP', ['Agence France-Presse', 'Agence France Presse', 'AFP']],
  ['dpa', ['Deutsche Presse-Agentur', 'dpa', 'DPA']],
  ['PA', ['PA Media', 'Press Association']],
  ['UPI', ['United Press International', 'UPI']],
  ['PTI', ['Press Trust of India', 'PTI']],
  ['ANI', ['ANI']],
  ['IANS', ['IANS']],
  ['TASS', ['ITAR-TASS', 'TASS']],
  ['RIA Novosti', ['RIA Novosti']],
  ['Interfax', ['Interfax']],
  ['Xinhua', ['Xinhua']],
  ['Kyodo', ['Kyodo News', 'Kyodo']],
  ['Yonhap', ['Yonhap']],
  ['Anadolu', ['Anadolu Agency', 'Anadolu']],
  ['Bernama', ['Bernama']],
  ['EFE', ['EFE']],
  ['ANSA', ['ANSA']],
  ['Bloomberg', ['Bloomberg News', 'Bloomberg']],
  ['The Canadian Press', ['The Canadian Press', 'Canadian Press']],
  ['AAP', ['Australian Associated Press', 'AAP']],
  ['CNN', ['CNN NewSource', 'CNN Newsource', 'CNN Wire', 'CNN']],
  ['Tribune News Service', ['Tribune News Service', 'Tribune Media Services']],
];

const NAMES = AGENCIES.flatMap(([sign, names]) => names.map((name) => [name, sign] as const)).sort(
  ([left], [right]) => right.length - left.length,
);
const SIGNS = new Map(NAMES);

/** A pattern's source for any agency's name as it is printed, capitals or not as listed. */
export const AGENCY_NAME = `(?:${NAMES.map(([name]) => name.replaceAll('/', '\\/')).join('|')})`;

const ANY = new RegExp(`(?<![\\p{L}\\p{N}])${AGENCY_NAME}(?![\\p{L}\\p{N}])`, 'u');

/** The sign of the first agency that some words name, or the words themselves where they name another source. */
export function agencySign(words: string): string {
  return SIGNS.get(ANY.exec(words)?.[0] ?? '') ?? words;
}
