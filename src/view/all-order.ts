import type { Row } from '../align/types.ts';
import type { Document } from '../text/document.ts';

/**
 * The rows of a story in one order for all reports: the first report's text, and what only others say after what stands
 * before it there; what opens a text before anything shared stands before the first that is. Headlines stand together.
 */
export function inMergedOrder(rows: readonly Row[], documents: readonly Document[]): Row[] {
  const order: Row[] = [];
  const first = documents[0]?.id ?? '';
  for (const { id } of documents) {
    const [head, ...rest] = inTextOrder(rows, id);
    const put = (row: Row, from: number): number => {
      const placed = order.indexOf(row);
      if (placed >= 0) return placed + 1;
      let at = from;
      // What earlier reports have put here comes before.
      while (order[at] && !has(order[at], first) && !has(order[at], id)) at++;
      order.splice(at, 0, row);
      return at + 1;
    };
    if (head) put(head, Math.min(1, order.length));
    const shared = order.findIndex((row) => rest.includes(row));
    let at = shared < 0 ? order.length : shared;
    for (const row of rest) at = put(row, at);
  }
  return order;
}

function inTextOrder(rows: readonly Row[], document: string): Row[] {
  const place = ({ members }: Row): number =>
    Math.min(...members.flatMap((own) => (own.document === document ? own.sentences : [])));
  const own = rows.filter((row) => has(row, document));
  return own.toSorted((one, other) => place(one) - place(other));
}

function has(row: Row | undefined, document: string): boolean {
  return row?.members.some((member) => member.document === document) ?? false;
}
