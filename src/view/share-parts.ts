import type { Share } from '../align/types.ts';
import { kinds, kindsInOrder, type Kind } from './kinds.ts';
import { likenessHeight } from './likeness.ts';
import { percent } from './words.ts';

/** A part of a report's text by what the other report has of it. */
export interface SharePart {
  readonly kind: Kind | 'only';
  readonly share: number;
  /** `37 % edited`, `14 % only in BBC News`. */
  readonly words: string;
  /** Of 12: the more alike, the taller. */
  readonly height: number;
}

// Of what only one side has, in the pictures.
const ONLY_HEIGHT = 1;

/** A text split by kind; the parts add up to 1, and a part of nothing is left out. */
export function shareParts(of: string, share: Share): SharePart[] {
  const matched = kindsInOrder.map((kind): SharePart => ({
    kind,
    share: share[kind],
    words: `${percent(share[kind])} ${kinds[kind].name}`,
    height: likenessHeight[kind],
  }));
  const rest = Math.max(0, 1 - matched.reduce((sum, part) => sum + part.share, 0));
  const only: SharePart = {
    kind: 'only',
    share: rest,
    words: `${percent(rest)} only in ${of}`,
    height: ONLY_HEIGHT,
  };
  // A rounding error of the sum is no part of a text.
  return [...matched, only].filter((part) => part.share > 1e-9);
}
