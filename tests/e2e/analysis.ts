import { readFileSync } from 'node:fs';
import type { Analysis } from '../../src/analysis/types.ts';
import type { Kind, Match } from '../../src/align/types.ts';
import type { Document } from '../../src/text/document.ts';

export const story = 'kazakhstan-2022';

/** What the site publishes: the pages are held against it. */
export const analysis: Analysis = JSON.parse(readFileSync(`dist/${story}/analysis.json`, 'utf8'));

export const ids: readonly string[] = analysis.documents.map(({ id }) => id);

export function documentOf(id: string): Document {
  return analysis.documents.find((document) => document.id === id)!;
}

/** The text of a sentence, letter for letter. */
export function sentence(id: string, index: number): string {
  const { text, sentences } = documentOf(id);
  return text.slice(sentences[index]!.from, sentences[index]!.to);
}

/** The index of the only sentence that has these words. */
export function indexOf(id: string, words: string): number {
  const found = documentOf(id).sentences.filter(({ from, to }) =>
    documentOf(id).text.slice(from, to).includes(words),
  );
  if (found.length !== 1) throw new Error(`${found.length} sentences of ${id} have “${words}”`);
  return documentOf(id).sentences.indexOf(found[0]!);
}

/** All matches of two reports, told from `left`'s side. */
export function matches(left: string, right: string): Match[] {
  return analysis.pairs.flatMap((pair) => {
    if (pair.left === left && pair.right === right) return pair.matches;
    if (pair.left !== right || pair.right !== left) return [];
    return pair.matches.map((match) => ({
      ...match,
      left: match.right,
      right: match.left,
      changes: match.changes.map(({ kind, left, right }) => ({ kind, left: right, right: left })),
    }));
  });
}

const kinds: readonly Kind[] = ['identical', 'edited', 'reworded', 'related'];

/** The most alike that `right` has of a sentence of `left`; null for none. */
export function bestKind(left: string, index: number, right: string): Kind | null {
  const own = matches(left, right).filter((match) => match.left.includes(index));
  return kinds.find((kind) => own.some((match) => match.kind === kind)) ?? null;
}
