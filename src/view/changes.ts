import type { Change, Match } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { list } from './words.ts';

/** A changed number, name or negation is called out however alike the rest is. */
export function isCalledOut({ kind }: Pick<Change, 'kind'>): boolean {
  return kind !== 'word';
}

/**
 * The changes that a page marks: all of them in edited sentences; in reworded ones, where most words differ and marks would
 * be confetti, only what is called out.
 */
export function shownChanges({
  kind,
  changes,
}: Pick<Match, 'kind' | 'changes'>): readonly Change[] {
  return kind === 'edited' ? changes : changes.filter(isCalledOut);
}

/** The changes of a match that stand in one of its left sentences, and those that the left does not have at all. */
export function changesIn(
  { changes }: Match,
  { sentences }: Document,
  index: number,
): readonly Change[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  return changes.filter(
    ({ left }) => left === null || (left.from < sentence.to && left.to > sentence.from),
  );
}

/** Two wordings of one place as printed; null where one side says nothing. */
export interface Difference {
  readonly kind: Change['kind'];
  readonly left: string | null;
  readonly right: string | null;
}

export function differences(
  changes: readonly Change[],
  left: string,
  right: string,
): readonly Difference[] {
  return changes.map((change) => ({
    kind: change.kind,
    left: printed(left, change.left),
    right: printed(right, change.right),
  }));
}

function printed(text: string, span: Span | null): string | null {
  return span && text.slice(span.from, span.to);
}

const names: Readonly<Record<Change['kind'], string>> = {
  word: 'wording',
  number: 'number',
  name: 'name',
  negation: 'negation',
};

/** `number and name`, each kind of what is called out once; empty where nothing is. */
export function calledOutInWords(changes: readonly Pick<Change, 'kind'>[]): string {
  const kinds = new Set(changes.map(({ kind }) => kind));
  kinds.delete('word');
  return list([...kinds].map((kind) => names[kind]));
}

/** The name of a kind of change, for a label. */
export function changeName(kind: Change['kind']): string {
  return names[kind];
}
