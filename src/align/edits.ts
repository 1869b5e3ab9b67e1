import { diffArrays } from 'diff';
import type { Span } from '../text/span.ts';

/** Words in place of words: half-open ranges of indices into each side's words, one of which may be empty. */
export interface Edit {
  readonly left: Span;
  readonly right: Span;
}

// Above this many words added and dropped, two wordings have little in common and the search for what they have grows with
// the square: what lies between their common beginning and end is then one edit.
const MAX_EDITS = 400;

/**
 * The shortest list of edits (Myers 1986) that makes the right out of the left, in order, with at least one word kept
 * between two edits. Swapping the sides swaps the answer.
 */
export function editsBetween(left: readonly string[], right: readonly string[]): Edit[] {
  // Of several shortest lists the search prefers one by side; so it always gets the same side first.
  if (left.join(' ') <= right.join(' ')) return search(left, right);
  return search(right, left).map((edit) => ({ left: edit.right, right: edit.left }));
}

function search(left: readonly string[], right: readonly string[]): Edit[] {
  const parts = diffArrays([...left], [...right], { maxEditLength: MAX_EDITS });
  if (!parts) return [oneEdit(left, right)];
  const edits: Edit[] = [];
  const at = { left: 0, right: 0 };
  const open = { left: 0, right: 0 };
  const close = () => {
    if (at.left > open.left || at.right > open.right) {
      edits.push({
        left: { from: open.left, to: at.left },
        right: { from: open.right, to: at.right },
      });
    }
  };
  for (const { added, removed, count } of parts) {
    if (!added && !removed) close();
    if (!added) at.left += count;
    if (!removed) at.right += count;
    if (!added && !removed) Object.assign(open, at);
  }
  close();
  return edits;
}

/** All but the words that both begin and end with. */
function oneEdit(left: readonly string[], right: readonly string[]): Edit {
  const shorter = Math.min(left.length, right.length);
  let from = 0;
  while (from < shorter && left[from] === right[from]) from++;
  let kept = 0;
  while (kept < shorter - from && left.at(-1 - kept) === right.at(-1 - kept)) kept++;
  return { left: { from, to: left.length - kept }, right: { from, to: right.length - kept } };
}
