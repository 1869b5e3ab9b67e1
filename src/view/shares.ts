import type { Pair, Share } from '../align/types.ts';
import { kinds, type Kind } from './kinds.ts';
import { counterpart } from './overlap.ts';
import { percent } from './words.ts';

export type { Pair };

const strong: readonly Kind[] = ['identical', 'edited', 'reworded'];

/** `83 % of BBC News’s text has a counterpart in Parliament News: 6 % identical, 20 % edited, 57 % reworded.` */
export function shareInWords(of: string, other: string, share: Share): string {
  const whole = `${percent(counterpart(share))} of ${possessive(of)} text has a counterpart in ${other}`;
  const parts = strong
    .filter((kind) => share[kind] > 0)
    .map((kind) => `${percent(share[kind])} ${kinds[kind].name}`);
  return parts.length > 0 ? `${whole}: ${parts.join(', ')}.` : `${whole}.`;
}

function possessive(name: string): string {
  return `${name}’s`;
}

/** What two reports share when the analysis holds no pair of them. */
export const nothing: Share = { identical: 0, edited: 0, reworded: 0, related: 0 };
