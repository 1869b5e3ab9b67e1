import type { Wording } from '../align/change-kinds.ts';
import { changesBetween } from '../align/changes.ts';
import type { Change } from '../align/types.ts';
import type { QuoteInstance } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { words } from '../text/words.ts';
import { marksOn } from './marked.ts';

type ById = ReadonlyMap<string, Document>;

/**
 * How a wording compares with the likest quotation of another report. `otherwise`: hardly a word in common; `quoted`: a
 * paraphrase, of what that one quotes; `paraphrased`: what that one only paraphrases; `alone`: no other report has it.
 */
export type Likeness =
  'same' | 'shorter' | 'longer' | 'differs' | 'otherwise' | 'quoted' | 'paraphrased' | 'alone';

/** How a stretch compares with the likest quotation of another report, or with what else another has of it. */
export interface Compared {
  /** Left is the other report's wording, right this one. */
  readonly changes: readonly Change[];
  readonly beside: string | null;
  readonly likeness: Likeness;
}

export const ALONE: Compared = { changes: [], beside: null, likeness: 'alone' };

// With fewer of both wordings' words in common than this share, marks would stand under nearly every word.
const MIN_COMMON = 0.5;

/** How a stretch of an utterance compares with the others: with the likest quotation, else with any other wording. */
export function comparedWith(
  others: readonly QuoteInstance[],
  instance: QuoteInstance,
  byId: ById,
): Compared {
  const elsewhere = others.filter(({ document }) => document !== instance.document);
  const quoted = elsewhere.filter(isQuoted);
  if (isQuoted(instance) && quoted.length > 0) return likest(quoted, instance, byId);
  const [beside] = [...quoted, ...elsewhere];
  if (!beside) return ALONE;
  const likeness = isQuoted(beside) ? 'quoted' : 'paraphrased';
  return { changes: [], beside: beside.document, likeness };
}

// Each stretch is held beside each of the others: an utterance has a handful, one or two a report.
function likest(quoted: readonly QuoteInstance[], instance: QuoteInstance, byId: ById): Compared {
  const own = wordingOf(instance, byId);
  let best = ALONE;
  let most = -1;
  for (const other of quoted) {
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

// A word or two left out inside a wording, such as an article, is no cut; a number, a name or a negation always is.
const MIN_CUT = 3;

/** What a quotation leaves out of the one it is held beside, as printed there. */
export function cutFrom({ changes, beside, likeness }: Compared, byId: ById): string[] {
  if (likeness !== 'shorter' && likeness !== 'differs') return [];
  const text = byId.get(beside ?? '')?.text ?? '';
  return changes.flatMap(({ kind, left, right }) => {
    if (!left || right) return [];
    const isLong = words(text, left).length >= MIN_CUT;
    return isLong || kind !== 'word' ? [text.slice(left.from, left.to)] : [];
  });
}

/** How a wording compares with another report’s, as words that end with that report’s name or sign. */
export const likenessNames: Readonly<Record<Likeness, string>> = {
  same: 'word for word as',
  shorter: 'cut shorter than',
  longer: 'longer than',
  differs: 'differs from',
  otherwise: 'other words in',
  quoted: 'quoted in',
  paraphrased: 'paraphrased in',
  alone: '',
};
