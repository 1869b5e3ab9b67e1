import type { Kind, Match, Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { words } from '../text/words.ts';

/** A stretch of a report's body that is shared in one way with the same reports. */
export interface Segment {
  /** `same`: identical or edited. `only`: nobody else says it so. */
  readonly kind: 'same' | 'reworded' | 'only';
  /** Whom it is shared with in that way, in the order of the documents; nobody where it is only here. */
  readonly with: readonly string[];
  /** Words in it, and their share, 0..1, of the body. */
  readonly words: number;
  readonly share: number;
}

/** A report's body as a bar: its segments in the order of the text, neighbours alike taken together. */
export interface Bar {
  readonly document: string;
  readonly segments: readonly Segment[];
}

/** Each report's body, sentence by sentence: the same as whose, reworded with whom, only here. Headlines and captions are left out. */
export function bars(documents: readonly Document[], pairs: readonly Pair[]): Bar[] {
  const shared = sharedSentences(pairs);
  const order = documents.map(({ id }) => id);
  return documents.map((document) => {
    const parts = document.sentences.flatMap((sentence, i) => {
      const role = document.blocks[sentence.block]?.role;
      if (role === 'headline' || role === 'caption') return [];
      const count = words(document.text, sentence).length;
      return [{ ...segmentOf(shared.get(document.id)?.get(i), order), words: count }];
    });
    const total = parts.reduce((sum, part) => sum + part.words, 0) || 1;
    const segments = merged(parts).map((part) => ({ ...part, share: part.words / total }));
    return { document: document.id, segments };
  });
}

type Part = Omit<Segment, 'share'>;
type Partners = ReadonlyMap<string, Kind>;

/** Of each sentence of each document: with whom it is matched, and by which strong kind at best. */
function sharedSentences(pairs: readonly Pair[]): Map<string, Map<number, Map<string, Kind>>> {
  const shared = new Map<string, Map<number, Map<string, Kind>>>();
  const note = (document: string, sentences: readonly number[], partner: string, kind: Kind) => {
    const own = shared.get(document) ?? new Map<number, Map<string, Kind>>();
    shared.set(document, own);
    for (const i of sentences) {
      const partners = own.get(i) ?? new Map<string, Kind>();
      own.set(i, partners);
      if (!partners.has(partner) || kind !== 'reworded') partners.set(partner, kind);
    }
  };
  for (const { left, right, matches } of pairs) {
    for (const match of matches.filter(isStrong)) {
      note(left, match.left, right, match.kind);
      note(right, match.right, left, match.kind);
    }
  }
  return shared;
}

function isStrong({ kind }: Match): boolean {
  return kind !== 'related';
}

function segmentOf(partners: Partners | undefined, order: readonly string[]): Omit<Part, 'words'> {
  if (!partners?.size) return { kind: 'only', with: [] };
  const all = order.filter((id) => partners.has(id));
  const same = all.filter((id) => partners.get(id) !== 'reworded');
  return same.length > 0 ? { kind: 'same', with: same } : { kind: 'reworded', with: all };
}

function merged(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && last.kind === part.kind && last.with.join('\n') === part.with.join('\n')) {
      found.splice(-1, 1, { ...last, words: last.words + part.words });
    } else found.push(part);
  }
  return found;
}
