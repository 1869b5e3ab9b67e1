import { anchorsIn } from './anchors.ts';
import { inOrder, type Placed } from './compared-order.ts';
import type { Match } from './pair.ts';
import type { Compared } from './side-by-side.ts';

/** A line of a comparison with its number, from 1 (a stub has that of the row before it), and its ids. */
export interface Line {
  readonly placed: Placed;
  readonly number: number;
  /** The first is the line's own. */
  readonly anchors: readonly string[];
}

/** All lines of a comparison, and where each sentence stands. */
export interface Lines {
  readonly all: readonly Line[];
  readonly left: ReadonlyMap<number, Line>;
  readonly right: ReadonlyMap<number, Line>;
  readonly stubs: ReadonlyMap<Match, Line>;
}

export function comparedLines(compared: Compared): Lines {
  const { left, right, matches } = compared;
  const placed = inOrder(left.sentences.length, right.sentences.length, matches);
  const anchorsFor = freeAnchors(compared);
  let number = 0;
  const all = placed.map((one): Line => {
    if (one.kind !== 'stub') number++;
    return { placed: one, number, anchors: anchorsFor(one) };
  });
  const lines = {
    all,
    left: new Map<number, Line>(),
    right: new Map<number, Line>(),
    stubs: new Map<Match, Line>(),
  };
  for (const line of all) {
    if (line.placed.kind === 'stub') lines.stubs.set(line.placed.match, line);
    else {
      const { left: mine, right: theirs } = sentencesOf(line.placed);
      for (const index of mine) lines.left.set(index, line);
      for (const index of theirs) lines.right.set(index, line);
    }
  }
  return lines;
}

/** The sentences that a line prints. */
export function sentencesOf(placed: Placed): { left: readonly number[]; right: readonly number[] } {
  switch (placed.kind) {
    case 'shared':
      return placed.match;
    case 'left':
      return { left: [placed.index], right: [] };
    case 'right':
      return { left: [], right: [placed.index] };
    case 'stub':
      return { left: [], right: [] };
  }
}

/** Gives each line its ids, none twice: those of its sentences, then those of the story's rows that begin in it. */
function freeAnchors({ left, right, anchors }: Compared): (placed: Placed) => string[] {
  const taken = new Set<string>();
  const rows = { left: anchorsIn(anchors, left.id), right: anchorsIn(anchors, right.id) };
  return (placed) => {
    if (placed.kind === 'stub') return [`m-${right.sentences[placed.match.right[0] ?? 0]?.id}`];
    const indices = sentencesOf(placed);
    const ids = [
      ...indices.left.map((index) => left.sentences[index]?.id ?? ''),
      ...indices.right.map((index) => right.sentences[index]?.id ?? ''),
      ...indices.left.flatMap((index) => rows.left.get(index) ?? []),
      ...indices.right.flatMap((index) => rows.right.get(index) ?? []),
    ];
    const free = [...new Set(ids)].filter((id) => !taken.has(id));
    for (const id of free) taken.add(id);
    // Where both reports have the words but no match joins them, the later line's id says its side.
    return free.length > 0 ? free : [`${placed.kind}-${ids[0]}`];
  };
}
