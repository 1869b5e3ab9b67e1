import type { Pair, Passage } from '../align/types.ts';
import type { Span } from '../text/span.ts';
import { formOf } from './credits.ts';
import type { Report } from './links.ts';
import type { Link, UncreditedPassage } from './types.ts';

// A shorter passage, in words of the reporters' own, is a sentence that says who said something.
const LEAST_OWN = 10;

/** Passages that two linked reports share while neither text credits a source, in the order of the pairs and of the left text. */
export function uncreditedPassages(
  pairs: readonly Pair[],
  links: readonly Link[],
  reports: ReadonlyMap<string, Report>,
): UncreditedPassage[] {
  return pairs.flatMap((pair) => {
    const [left, right] = [reports.get(pair.left), reports.get(pair.right)];
    if (!left || !right || !links.some((link) => isLinkOf(link, pair))) return [];
    const [leftForm, rightForm] = [formOf(left.credits), formOf(right.credits)];
    if (leftForm.kind === 'text' || rightForm.kind === 'text') return [];
    return pair.passages
      .filter((passage) => isOwn(passage, left, right))
      .map((passage) => ({
        kind: passage.kind,
        sides: [
          { document: pair.left, ...passage.left, credit: leftForm },
          { document: pair.right, ...passage.right, credit: rightForm },
        ],
      }));
  });
}

function isLinkOf({ from, to }: Link, { left, right }: Pair): boolean {
  return (from === left && to === right) || (from === right && to === left);
}

function isOwn({ kind, ...sides }: Passage, left: Report, right: Report): boolean {
  if (kind === 'related') return false;
  return ownIn(left, sides.left) >= LEAST_OWN && ownIn(right, sides.right) >= LEAST_OWN;
}

function ownIn({ bySentence }: Report, span: Span): number {
  const inside = bySentence.flat().filter(({ from, to }) => span.from <= from && to <= span.to);
  return inside.length;
}
