/**
 * How an abbreviation behaves when a capital or a figure follows its stop. (Before a small letter no stop ends a
 * sentence, so an abbreviation that only ever stands there needs no entry.)
 *
 * - `title`: always belongs to what follows (`Mr. Smith`, `e.g. Russia`).
 * - `number`: belongs to a figure that follows (`No. 10`, `p. 55`), else it ends the sentence.
 * - `month`: the same, and its capital matters: `Mar. 3`, but `to mar. 3 men …`.
 * - `name`: part of a name; ends the sentence only before a word that opens sentences (`Briggs & Co. It closed`).
 */
export type Abbreviation = 'title' | 'number' | 'month' | 'name';

const TITLES = `
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Hon Amb Pres Sen Sens Rep Reps Gov Govs Atty Supt Insp Det
  Gen Col Maj Capt Cpt Cmdr Cdr Lt Lieut Sgt Cpl Pvt Adm Brig Comm Sec Secy Treas Dist Mgr Mt Ft Pte Spc Asst Assoc
  Dep Msgr Ald Sheikh vs v e.g i.e eg ie cf viz incl aka`;

const NUMBERS = `no nos p pp vol vols fig figs art arts sec secs ch chap par para op ed approx est c ca tel ext n° nº nr`;

const MONTHS = `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`;

const NAMES = `
  Inc Ltd Co Corp Cos Bros LLC PLC Plc Assn Jr Sr Esq St Ste Ave Blvd Rd Sq Hwy Dept Univ Inst Natl Intl Govt Nat Int
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore
  Pa Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Ph.D`;

const CLASSES = new Map<string, Abbreviation>([
  ...entries(NAMES, 'name'),
  ...entries(MONTHS, 'month'),
  ...entries(TITLES, 'title'),
]);
const NUMBER_CLASS = new Set(list(NUMBERS));

// `W` of `George W. Bush`, `U.S` of `U.S. Secretary`, `J.R.R` of `J.R.R. Tolkien`.
const INITIALS = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;

/** The class of the word before a full stop, given without that stop; undefined if it is no known abbreviation. */
export function abbreviation(word: string): Abbreviation | undefined {
  const found = CLASSES.get(word) ?? CLASSES.get(capitalised(word));
  if (found) return found;
  if (word === 'co' || INITIALS.test(word)) return 'name';
  return NUMBER_CLASS.has(word.toLowerCase()) ? 'number' : undefined;
}

/** `SEN` is read as `Sen`; `sen` is not. */
function capitalised(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}

function entries(words: string, kind: Abbreviation): [string, Abbreviation][] {
  return list(words).map((word) => [word, kind]);
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
