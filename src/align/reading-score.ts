import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Kind, Pair } from './types.ts';

/** What a reader held two sentences to be; `overlap` is another word for related. */
export type ReadKind = 'same' | 'reworded' | 'related' | 'overlap';

/** A sentence as a reader parted the text. */
export interface Unit extends Span {
  readonly id: string;
  readonly document: string;
}

/** A story read sentence by sentence: what is not in `kinds`, under `ID ID` in either order, is no match. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly kinds: ReadonlyMap<string, ReadKind>;
}

/** Pairs that both found, that the engine alone found, that the reader alone found. */
export interface Tally {
  readonly found: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Two units that the engine or the reader holds to be a match, and as what. */
export interface Judged {
  readonly left: string;
  readonly right: string;
  readonly ours: Kind | undefined;
  readonly theirs: ReadKind | undefined;
}

export interface ReadingScore {
  /** Same and reworded; pairs that the reader held to be related count neither way. */
  readonly strong: Tally;
  /** How many of those the engine calls the same all the same. */
  readonly overstated: number;
  readonly any: Tally;
  readonly judged: readonly Judged[];
}

/** Scores pairs of documents against a reading of them. A sentence stands for a unit when it has half of it or more. */
export function scoreReading(
  documents: readonly Document[],
  pairs: readonly Pair[],
  reading: Reading,
): ReadingScore {
  const found = strengths(documents, pairs, reading.units);
  const keys = new Set([...found.keys(), ...reading.kinds.keys()].map(inOrder));
  const rows = [...keys].map((key): Judged => {
    const [left = '', right = ''] = key.split(' ');
    return { left, right, ours: found.get(key), theirs: readKind(reading, key) };
  });
  const clear = rows.filter(({ theirs }) => !isRelated(theirs));
  return {
    strong: tally(clear.map(({ ours, theirs }) => [isStrong(ours), theirs !== undefined])),
    overstated: rows.filter(({ ours, theirs }) => isStrong(ours) && isRelated(theirs)).length,
    any: tally(rows.map(({ ours, theirs }) => [ours !== undefined, theirs !== undefined])),
    judged: rows,
  };
}

export function f1({ found, wrong, missed }: Tally): number {
  return found ? (2 * found) / (2 * found + wrong + missed) : 0;
}

function tally(rows: readonly (readonly [ours: boolean, theirs: boolean])[]): Tally {
  const count = (mine: boolean, yours: boolean): number =>
    rows.filter(([ours, theirs]) => ours === mine && theirs === yours).length;
  return { found: count(true, true), wrong: count(true, false), missed: count(false, true) };
}

/** Identical, edited or reworded. */
export function isStrong(kind: Kind | undefined): boolean {
  return kind !== undefined && kind !== 'related';
}

/** Held by the reader to share a fact and no more. */
export function isRelated(kind: ReadKind | undefined): boolean {
  return kind === 'related' || kind === 'overlap';
}

function readKind({ kinds }: Reading, key: string): ReadKind | undefined {
  return kinds.get(key) ?? kinds.get(key.split(' ').toReversed().join(' '));
}

function inOrder(key: string): string {
  return key.split(' ').sort().join(' ');
}

const BEST_FIRST: readonly Kind[] = ['identical', 'edited', 'reworded', 'related'];

/** The strongest kind found between any two units. */
function strengths(
  documents: readonly Document[],
  pairs: readonly Pair[],
  units: readonly Unit[],
): Map<string, Kind> {
  const unitsAt = new Map(
    documents.map((document) => [document.id, unitsBySentence(document, units)]),
  );
  const found = new Map<string, Kind>();
  for (const kind of BEST_FIRST) {
    for (const pair of pairs) {
      for (const match of pair.matches) {
        if (match.kind !== kind) continue;
        for (const left of match.left.flatMap((i) => unitsAt.get(pair.left)?.[i] ?? [])) {
          for (const right of match.right.flatMap((j) => unitsAt.get(pair.right)?.[j] ?? [])) {
            const key = inOrder(`${left} ${right}`);
            if (!found.has(key)) found.set(key, kind);
          }
        }
      }
    }
  }
  return found;
}

function unitsBySentence({ id, sentences }: Document, units: readonly Unit[]): string[][] {
  const own = units.filter((unit) => unit.document === id);
  return sentences.map((sentence) =>
    own.filter((unit) => 2 * overlap(unit, sentence) >= unit.to - unit.from).map((unit) => unit.id),
  );
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}
