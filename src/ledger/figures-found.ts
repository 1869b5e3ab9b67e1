import type { Quantity } from './figures-number.ts';
import { unitOf, words } from './figures-tables.ts';
import type { Token } from './figures-tokens.ts';

/** A number in its sentence, with what its block tells of its capitals. */
export interface Found {
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  /** Whether a hedge stands with it. */
  readonly isHedged: boolean;
  /** In a headline set in capitals, capitals say nothing. */
  readonly isTitleCase: boolean;
}

/** Nouns that are counted though their plural has no `s`, or that a year before them would not be a year for. */
export const COUNTED = new Set(
  words(`people persons men women children troops soldiers officers dead injured wounded killed arrested detained police
  civilians protesters demonstrators rioters others members cases votes jobs homes`),
);

/** Whether a token looks like a noun in the plural, or a unit: what a number may count. */
export function isCountedNoun(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    COUNTED.has(token.lower) ||
    /^\p{Ll}{2,}s$/u.test(token.text) ||
    unitOf(token.lower) !== undefined
  );
}

export function capitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
