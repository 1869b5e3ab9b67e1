import type { Cell } from './annotation.ts';
import { kindsInOrder } from './kinds.ts';
import type { ReportName } from './report.ts';
import { count, list } from './words.ts';

/** What a listener is told of a cell. */
type Heard = Pick<Cell, 'kind' | 'isCalledOut'> & { readonly report: Pick<ReportName, 'outlet'> };

// More names than this are a number: a listener asks for “who else”, not for a roll call.
const MOST_NAMES = 3;

/**
 * A sentence's rail in a few words for a listener: `edited in The Hindu; related in BBC News and FISM News`. What is called
 * out is named with it.
 */
export function spokenKinds(cells: readonly Heard[]): string {
  const parts = kindsInOrder.flatMap((kind) => {
    const having = cells.filter((cell) => cell.kind === kind);
    if (having.length === 0) return [];
    const differing = having.filter(({ isCalledOut }) => isCalledOut);
    const said = `${kind} in ${names(having)}`;
    return [differing.length > 0 ? `${said}, ${differs(differing, having)}` : said];
  });
  return parts.join('; ') || 'only here';
}

function names(cells: readonly Heard[]): string {
  if (cells.length > MOST_NAMES) return count(cells.length, 'report');
  return list(cells.map(({ report }) => report.outlet));
}

function differs(differing: readonly Heard[], having: readonly Heard[]): string {
  const what = 'number, name or negation differs';
  return having.length === 1 ? what : `${what} in ${names(differing)}`;
}
