import { count } from '../../view/words.ts';
import type { ShownCounts } from './shown.ts';

/** How many results there are, in words to read or to hear. */
export function said({ full, close, isCut }: ShownCounts): string {
  const found = numbers(full, close);
  return isCut ? `${found} Only the first words were looked for.` : found;
}

function numbers(full: number, close: number): string {
  const near = `${close} ${close === 1 ? 'comes' : 'come'} close`;
  if (full > 0) return `${count(full, 'result')}${close > 0 ? `; ${near}` : ''}.`;
  return close > 0 ? `No sentence has all of it; ${near}.` : 'Nothing found.';
}
