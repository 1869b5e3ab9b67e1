import type { Span } from '../text/span.ts';
import { firstName } from './first-names.ts';

// Words that announce the title of a work or a programme, and a possessive: NBC’s “…”, an episode of “…”, on “…”.
const ANNOUNCING =
  /(?:['’]s?|\b(?:on|titled|entitled|shows?|films?|movies?|books?|novels?|documentary|songs?|albums?|series|programs?|programmes?|episode|broadcast|podcast|play|musical|spot|memoir|column|magazine|newspaper|best-?seller|hosts?|hosts? of|episode of|broadcast of|edition of|author of|watch(?:ed|ing)?),?)\s*$/iu;
// Small words that titles write small.
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|&)$/i;
// How much text before a mark is looked at.
const REACH = 24;

/** Whether the words in marks are the title of a work: `Face the Nation`, in a sentence that is not itself a headline. */
export function isTitleOfWork(text: string, span: Span, mark: number): boolean {
  const words = text.slice(span.from, span.to).match(/[\p{L}\p{N}&][\p{L}\p{N}’'.-]*/gu) ?? [];
  const large = words.filter((word) => !SMALL.test(word));
  if (large.length < 2 || !large.every((word) => /^[\p{Lu}\p{N}]/u.test(word))) return false;
  const line = text.slice(Math.max(0, mark - REACH), mark);
  return ANNOUNCING.test(line) && !/\b(?:called|calls|say|says|said) [\p{L} ]*$/u.test(line);
}

/** Whether the words in marks are somebody's nickname inside the name: Marcia “Cia” Price. */
export function isNickname(text: string, span: Span, outer: Span): boolean {
  if (!/^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u.test(text.slice(span.from, span.to)))
    return false;
  const before = /(\p{Lu}[\p{L}.]*)\s$/u.exec(
    text.slice(Math.max(0, outer.from - REACH), outer.from),
  );
  const after = /^\s\p{Lu}\p{Ll}/u.test(text.slice(outer.to, outer.to + 3));
  return (
    before !== null &&
    after &&
    (/\.$/.test(before[1] ?? '') || firstName(before[1] ?? '') !== undefined)
  );
}
