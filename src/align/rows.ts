import type { Document } from '../text/document.ts';
import { joinedRows, type Cell, type Link } from './row-clusters.ts';
import type { Match, Member, Pair, Row } from './types.ts';

/**
 * The story N ways. Each sentence is in exactly one row. The surest matches join first, and two rows join only when their
 * sentences match all across, at least half of them strongly: no chain of likenesses brings different facts together.
 * (Complete-link clustering, Sørensen 1948, with the matches as the only links.)
 */
export function storyRows(documents: readonly Document[], pairs: readonly Pair[]): Row[] {
  const firsts = firstCells(documents);
  const links = linksOf(documents, pairs, firsts);
  const rowOf = joinedRows(links, documentsOfCells(documents));
  return printed(documents, inReadingOrder(documents, rowOf), links);
}

function firstCells(documents: readonly Document[]): Map<string, Cell> {
  let next = 0;
  const firsts = new Map<string, Cell>();
  for (const { id, sentences } of documents) {
    firsts.set(id, next);
    next += sentences.length;
  }
  return firsts;
}

function documentsOfCells(documents: readonly Document[]): number[] {
  return documents.flatMap(({ sentences }, d) => sentences.map(() => d));
}

function linksOf(
  documents: readonly Document[],
  pairs: readonly Pair[],
  firsts: ReadonlyMap<string, Cell>,
): Link[] {
  const ids = documents.flatMap(({ id, sentences }) =>
    sentences.map((sentence) => `${id} ${sentence.id}`),
  );
  return pairs.flatMap((pair) => {
    const cells = (document: string, indices: readonly number[]): Cell[] =>
      indices.map((i) => (firsts.get(document) ?? 0) + i);
    return pair.matches.map(({ kind, score, left, right }: Match): Link => {
      const link = { kind, score, left: cells(pair.left, left), right: cells(pair.right, right) };
      return {
        ...link,
        key: [...link.left, ...link.right]
          .map((cell) => ids[cell])
          .sort()
          .join('\n'),
      };
    });
  });
}

/** Rows in the order of the first document, each other row after the one that its document has before it. */
function inReadingOrder(
  documents: readonly Document[],
  rowOf: readonly (readonly Cell[])[],
): (readonly Cell[])[] {
  const order: (readonly Cell[])[] = [];
  const placed = new Set<readonly Cell[]>();
  let cell = 0;
  for (const { sentences } of documents) {
    let before: readonly Cell[] | null = null;
    for (let i = 0; i < sentences.length; i++, cell++) {
      const row: readonly Cell[] = rowOf[cell] ?? [cell];
      if (!placed.has(row)) {
        order.splice(before ? order.indexOf(before) + 1 : 0, 0, row);
        placed.add(row);
      }
      before = row;
    }
  }
  return order;
}

function printed(
  documents: readonly Document[],
  rows: readonly (readonly Cell[])[],
  links: readonly Link[],
): Row[] {
  const cells = documents.flatMap(({ id: document, sentences }) =>
    sentences.map(({ id }, sentence) => ({ document, sentence, id })),
  );
  const ids = distinct(
    rows.map(([first = 0]) => `r-${(cells[first]?.id ?? '').slice('s-'.length)}`),
  );
  const related = relatedRows(links, rows);
  return rows.map((row, r) => ({
    id: ids[r] ?? '',
    members: membersOf(row.flatMap((cell) => cells[cell] ?? [])),
    related: [...(related[r] ?? [])].sort((one, other) => one - other).map((to) => ids[to] ?? ''),
  }));
}

function membersOf(cells: readonly { document: string; sentence: number }[]): Member[] {
  const sentences = new Map<string, number[]>();
  for (const { document, sentence } of cells) {
    sentences.set(document, [...(sentences.get(document) ?? []), sentence]);
  }
  return [...sentences].map(([document, indices]) => ({ document, sentences: indices }));
}

/** For each row, the others that a match of any kind links it to. */
function relatedRows(links: readonly Link[], rows: readonly (readonly Cell[])[]): Set<number>[] {
  const rowAt = new Map(rows.flatMap((row, r) => row.map((cell) => [cell, r] as const)));
  const related = rows.map(() => new Set<number>());
  for (const { left, right } of links) {
    for (const one of left.map((cell) => rowAt.get(cell) ?? 0)) {
      for (const other of right.map((cell) => rowAt.get(cell) ?? 0)) {
        if (one === other) continue;
        related[one]?.add(other);
        related[other]?.add(one);
      }
    }
  }
  return related;
}

/** Two reports' sentences of the same words that are in different rows have the same hash: the later row counts on. */
function distinct(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    let free = id;
    for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
    taken.add(free);
    return free;
  });
}
