import type { Row } from '../align/types.ts';
import type { Document } from '../text/document.ts';

/** The addresses of each row, without `#`: its own id and, so that old links keep working, one for each sentence in it. */
export type RowAnchors = ReadonlyMap<Row, readonly string[]>;

/** No two rows share an anchor: a row's own id comes first, then the first row that has the sentence. */
export function rowAnchors(rows: readonly Row[], documents: readonly Document[]): RowAnchors {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const taken = new Set(rows.map(({ id }) => id));
  return new Map(
    rows.map((row) => {
      const own = [row.id];
      for (const { document, sentences } of row.members) {
        for (const index of sentences) {
          const id = byId.get(document)?.sentences[index]?.id.replace(/^s-/, 'r-');
          if (!id || taken.has(id)) continue;
          taken.add(id);
          own.push(id);
        }
      }
      return [row, own] as const;
    }),
  );
}

/** The row anchors of one report's page, each at the first of its sentences that the row has; by index of the sentence. */
export function anchorsIn(
  anchors: RowAnchors,
  document: string,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const [row, ids] of anchors) {
    const first = row.members.find((member) => member.document === document)?.sentences[0];
    if (first !== undefined) found.set(first, ids);
  }
  return found;
}
