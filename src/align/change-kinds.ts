import { namesAmong } from '../text/names.ts';
import { isNegation } from '../text/negations.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import type { Change } from './types.ts';

/** One side of a match: its words, and the text that their offsets point into. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

/** The words in whose place others stand. */
export interface Swap {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** Says of each change between two wordings what it changes: a number before a negation before a name before mere words. */
export function changeKinds(left: Wording, right: Wording): (swap: Swap) => Change['kind'] {
  let known: Set<Word> | undefined;
  const names = () =>
    (known ??= new Set([left, right].flatMap(({ text, words }) => [...namesAmong(text, words)])));
  const naming = new Set([left, right].flatMap(({ words }) => namingFigures(words)));
  const given = { left: new Set(figures(left.words)), right: new Set(figures(right.words)) };
  return (swap) => {
    const counted = {
      left: swap.left.filter((word) => !naming.has(word)),
      right: swap.right.filter((word) => !naming.has(word)),
    };
    if (replacesFigure(swap) || addsFigure(counted, given)) return 'number';
    if (changesNegation(swap)) return 'negation';
    return replacesName(swap, names) ? 'name' : 'word';
  };
}

// In a change of so few words, enough for a full name with an office, a name or a negation stands in for what it replaces. In a
// longer one it may belong to a clause of its own, such as `but did not name those responsible`.
const SHORT_CHANGE = 5;

function figures(words: readonly Word[]): string[] {
  return words.filter((word) => word.kind === 'figure').map((word) => word.norm);
}

const DEFINITE = new Set('the our their its his her these those all'.split(' '));

/** `the two leaders`, `our two countries`: known to the reader, told apart from others, not counted. */
function namingFigures(words: readonly Word[]): Word[] {
  return words.filter(
    ({ norm }, i) => /^[2-9]$/.test(norm) && DEFINITE.has(words[i - 1]?.norm ?? ''),
  );
}

/** Both sides give figures there, but not the same. */
function replacesFigure({ left, right }: Swap): boolean {
  const [leftFigures, rightFigures] = [figures(left).sort(), figures(right).sort()];
  if (leftFigures.length === 0 || rightFigures.length === 0) return false;
  return leftFigures.join(' ') !== rightFigures.join(' ');
}

/** One side gives a figure there that the other does not give anywhere. */
function addsFigure(
  { left, right }: Swap,
  given: { left: ReadonlySet<string>; right: ReadonlySet<string> },
): boolean {
  const isNew = (words: readonly Word[], known: ReadonlySet<string>) =>
    figures(words).some((figure) => !known.has(figure));
  return isNew(left, given.right) || isNew(right, given.left);
}

/** One side denies what the other side says too. */
function changesNegation({ left, right }: Swap): boolean {
  const surplus = negations(left) - negations(right);
  if (surplus === 0) return false;
  const [denying, other] = surplus > 0 ? [left, right] : [right, left];
  if (denying.length <= SHORT_CHANGE) return true;
  const last = denying.findLastIndex((word) => isNegation(word.norm));
  const denied = denying.slice(last + 1).find((word) => !isStopWord(word.norm));
  return !denied || other.some((word) => word.stem === denied.stem);
}

function negations(words: readonly Word[]): number {
  return words.filter((word) => isNegation(word.norm)).length;
}

/** Both sides name someone or something, and nothing named on one side is named on the other. */
function replacesName({ left, right }: Swap, names: () => ReadonlySet<Word>): boolean {
  if (Math.max(left.length, right.length) > SHORT_CHANGE) return false;
  if (Math.min(left.length, right.length) === 0) return false;
  const leftNames = left.filter((word) => names().has(word));
  const rightNames = right.filter((word) => names().has(word));
  if (leftNames.length === 0 || rightNames.length === 0) return false;
  return !leftNames.some((one) => rightNames.some((other) => isSameName(one.stem, other.stem)));
}

// `Russia` and `Russian`, `Kazakh` and `Kazakhstan`: forms of one name begin with the same four letters at least.
const NAME_ROOT = 4;

function isSameName(left: string, right: string): boolean {
  return left === right || left.slice(0, NAME_ROOT) === right.slice(0, NAME_ROOT);
}
