import type { Wording } from '../align/change-kinds.ts';
import { changesBetween } from '../align/changes.ts';
import type { Change } from '../align/types.ts';
import type { QuoteInstance } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { words } from '../text/words.ts';
import { marksOn } from './marked.ts';
import type { ReportName } from './report.ts';

type ById = ReadonlyMap<string, Document>;

/** How a quotation compares with the likest one of another report; `otherwise`: hardly a word in common. */
export type Likeness = 'same' | 'shorter' | 'longer' | 'differs' | 'otherwise' | 'alone';

/** How a stretch compares with the likest quotation of another report. */
export interface Compared {
  readonly changes: readonly Change[];
  readonly beside: string | null;
  readonly likeness: Likeness;
}

export const ALONE: Compared = { changes: [], beside: null, likeness: 'alone' };

// With fewer of both wordings' words in common than this share, marks would stand under nearly every word.
const MIN_COMMON = 0.5;

// Each stretch is held beside each of the others: an utterance has a handful, one or two a report.
export function comparedWith(
  others: readonly QuoteInstance[],
  instance: QuoteInstance,
  byId: ById,
): Compared {
  if (!isQuoted(instance)) return ALONE;
  const own = wordingOf(instance, byId);
  let best = ALONE;
  let most = -1;
  for (const other of others) {
    if (other.document === instance.document || !isQuoted(other)) continue;
    const against = wordingOf(other, byId);
    const changes = changesBetween(against, own);
    const common = 2 * (own.words.length - changedWords(own, 'right', changes));
    const share = common / Math.max(1, own.words.length + against.words.length);
    if (share <= most) continue;
    most = share;
    best = { changes, beside: other.document, likeness: likenessOf(changes, share) };
  }
  return best;
}

function changedWords(
  { text }: Wording,
  side: 'left' | 'right',
  changes: readonly Change[],
): number {
  return marksOn(side, changes).reduce((sum, mark) => sum + words(text, mark).length, 0);
}

function likenessOf(changes: readonly Change[], share: number): Likeness {
  if (changes.length === 0) return 'same';
  if (changes.every(({ right }) => right === null)) return 'shorter';
  if (changes.every(({ left }) => left === null)) return 'longer';
  return share < MIN_COMMON ? 'otherwise' : 'differs';
}

function wordingOf(instance: QuoteInstance, byId: ById): Wording {
  const text = byId.get(instance.document)?.text ?? '';
  return { text, words: words(text, instance) };
}

export function isQuoted({ kind }: QuoteInstance): boolean {
  return kind !== 'indirect';
}

/** How a quotation compares with the likest one of another report: `word for word as in TH`. */
export function likenessInWords(likeness: Likeness, { siglum }: ReportName): string {
  switch (likeness) {
    case 'same':
      return `word for word as in ${siglum}`;
    case 'shorter':
      return `cut shorter than in ${siglum}`;
    case 'longer':
      return `longer than in ${siglum}`;
    case 'differs':
      return `marked: not in ${siglum}`;
    case 'otherwise':
      return `in other words in ${siglum}`;
    case 'alone':
      return '';
  }
}
