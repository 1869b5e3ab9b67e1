import type { Change } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** How a stretch of text differs from the other side's. */
export interface Marking {
  readonly kind: Change['kind'];
  /** Nothing stands for it on the other side. */
  readonly isAlone: boolean;
}

/** A stretch of a sentence; `marking` where its words are not the other side's. */
export interface MarkedRun {
  readonly text: string;
  readonly marking: Marking | null;
}

/** A sentence in marked stretches that, joined, are the sentence letter for letter. */
export interface MarkedSentence {
  readonly id: string;
  readonly runs: readonly MarkedRun[];
}

/** A sentence of a document with one side's changes marked in it. Throws if there is no such sentence. */
export function markedSentence(
  { text, sentences }: Document,
  index: number,
  marks: readonly (Span & Marking)[],
): MarkedSentence {
  const sentence = sentences[index];
  if (!sentence) throw new RangeError(`no sentence ${index} among ${sentences.length}`);
  return { id: sentence.id, runs: markedSpan(text, sentence, marks) };
}

/** A span of a text in marked stretches that, joined, are its words letter for letter. */
export function markedSpan(
  text: string,
  span: Span,
  marks: readonly (Span & Marking)[],
): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = span.from;
  for (const mark of marks.toSorted((one, other) => one.from - other.from)) {
    const from = Math.max(at, mark.from);
    const to = Math.min(span.to, mark.to);
    if (from >= to) continue;
    if (from > at) runs.push({ text: text.slice(at, from), marking: null });
    const { kind, isAlone } = mark;
    runs.push({ text: text.slice(from, to), marking: { kind, isAlone } });
    at = to;
  }
  if (at < span.to) runs.push({ text: text.slice(at, span.to), marking: null });
  return runs;
}

/** The marks that changes put on one side. */
export function marksOn(side: 'left' | 'right', changes: readonly Change[]): (Span & Marking)[] {
  const other = side === 'left' ? 'right' : 'left';
  return changes.flatMap((change) => {
    const span = change[side];
    return span ? [{ ...span, kind: change.kind, isAlone: change[other] === null }] : [];
  });
}
