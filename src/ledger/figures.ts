import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { hash, numbered } from '../text/hash.ts';
import { statementsOf } from './figures-claims.ts';
import { grouped } from './figures-group.ts';
import { intervalsMeet } from './figures-interval.ts';
import type { Claim, Figure } from './types.ts';

/**
 * Every count, amount and duration of the documents, claims about the same quantity together. Entries come in the order
 * of their first claims; an id depends on its first claim's sentence and on nothing else.
 */
export function figures(documents: readonly Document[], pairs: readonly Pair[]): Figure[] {
  const statements = documents.flatMap((document) => statementsOf(document));
  const groups = grouped(statements, pairs);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const ids = groups.map(([first]) => {
    const sentence = first ? byId.get(first.claim.document)?.sentences[first.sentence] : undefined;
    const start = sentence ? (first?.claim.from ?? 0) - sentence.from : 0;
    return `f-${hash(`${sentence?.id ?? ''} ${start}`)}`;
  });
  const distinct = numbered(ids);
  return groups.map((group, i) => {
    const claims = group.map((statement) => statement.claim);
    return { id: distinct[i] ?? '', status: statusOf(claims), claims };
  });
}

/** `agree` where any two reports have claims that meet. What a report takes back, it does not claim. */
export function statusOf(claims: readonly Claim[]): Figure['status'] {
  const byDocument = Map.groupBy(claims, (claim) => claim.document);
  if (byDocument.size < 2) return 'single';
  const reports = [...byDocument.values()].map(standing);
  const agree = reports.every((left, i) =>
    reports.slice(i + 1).every((right) => meet(left, right)),
  );
  return agree ? 'agree' : 'differ';
}

function standing(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter((claim) => !claim.retracted);
}

function meet(left: readonly Claim[], right: readonly Claim[]): boolean {
  return left.some((one) => right.some((other) => intervalsMeet(one, other)));
}
