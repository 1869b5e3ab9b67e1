import { isBody } from './speaker-titles.ts';

// A bare last name is the one person's whom so many of the mentions by full name are of.
const CLEAR_SHARE = 0.8;

/**
 * One form for each person of a story: where one report has only `Putin` and others `Vladimir Putin`, the full name; of
 * `Donald Trump` and `Donald J. Trump` the more frequent. Names that could be of several people stay as they are.
 */
export function fullForms(names: readonly string[]): ReadonlyMap<string, string> {
  const byLast = new Map<string, Map<string, number>>();
  for (const name of names) {
    if (!isPersonal(name)) continue;
    const forms = byLast.get(lastOf(name)) ?? new Map<string, number>();
    byLast.set(lastOf(name), forms.set(name, (forms.get(name) ?? 0) + 1));
  }
  const found = new Map<string, string>();
  for (const forms of byLast.values()) {
    for (const name of forms.keys()) found.set(name, formOf(name, forms));
  }
  return found;
}

function formOf(name: string, forms: ReadonlyMap<string, number>): string {
  const full = [...forms].filter(([form]) => form.includes(' '));
  const total = full.reduce((sum, [, count]) => sum + count, 0);
  const [best] = full.sort(mostFirst);
  if (!best) return name;
  if (name.includes(' ')) {
    const [same] = full.filter(([form]) => firstOf(form) === firstOf(name));
    return same?.[0] ?? name;
  }
  const family = full.filter(([form]) => firstOf(form) === firstOf(best[0]));
  const count = family.reduce((sum, [, one]) => sum + one, 0);
  return count >= CLEAR_SHARE * total ? best[0] : name;
}

/** By number; of equals the first in the order of code units. */
function mostFirst([one, ones]: [string, number], [other, others]: [string, number]): number {
  return others - ones || (one < other ? -1 : 1);
}

/** Whether every word begins with a capital, as in a person's name. */
function isPersonal(name: string): boolean {
  return (
    /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*){0,3}$/u.test(name) &&
    !isBody(lastOf(name)) &&
    !/^\p{Lu}+$/u.test(name)
  );
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function firstOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
}
