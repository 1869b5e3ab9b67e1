import type { Word } from '../text/words.ts';
import { crosses } from './order.ts';
import { evidence, grown, shareOf, type Group } from './groups.ts';
import { identicalPairs } from './identical.ts';
import { isEdited, maySaySame, MIN_BITS, saysSame } from './kinds.ts';
import { likenesses, type Frame, type Likeness, type Side } from './likeness.ts';
import { plainOf, spoken } from './prepare.ts';
import { wordsInOrder } from './words-in-order.ts';
import { relatedPairs } from './related.ts';
import type { Kind } from './types.ts';

/** A match before its changes and its reasons are worked out. */
export interface Found extends Group {
  readonly kind: Kind;
  /** The share in common, 0..1. */
  readonly share: number;
}

/** Every match between two documents, in the order of the left, then of the right. */
export function findMatches(frame: Frame, { related = true } = {}): Found[] {
  const alike = likenesses(frame, 100 * MIN_BITS);
  const identical = identicalMatches(frame);
  const taken = new Set(identical.flatMap((match) => cells(match)));
  const same = sameMatches(
    frame,
    alike.filter((pair) => !taken.has(cell(pair.left, pair.right))),
    taken,
  );
  const rest = related
    ? relatedPairs(frame, alike).filter((pair) => !taken.has(cell(pair.left, pair.right)))
    : [];
  return [...identical, ...same, ...rest.map(asRelated)].sort(inOrder);
}

function asRelated(pair: Likeness): Found {
  return { ...pair, kind: 'related', share: shareOf(pair), left: [pair.left], right: [pair.right] };
}

function inOrder(one: Found, other: Found): number {
  return (one.left[0] ?? 0) - (other.left[0] ?? 0) || (one.right[0] ?? 0) - (other.right[0] ?? 0);
}

/** One number for a pair of sentences; no text has as many. */
function cell(left: number, right: number): number {
  return left * 2 ** 26 + right;
}

function cells({ left, right }: Group): number[] {
  return left.flatMap((i) => right.map((j) => cell(i, j)));
}

// A sentence of fewer bits is one that any two texts may have, such as a name, a date or “Read more”.
const MIN_OWN_BITS = 8;

/** Short identical sentences, which any two texts may have, count beside another match or where both texts begin or end. */
function identicalMatches(frame: Frame): Found[] {
  const { left, right } = frame;
  const sure = identicalPairs(left.doc, right.doc).filter(
    ([i]) => (left.totals[i] ?? 0) >= 100 * MIN_OWN_BITS,
  );
  const ends = [
    [-1, -1],
    [left.doc.keys.length, right.doc.keys.length],
  ] as const;
  const known = new Map(sure.map(([i, j]) => [cell(i, j), [i, j] as const]));
  const spread: (readonly [number, number])[] = [...ends, ...sure];
  for (let next = spread.pop(); next; next = spread.pop()) {
    for (const step of [-1, 1]) {
      const [i, j] = [next[0] + step, next[1] + step];
      if (known.has(cell(i, j)) || left.doc.keys[i] !== right.doc.keys[j]) continue;
      const plain = plainOf(left.doc, i);
      if (plain === undefined || plain !== plainOf(right.doc, j)) continue;
      known.set(cell(i, j), [i, j]);
      spread.push([i, j]);
    }
  }
  return [...known.values()].map(([i, j]) => ({
    kind: 'identical',
    share: 1,
    left: [i],
    right: [j],
    common: left.totals[i] ?? 0,
    leftTotal: left.totals[i] ?? 0,
    rightTotal: right.totals[j] ?? 0,
  }));
}

/** Edited and reworded matches, a sentence with those that it was split into or joined from taken as one. */
function sameMatches(frame: Frame, alike: readonly Likeness[], taken: Set<number>): Found[] {
  const found: Found[] = [];
  const groups = alike
    .map((pair) => grown(frame, pair))
    .flatMap((group) => sameMatch(frame, group))
    .sort(
      (one, other) =>
        other.share - one.share || other.common - one.common || byWording(frame, one, other),
    );
  for (const group of groups) {
    const own = cells(group);
    if (own.some((one) => taken.has(one))) continue;
    for (const one of own) taken.add(one);
    found.push(group);
  }
  return found;
}

/** Of equals, what they say decides, not where it stands, so that swapping the sides changes nothing. */
function byWording(frame: Frame, one: Group, other: Group): number {
  const [mine, theirs] = [wording(frame, one), wording(frame, other)];
  return mine < theirs ? -1 : Number(mine > theirs);
}

function wording({ left, right }: Frame, group: Group): string {
  const said = (side: Side, run: readonly number[]): string =>
    run.map((i) => plainOf(side.doc, i)).join(' ');
  return [said(left, group.left), said(right, group.right)].sort().join('\n');
}

function sameMatch(frame: Frame, group: Group): Found[] {
  const own = evidence(group);
  if (!maySaySame(own)) return [];
  const left = spokenIds(frame.left, group.left);
  const right = spokenIds(frame.right, group.right);
  const most = Math.min(left.length, right.length) / Math.max(left.length, right.length, 1);
  if (!saysSame(own, most)) return [];
  const { share } = wordsInOrder(left, right);
  if (!saysSame(own, share)) return [];
  const isIdentical =
    share === 1 && spokenNorms(frame.left, group.left) === spokenNorms(frame.right, group.right);
  const kind = isIdentical ? 'identical' : isEdited(share) ? 'edited' : 'reworded';
  return [{ ...group, kind, share: shareOf(group) }];
}

function spokenNorms({ doc }: Side, run: readonly number[]): string {
  return run.flatMap((i) => spoken(doc.words, i)).join(' ');
}

/** The numbers of the stems of a run of sentences, without forms of address. */
export function spokenIds({ doc }: Side, run: readonly number[]): number[] {
  const { forms, starts } = doc.words;
  const ids: number[] = [];
  for (const i of run) {
    const end = starts[i + 1] ?? 0;
    for (let at = starts[i] ?? 0; at < end; at++) {
      if (!forms[at]?.isHonorific) ids.push(doc.ids[at] ?? 0);
    }
  }
  return ids;
}

/** The words of a run of sentences. */
export function wordsOf({ doc }: Side, run: readonly number[]): Word[] {
  return run.flatMap((i) => doc.words.sentence(i));
}

/** Tells whether a match crosses the main order of the identical, edited and reworded ones. */
export function movedAmong(found: readonly Found[]): (match: Found) => boolean {
  const crossing = crosses(found.filter((match) => match.kind !== 'related'));
  return ({ left, right }) => crossing(left[0] ?? 0, right[0] ?? 0);
}
