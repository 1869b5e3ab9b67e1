import { shareOf, together } from './groups.ts';
import type { Frame, Side } from './likeness.ts';
import type { Found } from './matches.ts';
import type { Kind, Passage } from './types.ts';

// Words without a counterpart between two matches of one passage, at most, on either side: two or three sentences.
const MAX_GAP = 60;
// A passage has this many bits in common, a sentence of ten telling words, …
const MIN_BITS = 40;
// … and this share of all that both stretches say.
const MIN_SHARE = 0.3;

/** Runs of matches that lie close together in both documents. */
export function findPassages(frame: Frame, found: readonly Found[]): Passage[] {
  const passages: Passage[] = [];
  for (const run of runs(frame, found)) {
    const left = extent(run.flatMap((match) => match.left));
    const right = extent(run.flatMap((match) => match.right));
    const whole = together(frame, range(left), range(right));
    if (whole.common < 100 * MIN_BITS || shareOf(whole) < MIN_SHARE) continue;
    passages.push({
      kind: weakest(run),
      score: shareOf(whole),
      left: span(frame.left, left),
      right: span(frame.right, right),
    });
  }
  return passages.sort(
    (one, other) => one.left.from - other.left.from || one.right.from - other.right.from,
  );
}

const KINDS: readonly Kind[] = ['identical', 'edited', 'reworded', 'related'];

function weakest(run: readonly Found[]): Kind {
  return KINDS.findLast((kind) => run.some((match) => match.kind === kind)) ?? 'related';
}

type Extent = readonly [first: number, last: number];

function extent(indices: readonly number[]): Extent {
  return [Math.min(...indices), Math.max(...indices)];
}

function range([first, last]: Extent): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function span({ doc }: Side, [first, last]: Extent): { from: number; to: number } {
  const sentences = doc.document.sentences;
  return { from: sentences[first]?.from ?? 0, to: sentences[last]?.to ?? 0 };
}

/** Matches parted into runs: each lies near another of its run in both documents. */
function runs(frame: Frame, found: readonly Found[]): Found[][] {
  const leader = found.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (leader[at] !== at) at = leader[at] ?? at;
    leader[i] = at;
    return at;
  };
  const places = found.map((match) => ({
    left: place(frame.left, match.left),
    right: place(frame.right, match.right),
  }));
  const order = found
    .map((_, i) => i)
    .sort((i, j) => (places[i]?.left.from ?? 0) - (places[j]?.left.from ?? 0));
  order.forEach((i, at) => {
    const one = places[i];
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next] ?? 0;
      const other = places[j];
      if (!one || !other || other.left.from - one.left.to > MAX_GAP) break;
      if (gap(one.right, other.right) <= MAX_GAP) leader[find(j)] = find(i);
    }
  });
  const groups = new Map<number, Found[]>();
  found.forEach((match, i) => {
    const group = groups.get(find(i));
    if (group) group.push(match);
    else groups.set(find(i), [match]);
  });
  return [...groups.values()];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where a match stands, in words of the document. */
function place({ doc }: Side, indices: readonly number[]): Place {
  const first = doc.lines[indices[0] ?? 0];
  const last = doc.lines[indices.at(-1) ?? 0];
  return { from: first?.at ?? 0, to: (last?.at ?? 0) + (last?.words.length ?? 0) };
}

function gap(one: Place, other: Place): number {
  return Math.max(one.from, other.from) - Math.min(one.to, other.to);
}
