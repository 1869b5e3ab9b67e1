import type { Cell } from './annotation.ts';
import { kindsInOrder, kinds } from './kinds.ts';
import { count, list } from './words.ts';

// More names than this are a number: a listener asks for “who else”, not for a roll call.
const MOST_NAMES = 3;

/**
 * A sentence's rail in a few words for a listener: `edited in The Hindu; related in BBC News and FISM News`. What is called
 * out is named with it.
 */
export function spokenKinds(cells: readonly Cell[]): string {
  const parts = kindsInOrder.flatMap((kind) => {
    const having = cells.filter((cell) => cell.kind === kind);
    if (having.length === 0) return [];
    const differing = having.filter(({ isCalledOut }) => isCalledOut);
    const said = `${kinds[kind].name} in ${names(having)}`;
    return [differing.length > 0 ? `${said}, ${differs(differing, having)}` : said];
  });
  return parts.join('; ') || 'only here';
}

function names(cells: readonly Cell[]): string {
  if (cells.length > MOST_NAMES) return count(cells.length, 'report');
  return list(cells.map(({ report }) => report.outlet));
}

function differs(differing: readonly Cell[], having: readonly Cell[]): string {
  const what = 'number, name or negation differs';
  return having.length === 1 ? what : `${what} in ${names(differing)}`;
}
