import type { Change, Match, Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { isNegation } from '../text/negations.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import type { Disagreement, Figure } from './types.ts';

/** Both documents of a pair. */
interface Both {
  readonly left: Document;
  readonly right: Document;
}

/** Sentences that are alike but for a negation that one has and the other has not. */
export function negations(documents: readonly Document[], pairs: readonly Pair[]): Disagreement[] {
  return fromEdited(documents, pairs, (match, both) =>
    match.changes
      .filter((change) => change.kind === 'negation' && isBareNegation(match, change, both))
      .map((change) => ({
        kind: 'negation',
        sides: [
          { document: both.left.id, ...(change.left ?? sentenceSpan(both.left, match.left)) },
          { document: both.right.id, ...(change.right ?? sentenceSpan(both.right, match.right)) },
        ],
      })),
  );
}

/** Sentences that are alike but for a figure that is no quantity, such as a day of the month; quantities have entries. */
export function changedNumbers(
  documents: readonly Document[],
  pairs: readonly Pair[],
  figures: readonly Figure[],
): Disagreement[] {
  const claims = Map.groupBy(
    figures.flatMap((figure) => figure.claims),
    (claim) => claim.document,
  );
  const isClaim = (document: Document, span: Span): boolean =>
    claims.get(document.id)?.some((claim) => claim.from < span.to && span.from < claim.to) ?? false;
  return fromEdited(documents, pairs, (match, { left, right }) => {
    if (!isOnlyNumber(match, left)) return [];
    return match.changes.flatMap((change): Disagreement[] => {
      if (!change.left || !change.right) return [];
      if (!isFigure(left, change.left) || !isFigure(right, change.right)) return [];
      if (isClaim(left, change.left) || isClaim(right, change.right)) return [];
      const sides = [
        { document: left.id, ...change.left },
        { document: right.id, ...change.right },
      ];
      return [{ kind: 'figure', sides }];
    });
  });
}

// Fewer words than these are a signature or a time stamp, which are alike without saying the same.
const LEAST_WORDS = 6;

// Signs that a line of a page's code has and a sentence has not.
const CODE = /[{}<>_=|\\]/;

/** A sentence of some length that differs in nothing but one figure. */
function isOnlyNumber({ changes, left }: Match, document: Document): boolean {
  if (changes.length !== 1 || changes[0]?.kind !== 'number') return false;
  const spans = left.flatMap((i) => document.sentences[i] ?? []);
  if (spans.some(({ from, to }) => CODE.test(document.text.slice(from, to)))) return false;
  const said = spans.flatMap((span) => wordsIn(document, span));
  const content = said.filter(({ kind, norm }) => kind === 'word' && !isStopWord(norm));
  return content.length >= LEAST_WORDS;
}

/** Only sentences that somebody edited: in a rewording a change of one word has no place of its own. */
function fromEdited(
  documents: readonly Document[],
  pairs: readonly Pair[],
  find: (match: Match, both: Both) => Disagreement[],
): Disagreement[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return pairs.flatMap((pair) => {
    const [left, right] = [byId.get(pair.left), byId.get(pair.right)];
    if (!left || !right) return [];
    return pair.matches.flatMap((match) =>
      match.kind === 'edited' ? find(match, { left, right }) : [],
    );
  });
}

// A verb's helpers and `not`: more words than these are a clause.
const MOST_BARE = 3;
// With more content words changed elsewhere in the sentence, what is denied may be another thing.
const MOST_CHANGED = 2;

/** `did not` for `did`: little but the negation and words without content differs, and nothing else is denied. */
function isBareNegation(match: Match, change: Change, both: Both): boolean {
  const [here, there] = [wordsIn(both.left, change.left), wordsIn(both.right, change.right)];
  if (Math.max(here.length, there.length) > MOST_BARE) return false;
  if (![...here, ...there].every(({ norm }) => isNegation(norm) || isStopWord(norm))) return false;
  const others = match.changes.filter((other) => other !== change);
  if (others.some(({ kind }) => kind !== 'word')) return false;
  if (contentIn(others, both) > MOST_CHANGED) return false;
  return denials(both.left, match.left) % 2 !== denials(both.right, match.right) % 2;
}

function contentIn(changes: readonly Change[], both: Both): number {
  const said = changes.flatMap(({ left, right }) => [
    ...wordsIn(both.left, left),
    ...wordsIn(both.right, right),
  ]);
  return said.filter(({ norm }) => !isStopWord(norm)).length;
}

function wordsIn({ text }: Document, span: Span | null) {
  return span ? words(text, span) : [];
}

function denials(document: Document, sentences: readonly number[]): number {
  const said = sentences.flatMap((i) => wordsIn(document, document.sentences[i] ?? null));
  return said.filter(({ norm }) => isNegation(norm)).length;
}

function sentenceSpan({ sentences }: Document, [first, ...rest]: readonly number[]): Span {
  return {
    from: sentences[first ?? 0]?.from ?? 0,
    to: sentences[rest.at(-1) ?? first ?? 0]?.to ?? 0,
  };
}

/** One figure and nothing else. */
function isFigure(document: Document, span: Span): boolean {
  const said = wordsIn(document, span);
  return said.length === 1 && said[0]?.kind === 'figure';
}
