import type { Evidence } from './kinds.ts';
import type { Frame, Likeness, Side } from './likeness.ts';

/** Sentences of one side that together say what sentences of the other side say: a run on either side. */
export interface Group extends Omit<Likeness, 'left' | 'right'> {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

// A neighbour joins when it raises the share in common by this much: it brings more than it leaves unmatched.
const JOIN_GAIN = 0.03;
// Sentences of one side in a group, at most. Longer stretches are passages.
const MAX_JOINED = 8;
// A pair is looked at for joining when this share of one of its sides is in the other, and when this share is still unmatched.
const MIN_CONTAINED = 0.5;
const MIN_REST = 0.1;

export function shareOf({
  common,
  leftTotal,
  rightTotal,
}: Omit<Likeness, 'left' | 'right'>): number {
  return leftTotal + rightTotal ? (2 * common) / (leftTotal + rightTotal) : 0;
}

export function evidence(group: Omit<Likeness, 'left' | 'right'>): Evidence {
  return {
    common: shareOf(group),
    ofLeft: group.leftTotal ? group.common / group.leftTotal : 0,
    ofRight: group.rightTotal ? group.common / group.rightTotal : 0,
    bits: group.common / 100,
  };
}

/** The pair with the neighbours that make it more alike, step by step, the best first. */
export function grown(frame: Frame, pair: Likeness): Group {
  let best: Group = { ...pair, left: [pair.left], right: [pair.right] };
  if (!worthGrowing(pair)) return best;
  for (;;) {
    const next = bestExtension(frame, best);
    if (!next) return best;
    best = next;
  }
}

/** Of two equally good extensions neither is taken, so that neither side comes first. */
function bestExtension(frame: Frame, group: Group): Group | null {
  const enough = shareOf(group) + JOIN_GAIN;
  const better = extensions(frame, group)
    .map(([left, right]) => together(frame, left, right))
    .filter((more) => shareOf(more) >= enough)
    .sort((one, other) => shareOf(other) - shareOf(one));
  const [best, second] = better;
  return best && second && shareOf(best) === shareOf(second) ? null : (best ?? null);
}

function worthGrowing({ common, leftTotal, rightTotal }: Likeness): boolean {
  const contained = Math.max(common / leftTotal, common / rightTotal);
  const rest = 1 - Math.min(common / leftTotal, common / rightTotal);
  return contained >= MIN_CONTAINED && rest >= MIN_REST;
}

/** One side grows, the other stays one sentence: stretches of several on both sides are passages. */
function extensions(
  frame: Frame,
  { left, right }: Group,
): (readonly [readonly number[], readonly number[]])[] {
  const longerLeft =
    right.length > 1 ? [] : extended(left, frame.left).map((more) => [more, right] as const);
  const longerRight =
    left.length > 1 ? [] : extended(right, frame.right).map((more) => [left, more] as const);
  return [...longerLeft, ...longerRight];
}

function extended(run: readonly number[], side: Side): (readonly number[])[] {
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? 0;
  if (run.length >= MAX_JOINED) return [];
  const runs: (readonly number[])[] = [];
  if (first > 0) runs.push([first - 1, ...run]);
  if (last + 1 < side.doc.keys.length) runs.push([...run, last + 1]);
  return runs;
}

/** How alike two runs of sentences are, each taken as one. */
export function together(frame: Frame, left: readonly number[], right: readonly number[]): Group {
  const [leftTerms, rightTerms] = [termsOf(frame.left, left), termsOf(frame.right, right)];
  return {
    left,
    right,
    common: sum(frame.left, shared(frame, leftTerms, rightTerms)),
    leftTotal: sum(frame.left, leftTerms),
    rightTotal: sum(frame.right, rightTerms),
  };
}

/** The terms that both runs have, as terms of the left. */
export function termsInCommon(
  frame: Frame,
  { left, right }: Pick<Group, 'left' | 'right'>,
): number[] {
  return shared(frame, termsOf(frame.left, left), termsOf(frame.right, right));
}

/** Terms are ascending, and so are their twins. */
function shared(
  { left }: Frame,
  leftTerms: readonly number[],
  rightTerms: readonly number[],
): number[] {
  let at = 0;
  return leftTerms.filter((t) => {
    const twin = left.twins[t] ?? -1;
    while (twin >= 0 && (rightTerms[at] ?? Infinity) < twin) at++;
    return twin >= 0 && rightTerms[at] === twin;
  });
}

/** The distinct terms of a run of sentences, ascending. */
function termsOf(side: Side, run: readonly number[]): number[] {
  const { starts, of } = side.doc.bags;
  let terms: number[] = [];
  for (const i of run) terms = merged(terms, of.subarray(starts[i], starts[i + 1]));
  return terms;
}

function merged(one: readonly number[], other: Int32Array): number[] {
  const all: number[] = [];
  let at = 0;
  for (const term of one) {
    for (let next = other[at] ?? Infinity; next <= term; next = other[++at] ?? Infinity) {
      if (next < term) all.push(next);
    }
    all.push(term);
  }
  for (; at < other.length; at++) all.push(other[at] ?? 0);
  return all;
}

function sum({ values }: Side, terms: readonly number[]): number {
  let total = 0;
  for (const t of terms) total += values[t] ?? 0;
  return total;
}
