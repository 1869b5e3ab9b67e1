import { isHonorific } from '../text/honorifics.ts';
import { namesAmong } from '../text/names.ts';
import { isNegation } from '../text/negations.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import { editsBetween, type Edit } from './edits.ts';
import type { Change } from './types.ts';

/** One side of a match: its words, and the text that their offsets point into. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words in whose place others stand. */
interface Swap {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/**
 * What differs between two wordings, for a reader: whole words and whole figures, in the order of the text. Spelling,
 * typography and forms of address are no difference; numbers and negations always are. Swapping the sides swaps the answer.
 */
export function changesBetween(left: Wording, right: Wording): Change[] {
  const spoken = { left: withoutHonorifics(left), right: withoutHonorifics(right) };
  const edits = editsBetween(norms(spoken.left), norms(spoken.right));
  const names = new Set([
    ...namesAmong(left.text, left.words),
    ...namesAmong(right.text, right.words),
  ]);
  return readable(edits, spoken).map((edit) => {
    const swap = swapOf(edit, spoken);
    return { kind: kindOf(swap, names), left: spanOf(swap.left), right: spanOf(swap.right) };
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

/** The edits that change the wording, those that read as one joined. */
function readable(edits: readonly Edit[], sides: Swap): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const swap = swapOf(edit, sides);
    if (isSpelledAlike(swap)) continue;
    const last = joined.at(-1);
    if (last && readAsOne(last, edit, sides)) joined.splice(-1, 1, union(last, edit));
    else joined.push(edit);
  }
  return joined;
}

/** `video-conference` and `videoconference`, `3%` and `3 per cent`, `$1.5bn` and `$1.5 billion`. */
function isSpelledAlike({ left, right }: Swap): boolean {
  return norms(left).join('') === norms(right).join('');
}

/** Only short common words stand between two rewordings, as in `[the unrest] of [last week]`; a fact's change stays alone. */
function readAsOne(first: Edit, second: Edit, sides: Swap): boolean {
  const between = sides.left.slice(first.left.to, second.left.from);
  if (!between.every((word) => isStopWord(word.norm))) return false;
  if (isOneSided(first) || isOneSided(second)) return false;
  if (between.length > Math.min(longest(first), longest(second))) return false;
  return [first, second].every((edit) => !changesFact(swapOf(edit, sides)));
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

function changesFact(swap: Swap): boolean {
  return changesNumber(swap) || changesNegation(swap);
}

function kindOf(swap: Swap, names: ReadonlySet<Word>): Change['kind'] {
  if (changesNumber(swap)) return 'number';
  if (changesNegation(swap)) return 'negation';
  return changesName(swap, names) ? 'name' : 'word';
}

/** The sides do not give the same figures; `one` counts where the other side has a figure. */
function changesNumber({ left, right }: Swap): boolean {
  return figures(left) !== figures(right);
}

function figures(words: readonly Word[]): string {
  return norms(words.filter((word) => word.kind === 'figure'))
    .toSorted()
    .join(' ');
}

function changesNegation({ left, right }: Swap): boolean {
  return negations(left) !== negations(right);
}

function negations(words: readonly Word[]): number {
  return words.filter((word) => isNegation(word.norm)).length;
}

/** Both sides name someone or something, and nothing named on one side is named on the other. */
function changesName({ left, right }: Swap, names: ReadonlySet<Word>): boolean {
  const [leftNames, rightNames] = [left, right].map((side) =>
    side.filter((word) => names.has(word)),
  );
  if (!leftNames?.length || !rightNames?.length) return false;
  return !leftNames.some((one) => rightNames.some((other) => isSameName(one.stem, other.stem)));
}

// `Russia` and `Russian`, `Kazakh` and `Kazakhstan`: forms of one name begin with the same four letters at least.
const NAME_ROOT = 4;

function isSameName(left: string, right: string): boolean {
  return left === right || left.slice(0, NAME_ROOT) === right.slice(0, NAME_ROOT);
}
