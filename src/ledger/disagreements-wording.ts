import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Word } from '../text/words.ts';
import { type Half, type Halves, halvesOf } from './disagreements-halves.ts';
import { choicesOf, type Choice } from './disagreements-words.ts';
import type { Disagreement, Side } from './types.ts';

/** A word that was chosen where the other text has another of its family. */
interface Chosen {
  readonly at: number;
  readonly choice: Choice;
}

// How many words beside the chosen one are looked at for one that both texts have: `those [killed/murdered] in the unrest`.
const NEAR = 3;

/** Different words for the same thing in the same place of sentences that say the same, each two choices once a story. */
export function wordChoices(
  documents: readonly Document[],
  pairs: readonly Pair[],
): Disagreement[] {
  const halves = halvesOf(documents, pairs);
  const choices = halves.flatMap(({ kind, left, right }) =>
    kind === 'identical' ? [] : choicesIn(left, right),
  );
  const order = new Map(documents.map(({ id }, i) => [id, i]));
  return [...Map.groupBy(choices, ({ key }) => key).values()].map((found) => {
    const chosen = found.flatMap(({ sides }) => sides);
    const sides = [...chosen, ...chosen.flatMap((one) => alsoChosen(one, chosen, halves))];
    const first = Map.groupBy(
      sides.toSorted((one, other) => one.side.from - other.side.from),
      ({ side, choice }) => `${side.document} ${choice.choice}`,
    );
    return {
      kind: 'wording',
      sides: [...first.values()]
        .flatMap(([one]) => (one ? [one.side] : []))
        .sort((one, other) => (order.get(one.document) ?? 0) - (order.get(other.document) ?? 0)),
    };
  });
}

interface Found {
  /** The family and the two choices. */
  readonly key: string;
  readonly sides: readonly ChosenSide[];
}

interface ChosenSide {
  readonly side: Side;
  readonly choice: Choice;
}

function choicesIn(mine: Half, theirs: Half): Found[] {
  const found: Found[] = [];
  const [leftOnly, rightOnly] = [chosenOnly(mine, theirs), chosenOnly(theirs, mine)];
  for (const one of leftOnly) {
    const other = rightOnly.find(
      ({ at, choice }) =>
        choice.family === one.choice.family && isOneSlot(mine.words, one.at, theirs.words, at),
    );
    if (!other) continue;
    const [low, high] = [one.choice.choice, other.choice.choice].sort((x, y) => x - y);
    const sides = [
      { side: sideOf(mine, one, theirs, other), choice: one.choice },
      { side: sideOf(theirs, other, mine, one), choice: other.choice },
    ];
    found.push({ key: `${one.choice.family} ${low} ${high}`, sides });
  }
  return found;
}

/** Where a report that is on no side yet says the same, and has made the same choice in the same place and no other. */
function alsoChosen(
  { side, choice }: ChosenSide,
  all: readonly ChosenSide[],
  halves: readonly Halves[],
): ChosenSide[] {
  const isOther = (word: Word) =>
    all.some((other) => other.choice.choice !== choice.choice && says(word, other.choice));
  const known = new Set(all.map((other) => other.side.document));
  return halves.flatMap(({ left, right }) => {
    const [mine, theirs] = left.document.id === side.document ? [left, right] : [right, left];
    if (mine.document.id !== side.document || known.has(theirs.document.id)) return [];
    if (theirs.words.some(isOther)) return [];
    const at = mine.words.findIndex(
      (word) => word.from >= side.from && word.to <= side.to && says(word, choice),
    );
    const there = theirs.words.findIndex(
      (word, i) => says(word, choice) && isOneSlot(mine.words, at, theirs.words, i),
    );
    if (at < 0 || there < 0) return [];
    const here = { at, choice };
    return [{ side: sideOf(theirs, { at: there, choice }, mine, here), choice }];
  });
}

/** The chosen words of one side whose choice the other side has nowhere, not even in a word of the same root. */
function chosenOnly(mine: Half, theirs: Half): Chosen[] {
  return mine.words.flatMap((word, at) =>
    choicesOf(word.norm)
      .filter(
        (choice) =>
          !theirs.words.some(
            (other) => says(other, choice) || (!choice.isQuality && isOneRoot(word, other)),
          ),
      )
      .map((choice) => ({ at, choice })),
  );
}

function says(word: Word, { family, choice }: Choice): boolean {
  return choicesOf(word.norm).some((other) => other.family === family && other.choice === choice);
}

// Letters two words must begin with to be of one root: `protests` and `protestors`.
const ROOT = 6;

function isOneRoot(left: Word, right: Word): boolean {
  if (left.stem === right.stem) return true;
  return left.stem.length >= ROOT && left.stem.slice(0, ROOT) === right.stem.slice(0, ROOT);
}

/** Whether a content word stands beside both, on the same side of them. */
function isOneSlot(mine: readonly Word[], i: number, theirs: readonly Word[], j: number): boolean {
  const before = (list: readonly Word[], at: number) =>
    contentStems(list.slice(Math.max(0, at - NEAR), at));
  const after = (list: readonly Word[], at: number) =>
    contentStems(list.slice(at + 1, at + 1 + NEAR));
  return meet(before(mine, i), before(theirs, j)) || meet(after(mine, i), after(theirs, j));
}

function contentStems(list: readonly Word[]): string[] {
  return list
    .filter((word) => word.kind === 'word' && !isStopWord(word.norm))
    .map((word) => word.stem);
}

function meet(left: readonly string[], right: readonly string[]): boolean {
  return left.some((stem) => right.includes(stem));
}

// How many words behind a quality belong to what it is a quality of: `an attempted [coup d’etat]`.
const MOST_BEHIND = 2;

/** The chosen word; with the word before it if both texts have that, and a quality with what it is one of. */
function sideOf(half: Half, chosen: Chosen, other: Half, others: Chosen): Side {
  const span = chosen.choice.isQuality
    ? phraseOf(half, chosen.at)
    : wordOf(half, chosen.at, other, others.at);
  return { document: half.document.id, ...span };
}

function wordOf(half: Half, at: number, other: Half, otherAt: number): Span {
  const [before, word] = [half.words[at - 1], half.words[at]];
  const same = other.words[otherAt - 1];
  const isShared = before && same && before.norm === same.norm && !isStopWord(before.norm);
  const first = isShared && isAdjacent(half, at - 1) ? before : word;
  return { from: first?.from ?? 0, to: word?.to ?? 0 };
}

function phraseOf(half: Half, at: number): Span {
  let last = at;
  while (
    last < at + MOST_BEHIND &&
    isAdjacent(half, last) &&
    !isStopWord(half.words[last + 1]?.norm ?? 'the')
  )
    last++;
  const article = /^(?:an?|the)$/.test(half.words[at - 1]?.norm ?? '') && isAdjacent(half, at - 1);
  return { from: half.words[article ? at - 1 : at]?.from ?? 0, to: half.words[last]?.to ?? 0 };
}

/** Whether only a space stands between a word and the next. */
function isAdjacent({ document, words: list }: Half, at: number): boolean {
  const [word, next] = [list[at], list[at + 1]];
  return (
    word !== undefined && next !== undefined && /^\s$/.test(document.text.slice(word.to, next.from))
  );
}
