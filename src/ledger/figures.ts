import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { hash } from '../text/hash.ts';
import { words } from '../text/words.ts';
import { distinct } from './anchors.ts';
import { statementsOf, type Statement } from './figures-claims.ts';
import { grouped } from './figures-group.ts';
import { intervalsMeet } from './figures-interval.ts';
import type { Claim, Figure } from './types.ts';

/**
 * Every count, amount and duration of the documents, claims about the same quantity together. Entries come in the order
 * of their first claims; an id depends on its first claim's sentence and on nothing else.
 */
export function figures(documents: readonly Document[], pairs: readonly Pair[]): Figure[] {
  const isCommon = commonNames(documents);
  const statements = documents
    .flatMap((document) => statementsOf(document))
    .map((statement) => withoutNames(statement, isCommon));
  const groups = grouped(statements, pairs);
  const sentences = new Map(documents.map((document) => [document.id, document.sentences]));
  const anchors = distinct(groups, ({ claim, sentence }) => {
    const { id = '', from = 0 } = sentences.get(claim.document)?.[sentence] ?? {};
    return `f-${hash(`${id} ${claim.from - from}`)}`;
  });
  return groups.map((group, i) => {
    const claims = group.map((statement) => statement.claim);
    const own = anchors[i] ?? [];
    return { id: own[0] ?? '', anchors: own, status: statusOf(claims), claims };
  });
}

/** The names that at least half of the reports have: what all of the story is about narrows nothing down. */
function commonNames(documents: readonly Document[]): (stem: string) => boolean {
  const reports = new Map<string, number>();
  for (const { text } of documents) {
    const printed = new Set(text.match(/\p{Lu}[\p{L}\p{M}'’]+/gu));
    const names = [...printed].flatMap((name) => words(name));
    for (const stem of new Set(names.map((name) => name.stem))) {
      reports.set(stem, (reports.get(stem) ?? 0) + 1);
    }
  }
  const least = Math.max(2, documents.length / 2);
  return (stem) => (reports.get(stem) ?? 0) >= least;
}

function withoutNames(statement: Statement, isCommon: (stem: string) => boolean): Statement {
  const names = [...statement.subject.names].filter((stem) => !isCommon(stem));
  return { ...statement, subject: { ...statement.subject, names: new Set(names) } };
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
