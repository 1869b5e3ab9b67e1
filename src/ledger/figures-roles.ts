import { isCalendarWord } from '../text/calendar.ts';
import { words as wordsOf } from '../text/words.ts';
import type { Amount, Reading } from './figures-find.ts';
import { isTime, words } from './figures-tables.ts';
import type { Token } from './figures-tokens.ts';

// What happened to those who are counted: words of one row say the same of them.
const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: `dead die died dies dying death deaths kill kills killed killing murdered slain perished fatal fatalities lives toll`,
    hurt: `injured injuring injure injuries wounded wounding wounds hurt hospitalised hospitalized`,
    held: `detained detaining detain detention detentions arrested arresting arrest arrests jailed imprisoned custody`,
    charged: `indicted indicting indict indictment indictments charged charges charging accused prosecuted`,
    rescued: `rescued survived survivors survivor saved freed released pulled alive`,
    missing: `missing disappeared unaccounted`,
    deployed: `deployed deploying deploy deployment sent sending send landed dispatched stationed`,
    expelled: `expelled expelling expel expulsion expulsions deported ousted`,
    displaced: `displaced evacuated evacuation fled evacuating`,
    destroyed: `destroyed damaged burned burnt torched razed`,
    stolen: `stole stolen steal stealing looted`,
    marched: `marched marching march protested protesting rallied rallying rally demonstrated demonstrating gathered turned`,
    infected: `infected infections tested cases`,
  }).flatMap(([role, forms]) => words(forms).map((form) => [form, role] as const)),
);

// What a length of time is the length of, where the words beside it tell.
const TIMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    late: `late later behind delayed delay delays overdue`,
    long: `last lasted lasts lasting long spent length duration`,
    ago: `ago`,
  }).flatMap(([role, forms]) => words(forms).map((form) => [form, role] as const)),
);

// Words for people of one sort, whatever they are called; `people` alone are all of them.
const POPULATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    forces: `police policemen officers officer soldiers soldier troops servicemen security guards guardsmen guardsman
      policeman serviceman law enforcement`,
    civilians: `civilians civilian bystanders bystander`,
    fighters: `criminals criminal militants militant terrorists terrorist gunmen gunman attackers attacker rioters rioter
      extremists extremist insurgents insurgent bandits bandit rebels rebel`,
    children: `children child kids boys girls boy girl minors teenagers teenager infants`,
    protesters: `protesters protestors protester protestor demonstrators demonstrator marchers`,
    press: `journalists journalist reporters reporter`,
  }).flatMap(([population, forms]) => words(forms).map((form) => [form, population] as const)),
);
const EVERYBODY = new Set(
  words(
    'people person persons individuals human humans beings victims lives souls casualties others total overall',
  ),
);
// What is counted goes on behind these: `members of the security forces`, `pieces of military hardware`.
const MEMBERS = new Set(
  words(
    'members member pieces piece number numbers employees representatives units kinds types sets copies counts acts',
  ),
);
const ENDS = new Set(
  words(`a an the in on at to for from by with into onto over under near about than then it its their his her are were is
  was have has had been be being will would could may might can should must do did does not who whom which that what
  where when while and or but as since before after until because if so including said says also more other last this
  these those there here he she they we you i`),
);

/** What a quantity is of, so that two can be held against each other. */
export interface Subject {
  readonly role: string | null;
  /** Who is counted, if people of one sort; null: everybody, or things. */
  readonly population: string | null;
  /** Stems of the nouns counted, without words for everybody and for what happened to them. */
  readonly nouns: ReadonlySet<string>;
  /** Years its sentence speaks of: `in the 1999 earthquake`; not those of full dates. */
  readonly years: ReadonlySet<string>;
  /** Stems of names in the clause behind the number, which narrow down what is counted: `people aboard Flight 17`. */
  readonly names: ReadonlySet<string>;
}

/** What an amount of a sentence is an amount of. */
export function subjectOf(reading: Reading, amount: Amount): Subject {
  const phrase = nounPhrase(reading.tokens, amount.next);
  const role = nearestRole(reading.tokens, amount, isTime(amount.unit) ? TIMES : ROLES);
  const population =
    phrase.map((token) => POPULATIONS.get(token.lower)).find((found) => found) ?? null;
  const nouns = phrase
    .filter(({ lower }) => !EVERYBODY.has(lower) && !MEMBERS.has(lower) && !ROLES.has(lower))
    .flatMap((token) => wordsOf(token.text).map((word) => word.stem));
  return {
    role,
    population,
    nouns: new Set(nouns),
    years: yearsIn(reading.tokens),
    names: namesBehind(reading.tokens, amount),
  };
}

// How many words of what is counted are looked at.
const MOST_NOUNS = 6;

/** The words behind a number up to the first that ends a noun phrase. */
function nounPhrase(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let at = from; at < tokens.length && phrase.length < MOST_NOUNS; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === 'of' && (at === from || MEMBERS.has(tokens[at - 1]?.lower ?? ''))) continue;
    if (token.lower === 'the' && tokens[at - 1]?.lower === 'of') continue;
    if (/^["“”‘’'\-‐‑]$/.test(token.text)) continue;
    if (!/^\p{L}/u.test(token.text) || ENDS.has(token.lower) || token.lower === 'of') break;
    phrase.push(token);
  }
  return phrase;
}

// How far from a number the word that says what happened may stand, in words; and what a new clause between adds to that.
const ROLE_REACH = 7;
const CLAUSE_COST = 4;

function nearestRole(
  tokens: readonly Token[],
  amount: Amount,
  roles: ReadonlyMap<string, string>,
): string | null {
  const after = firstRole(tokens.slice(amount.next), roles);
  const before = firstRole(tokens.slice(0, amount.first).reverse(), roles);
  if (!after || !before) return (after ?? before)?.role ?? null;
  return before.cost < after.cost ? before.role : after.role;
}

function firstRole(
  tokens: readonly Token[],
  roles: ReadonlyMap<string, string>,
): { role: string; cost: number } | null {
  let cost = 0;
  for (const token of tokens) {
    const role = roles.get(token.lower);
    if (role) return { role, cost };
    cost += /^(?:and|but|while|who|which|that|[,;:—–])$/.test(token.lower) ? CLAUSE_COST : 1;
    if (cost > ROLE_REACH) return null;
  }
  return null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

function yearsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const years = tokens.filter(({ text }, i) => {
    if (!YEAR.test(text)) return false;
    const before = tokens[i - 1];
    const isFullDate =
      before?.text === ',' || (before !== undefined && isCalendarWord(before.lower));
    return !isFullDate;
  });
  return new Set(years.map(({ text }) => text));
}

function namesBehind(tokens: readonly Token[], amount: Amount): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = amount.next; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || /^[,;:.—–]$/.test(token.text)) break;
    // `Russian-backed` says of what kind, not where; `on Friday` says when.
    const isName = /^\p{Lu}/u.test(token.text) && !isCalendarWord(token.lower);
    if (!isName || /^[-‐‑]$/.test(tokens[at + 1]?.text ?? '')) continue;
    for (const { stem } of wordsOf(token.text)) names.add(stem);
  }
  return names;
}
