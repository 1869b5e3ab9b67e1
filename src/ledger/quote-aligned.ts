import type { Pair, Share } from '../align/types.ts';
import type { Placed } from './quote-items.ts';

/** How alike the alignment found two sentences: strong is identical, edited or reworded. */
export type Alike = 'strong' | 'related';

// The share of a document's words, from which on what it has in common with another is no accident.
const CLOSE_SHARE = 0.1;

function strong({ identical, edited, reworded }: Share): number {
  return identical + edited + reworded;
}

/** Which sentences the alignment found alike. */
export class Aligned {
  readonly #near = new Map<string, Map<string, Alike>>();
  readonly #close = new Set<string>();

  constructor(pairs: readonly Pair[]) {
    for (const { left, right, matches, share } of pairs) {
      if (Math.max(strong(share.left), strong(share.right)) >= CLOSE_SHARE) {
        this.#close.add(`${left} ${right}`).add(`${right} ${left}`);
      }
      for (const match of matches) {
        const alike = match.kind === 'related' ? 'related' : 'strong';
        for (const one of match.left) {
          for (const other of match.right) {
            this.#add(sentenceKey(left, one), sentenceKey(right, other), alike);
            this.#add(sentenceKey(right, other), sentenceKey(left, one), alike);
          }
        }
      }
    }
  }

  /** Whether two documents have so much in common that they report one event. */
  areClose(left: string, right: string): boolean {
    return this.#close.has(`${left} ${right}`);
  }

  /** How alike the sentences of two stretches are, at best. */
  between(left: Placed, right: Placed): Alike | null {
    let found: Alike | null = null;
    for (const one of keysOf(left)) {
      for (const other of keysOf(right)) {
        const alike = this.#near.get(one)?.get(other);
        if (alike === 'strong') return alike;
        found ??= alike ?? null;
      }
    }
    return found;
  }

  /** The keys of all sentences that are alike to those of a stretch. */
  near(placed: Placed): Set<string> {
    return new Set(keysOf(placed).flatMap((key) => [...(this.#near.get(key)?.keys() ?? [])]));
  }

  #add(from: string, to: string, alike: Alike): void {
    const known = this.#near.get(from);
    if (!known) this.#near.set(from, new Map([[to, alike]]));
    else if (alike === 'strong' || !known.has(to)) known.set(to, alike);
  }
}

export function keysOf({ instance, sentences }: Placed): string[] {
  return sentences.map((sentence) => sentenceKey(instance.document, sentence));
}

function sentenceKey(document: string, sentence: number): string {
  return `${document} ${sentence}`;
}
