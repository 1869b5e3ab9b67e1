import { isHonorific } from '../text/honorifics.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import { changeKinds, type Swap, type Wording } from './change-kinds.ts';
import { editsBetween, type Edit } from './edits.ts';
import type { Change } from './types.ts';

type KindOf = (swap: Swap) => Change['kind'];

/**
 * What differs between two wordings, for a reader: whole words and whole figures, in the order of the text. Spelling,
 * typography and forms of address are no difference; numbers and negations always are. Swapping the sides swaps the answer.
 */
export function changesBetween(left: Wording, right: Wording): Change[] {
  const spoken = { left: withoutHonorifics(left), right: withoutHonorifics(right) };
  const edits = editsBetween(norms(spoken.left), norms(spoken.right));
  const kindOf = changeKinds(left, right);
  return readable(edits, spoken, kindOf).map((edit) => {
    const swap = swapOf(edit, spoken);
    return { kind: kindOf(swap), left: spanOf(swap.left), right: spanOf(swap.right) };
  });
}

function withoutHonorifics({ words }: Wording): readonly Word[] {
  return words.filter((word) => !isHonorific(word.norm));
}

function norms(words: readonly Word[]): string[] {
  return words.map((word) => word.norm);
}

function swapOf({ left, right }: Edit, sides: Swap): Swap {
  return {
    left: sides.left.slice(left.from, left.to),
    right: sides.right.slice(right.from, right.to),
  };
}

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words.at(0), words.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** The edits that change the wording, those that read as one joined; a change of a figure or a negation stays alone. */
function readable(edits: readonly Edit[], sides: Swap, kindOf: KindOf): Edit[] {
  const joined: Edit[] = [];
  const isFact = (edit: Edit) => ['number', 'negation'].includes(kindOf(swapOf(edit, sides)));
  for (const edit of edits) {
    if (isSpelledAlike(swapOf(edit, sides))) continue;
    const last = joined.at(-1);
    const isOne = last && readAsOne(last, edit, sides.left) && ![last, edit].some(isFact);
    if (isOne) joined.splice(-1, 1, union(last, edit));
    else joined.push(edit);
  }
  return joined;
}

/** `video-conference` and `videoconference`, `3%` and `3 per cent`, `$1.5bn` and `$1.5 billion`. */
function isSpelledAlike({ left, right }: Swap): boolean {
  return norms(left).join('') === norms(right).join('');
}

/** Only short common words stand between two rewordings, as in `[the unrest] of [last week]`. */
function readAsOne(first: Edit, second: Edit, words: readonly Word[]): boolean {
  const between = words.slice(first.left.to, second.left.from);
  if (!between.every((word) => isStopWord(word.norm))) return false;
  if (isOneSided(first) || isOneSided(second)) return false;
  return between.length <= Math.min(longest(first), longest(second));
}

function isOneSided({ left, right }: Edit): boolean {
  return left.from === left.to || right.from === right.to;
}

function longest({ left, right }: Edit): number {
  return Math.max(left.to - left.from, right.to - right.from);
}

function union(first: Edit, second: Edit): Edit {
  return {
    left: { from: first.left.from, to: second.left.to },
    right: { from: first.right.from, to: second.right.to },
  };
}
