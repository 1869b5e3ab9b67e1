import type { Change } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { marksOn, type Marking } from './marked.ts';

/** A stretch of two wordings laid into one: what both have, or what only one of them has. */
export interface MergedRun {
  readonly side: 'both' | 'left' | 'right';
  readonly text: string;
  /** Null for what both have, and where only typography, spelling or a form of address differs. */
  readonly marking: Marking | null;
}

/** The sentences of one side of a match. */
export interface Stretch {
  readonly document: Document;
  readonly sentences: readonly number[];
}

/**
 * Two wordings in one line: the runs of `both` and `left` are the left one letter for letter, those of `both` and `right`
 * the right one but for white space; each run ends with white space. Whole words only.
 */
export function mergedRuns(left: Stretch, right: Stretch, changes: readonly Change[]): MergedRun[] {
  const mine = tokens('left', left, changes);
  const theirs = tokens('right', right, changes);
  const lengths = commonLengths(mine, theirs);
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const runs: MergedRun[] = [];
  let [i, j] = [0, 0];
  while (i < mine.length || j < theirs.length) {
    const [here, there] = [mine[i], theirs[j]];
    if (here && there && isCommon(here, there)) {
      add(runs, 'both', here);
      i++;
      j++;
    } else if (here && (!there || length(i + 1, j) >= length(i, j + 1))) {
      add(runs, 'left', here);
      i++;
    } else if (there) {
      add(runs, 'right', there);
      j++;
    }
  }
  return tidied(runs);
}

/** A word with the signs around it and the white space after it. */
interface Token {
  readonly word: string;
  readonly text: string;
  readonly marking: Marking | null;
}

function tokens(
  side: 'left' | 'right',
  { document: { text, sentences }, sentences: indices }: Stretch,
  changes: readonly Change[],
): Token[] {
  const marks = marksOn(side, changes);
  return indices.flatMap((index) => {
    const { from, to } = sentences[index] ?? { from: 0, to: 0 };
    const found = text.slice(from, to).matchAll(/(\S+)(\s*)/gu);
    return [...found].map(({ 1: word = '', 2: space, index: at }) => {
      const start = from + at;
      const mark = marks.find((span) => span.from < start + word.length && span.to > start);
      return {
        word,
        // A sentence's last word may be followed by more here.
        text: word + (space || ' '),
        marking: mark ? { kind: mark.kind, isAlone: mark.isAlone } : null,
      };
    });
  });
}

// What the engine calls changed is never common, so that a small word inside a change does not break it up.
function isCommon(one: Token, other: Token): boolean {
  return one.word === other.word && !one.marking && !other.marking;
}

/** The longest common subsequence's length from each two places on (Wagner and Fischer 1974). */
function commonLengths(mine: readonly Token[], theirs: readonly Token[]): number[][] {
  const lengths = Array.from({ length: mine.length + 1 }, () =>
    new Array<number>(theirs.length + 1).fill(0),
  );
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const [here, there] = [mine[i], theirs[j]];
      const row = lengths[i];
      if (!here || !there || !row) continue;
      row[j] = isCommon(here, there)
        ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Adds a token to the last run where it fits, else as a run of its own. */
function add(runs: MergedRun[], side: MergedRun['side'], { text, marking }: Token): void {
  const last = runs.at(-1);
  const fits =
    last?.side === side &&
    last.marking?.kind === marking?.kind &&
    last.marking?.isAlone === marking?.isAlone;
  if (last && fits) runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ side, text, marking });
}

/** Between two stretches that both have, all of the left comes before all of the right. */
function tidied(runs: readonly MergedRun[]): MergedRun[] {
  const found: MergedRun[] = [];
  let waiting: MergedRun[] = [];
  for (const run of runs) {
    if (run.side === 'right') waiting.push(run);
    else if (run.side === 'left') found.push(run);
    else {
      found.push(...waiting, run);
      waiting = [];
    }
  }
  return [...found, ...waiting];
}
