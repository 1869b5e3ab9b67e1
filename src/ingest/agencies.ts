// News agencies and picture agencies, as they are printed in datelines and credits.
const newsAgencies = [
  'Thomson Reuters',
  'Reuters',
  'REUTERS',
  'The Associated Press',
  'Associated Press',
  'AP',
  'Agence France-Presse',
  'Agence France Presse',
  'AFP',
  'dpa',
  'Deutsche Presse-Agentur',
  'EFE',
  'ANSA',
  'PA Media',
  'Press Association',
  'UPI',
  'United Press International',
  'Press Trust of India',
  'PTI',
  'ANI',
  'IANS',
  'TASS',
  'RIA Novosti',
  'Interfax',
  'Xinhua',
  'Kyodo News',
  'Kyodo',
  'Yonhap',
  'Anadolu Agency',
  'Anadolu',
  'Bernama',
  'Antara',
  'Bloomberg News',
  'Bloomberg',
  'Canadian Press',
  'The Canadian Press',
  'AAP',
  'Australian Associated Press',
  'NTB',
  'Ritzau',
  'TT News Agency',
  'SDA',
  'APA',
  'Belga',
  'ANP',
  'Lusa',
];
const pictureAgencies = [
  'Getty Images',
  'Getty',
  'EPA-EFE',
  'EPA',
  'Shutterstock',
  'Alamy',
  'iStock',
  'ZUMA Press',
];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (names: readonly string[]): string =>
  names
    .toSorted((left, right) => right.length - left.length)
    .map(escaped)
    .join('|');

/** A pattern's source for any news agency's name. */
export const newsAgency = `(?:${longestFirst(newsAgencies)})`;
/** A pattern's source for any news or picture agency's name. */
export const anyAgency = `(?:${longestFirst([...newsAgencies, ...pictureAgencies])})`;

const newsName = new RegExp(`(?<![\\p{L}\\p{N}])${newsAgency}(?![\\p{L}\\p{N}])`, 'u');
const anyName = new RegExp(`(?<![\\p{L}\\p{N}])${anyAgency}(?![\\p{L}\\p{N}])`, 'u');

const viaName = new RegExp(`\\bvia (${anyAgency})(?![\\p{L}\\p{N}])`, 'u');

/** The first news agency named, and at which offset. */
export function findAgency(text: string): { name: string; at: number } | null {
  const found = newsName.exec(text);
  return found ? { name: found[0], at: found.index } : null;
}

/** The news or picture agency that a photo's credit names: in `Ann Lee/NTB via AP`, the one it came through. */
export function findPhotoAgency(text: string): string | null {
  return viaName.exec(text)?.[1] ?? anyName.exec(text)?.[0] ?? null;
}
