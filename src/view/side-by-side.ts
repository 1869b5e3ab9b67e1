import type { Change, Kind, Match, Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a sentence; `change` where its words are not the other side's. */
export interface MarkedRun {
  readonly text: string;
  readonly change: Change['kind'] | null;
}

/** A sentence on one side, in marked stretches that, joined, are the sentence letter for letter. */
export interface MarkedSentence {
  readonly id: string;
  readonly runs: readonly MarkedRun[];
}

/** One line of the comparison. A row without a kind has sentences on one side only. */
export interface ComparedRow {
  readonly kind: Kind | null;
  readonly isMoved: boolean;
  readonly left: readonly MarkedSentence[];
  readonly right: readonly MarkedSentence[];
}

/**
 * Two reports as rows in the left one's order; what only the right one says stands where it stands there. Every
 * sentence of both is in at least one row; one that several matches share is printed with each.
 */
export function comparedRows(
  left: Document,
  right: Document,
  pair: Pair | undefined,
): ComparedRow[] {
  const matches = pair?.matches ?? [];
  const rows: ComparedRow[] = [];
  const pending = new Set(right.sentences.keys());
  for (const match of matches) for (const index of match.right) pending.delete(index);

  // What only the right report says before the given sentence of it.
  const flush = (before: number): void => {
    for (const index of pending) {
      if (index >= before) continue;
      pending.delete(index);
      rows.push({ ...alone, right: [marked(right, index, [])] });
    }
  };
  for (const index of left.sentences.keys()) {
    const begun = matches.filter((match) => Math.min(...match.left) === index);
    for (const match of begun) {
      if (!match.moved) flush(Math.min(...match.right));
      rows.push(shared(left, right, match));
    }
    if (!matches.some((match) => match.left.includes(index))) {
      rows.push({ ...alone, left: [marked(left, index, [])] });
    }
  }
  flush(Infinity);
  return rows;
}

const alone = { kind: null, isMoved: false, left: [], right: [] };

function shared(left: Document, right: Document, match: Match): ComparedRow {
  const spans = (side: 'left' | 'right') =>
    match.changes.flatMap((change) => {
      const span = change[side];
      return span ? [{ ...span, kind: change.kind }] : [];
    });
  return {
    kind: match.kind,
    isMoved: match.moved,
    left: match.left.map((index) => marked(left, index, spans('left'))),
    right: match.right.map((index) => marked(right, index, spans('right'))),
  };
}

function marked(
  { text, sentences }: Document,
  index: number,
  changes: readonly (Span & { readonly kind: Change['kind'] })[],
): MarkedSentence {
  const sentence = sentences[index];
  if (!sentence) throw new RangeError(`no sentence ${index} among ${sentences.length}`);
  const runs: MarkedRun[] = [];
  let at = sentence.from;
  for (const { kind, ...change } of changes.toSorted((one, other) => one.from - other.from)) {
    const from = Math.max(at, change.from);
    const to = Math.min(sentence.to, change.to);
    if (from >= to) continue;
    if (from > at) runs.push({ text: text.slice(at, from), change: null });
    runs.push({ text: text.slice(from, to), change: kind });
    at = to;
  }
  if (at < sentence.to) runs.push({ text: text.slice(at, sentence.to), change: null });
  return { id: sentence.id, runs };
}

/** The pair of two reports as seen with `left` on the left, whichever way round the analysis holds it. */
export function pairOf(pairs: readonly Pair[], left: string, right: string): Pair | undefined {
  const straight = pairs.find((pair) => pair.left === left && pair.right === right);
  if (straight) return straight;
  const other = pairs.find((pair) => pair.left === right && pair.right === left);
  return other && turned(other);
}

function turned(pair: Pair): Pair {
  return {
    left: pair.right,
    right: pair.left,
    matches: pair.matches.map((match) => ({
      ...match,
      left: match.right,
      right: match.left,
      changes: match.changes.map((change) => ({
        ...change,
        left: change.right,
        right: change.left,
      })),
      why: { ...match.why, ofLeft: match.why.ofRight, ofRight: match.why.ofLeft },
    })),
    passages: pair.passages.map((passage) => ({
      ...passage,
      left: passage.right,
      right: passage.left,
    })),
    share: { left: pair.share.right, right: pair.share.left },
  };
}
