import { words as wordsOf } from '../text/words.ts';

/**
 * Families of words that may stand for the same thing while saying something else about it. A line is one choice: words on
 * it are synonyms, and swapping one for another says nothing. A family `of qualities` has words that stand before a noun.
 */
const FAMILIES: readonly { readonly isQuality?: true; readonly choices: string }[] = [
  {
    choices: `
      protester protesters demonstrator demonstrators marcher marchers
      rioter rioters looter looters vandal vandals hooligan hooligans thug thugs
      militant militants fighter fighters gunman gunmen insurgent insurgents rebel rebels guerrilla guerrillas
      extremist extremists radical radicals fanatic fanatics
      terrorist terrorists jihadist jihadists
      criminal criminals bandit bandits gangster gangsters
      activist activists campaigner campaigners
      dissident dissidents
      separatist separatists
      mercenary mercenaries
      patriot patriots
      peacekeeper peacekeepers
      soldier soldiers troop troops
      occupier occupiers invader invaders
      civilian civilians bystander bystanders`,
  },
  {
    choices: `
      kill killed killing killings die died dying slain slaying
      murder murdered murdering murders assassinate assassinated assassination execute executed execution
      massacre massacred massacres slaughter slaughtered butchered
      neutralise neutralised eliminate eliminated liquidate liquidated`,
  },
  {
    choices: `
      unrest turmoil disorder disturbance disturbances violence turbulence
      protest protests demonstration demonstrations rally rallies march marches
      riot riots rioting
      uprising uprisings revolt revolts rebellion insurrection insurgency
      revolution revolutions
      coup putsch`,
  },
  {
    choices: `
      war wars
      conflict conflicts
      invasion invaded invade invades
      operation operations
      intervention
      aggression
      incursion incursions`,
  },
  {
    choices: `
      genocide
      atrocity atrocities
      crackdown crackdowns repression`,
  },
  {
    choices: `
      government governments authorities administration
      regime regimes junta`,
  },
  {
    choices: `
      president leader ruler
      dictator strongman autocrat tyrant despot`,
  },
  {
    choices: `
      detain detained detaining arrest arrested arresting
      kidnap kidnapped kidnapping abduct abducted abduction`,
  },
  {
    choices: `
      prisoner prisoners detainee detainees
      hostage hostages captive captives`,
  },
  {
    choices: `
      annex annexed annexation
      occupy occupied occupation
      liberate liberated liberation
      conquer conquered conquest
      reunify reunified reunification`,
  },
  {
    choices: `
      withdraw withdrew withdrawal withdrawn
      retreat retreated
      flee fled`,
  },
  {
    choices: `
      accident accidents crash crashes
      attack attacks attacked
      sabotage sabotaged`,
  },
  {
    choices: `
      migrant migrants immigrant immigrants
      refugee refugees
      alien aliens illegals`,
  },
  {
    choices: `
      abuse abused mistreatment mistreated
      torture tortured`,
  },
  {
    choices: `
      fence
      wall
      barrier`,
  },
  {
    choices: `
      rise rises rose risen increase increases increased grow grew grown climb climbed
      fall falls fell fallen decrease decreased decline declined drop dropped shrink shrank`,
  },
  {
    choices: `
      accept accepts accepted approve approves approved
      reject rejects rejected refuse refuses refused`,
  },
  {
    choices: `
      support supports supported back backs backed favour favoured
      oppose opposes opposed`,
  },
  {
    choices: `
      win wins won victory
      lose loses lost defeat`,
  },
  {
    choices: `
      ally allies friend friends partner partners
      enemy enemies foe foes adversary adversaries
      rival rivals competitor competitors`,
  },
  {
    choices: `
      confirm confirms confirmed
      deny denies denied`,
  },
  {
    isQuality: true,
    choices: `
      attempted
      failed foiled thwarted botched abortive
      successful`,
  },
  {
    isQuality: true,
    choices: `
      peaceful
      violent`,
  },
  {
    isQuality: true,
    choices: `
      legal lawful
      illegal unlawful`,
  },
  {
    isQuality: true,
    choices: `
      undocumented unauthorised
      illegal`,
  },
  {
    isQuality: true,
    choices: `
      guilty
      innocent`,
  },
  {
    isQuality: true,
    choices: `
      alleged suspected
      convicted
      confessed`,
  },
];

/** A word's place in a family: which one, and which choice of it. */
export interface Choice {
  readonly family: number;
  readonly choice: number;
  readonly isQuality: boolean;
}

const CHOICES: ReadonlyMap<string, readonly Choice[]> = table();

/** The families a word belongs to, by its norm. */
export function choicesOf(norm: string): readonly Choice[] {
  return CHOICES.get(norm) ?? [];
}

function table(): Map<string, Choice[]> {
  const found = new Map<string, Choice[]>();
  FAMILIES.forEach(({ isQuality = false, choices }, family) => {
    for (const [choice, line] of choices.trim().split('\n').entries()) {
      for (const { norm } of wordsOf(line)) {
        found.set(norm, [...(found.get(norm) ?? []), { family, choice, isQuality }]);
      }
    }
  });
  return found;
}
