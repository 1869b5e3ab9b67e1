import type { Analysis } from '../analysis/types.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words, type Word } from '../text/words.ts';
import { overlap } from './overlap.ts';
import type { ReportName } from './report.ts';
import { count, list } from './words.ts';

/** A stretch of a headline; `others`: the reports whose headlines have its word too. */
export interface HeadlineRun {
  readonly text: string;
  readonly others: readonly ReportName[];
}

/** One headline held beside the others and beside its own body. */
export interface HeadlineCheck {
  readonly report: ReportName;
  /** Joined, the headline letter for letter. */
  readonly runs: readonly HeadlineRun[];
  /** Whether each thing the headline has stands in its own body: its telling words, a figure, a quotation. */
  readonly telling: number;
  readonly found: number;
  readonly missing: readonly string[];
  readonly figures: readonly Check[];
  readonly quotations: readonly Check[];
}

export interface Check {
  readonly words: string;
  readonly isInBody: boolean;
}

/** Two reports whose bodies are mostly the same and whose headlines are not. */
export interface SameBody {
  readonly left: ReportName;
  readonly right: ReportName;
  /** The larger of the two shares, 0..1, and whose text it is of. */
  readonly share: number;
  readonly of: ReportName;
}

export function headlineChecks(
  analysis: Analysis,
  reports: readonly ReportName[],
): HeadlineCheck[] {
  const heads = reports.flatMap((report) => {
    const document = analysis.documents.find(({ id }) => id === report.id);
    const span = document?.blocks.find(({ role }) => role === 'headline');
    return document && span
      ? [{ report, document, span, telling: tellingWords(document, span) }]
      : [];
  });
  return heads.map(({ report, document, span, telling }) => {
    const rest = heads.filter((other) => other.report !== report);
    const body = bodyOf(document);
    const isFound = ({ stem }: Word) => body.stems.has(stem);
    return {
      report,
      runs: runsOf(document.text, span, telling, (stem) =>
        rest
          .filter((other) => other.telling.some((word) => word.stem === stem))
          .map((other) => other.report),
      ),
      telling: telling.length,
      found: telling.filter(isFound).length,
      missing: telling
        .filter((word) => !isFound(word))
        .map(({ from, to }) => document.text.slice(from, to)),
      figures: claimsIn(analysis, document, span),
      quotations: quotationsIn(analysis, document, span, body.plain),
    };
  });
}

/** `10 of 11 telling words in its body, not “role”`, and the same for what it quotes and counts. */
export function checkInWords(check: HeadlineCheck | undefined): string[] {
  if (!check) return [];
  const { telling, found, missing, figures, quotations } = check;
  const not = missing.length > 0 ? `, not ${list(missing.map((word) => `“${word}”`))}` : '';
  return [
    `${found} of ${count(telling, 'telling word')} in its body${not}`,
    ...quotations.map(({ words, isInBody }) =>
      isInBody ? `“${words}” in its body as quoted` : `“${words}” not so in its body`,
    ),
    ...figures.map(({ words, isInBody }) =>
      isInBody ? `the figure ${words} in its body` : `the figure ${words} not in its body`,
    ),
  ];
}

// More than this share of a text, 0..1, in the other's words: mostly the same body.
const MOSTLY = 0.5;

export function sameBodies(analysis: Analysis, reports: readonly ReportName[]): SameBody[] {
  return reports.flatMap((left, i) =>
    reports.slice(i + 1).flatMap((right) => {
      const shares = [
        { of: left, share: overlap(analysis, left.id, right.id) },
        { of: right, share: overlap(analysis, right.id, left.id) },
      ];
      const [most] = shares.toSorted((one, other) => other.share - one.share);
      if (!most || most.share <= MOSTLY || headlinesMatch(analysis, left.id, right.id)) return [];
      return [{ left, right, ...most }];
    }),
  );
}

/** Whether the two headlines are the same or edited. */
function headlinesMatch({ documents, pairs }: Analysis, left: string, right: string): boolean {
  const isHeadline = (id: string, index: number) => {
    const document = documents.find((candidate) => candidate.id === id);
    return document?.blocks[document.sentences[index]?.block ?? -1]?.role === 'headline';
  };
  const pair = pairs.find((one) => one.left === left && one.right === right);
  return (pair?.matches ?? []).some(
    (match) =>
      (match.kind === 'identical' || match.kind === 'edited') &&
      match.left.some((index) => isHeadline(left, index)) &&
      match.right.some((index) => isHeadline(right, index)),
  );
}

function tellingWords({ text }: Document, span: Span): Word[] {
  return words(text, span).filter(({ norm }) => !isStopWord(norm));
}

function bodyOf({ text, blocks }: Document): { stems: ReadonlySet<string>; plain: string } {
  const all = blocks
    .filter(({ role }) => role === 'paragraph')
    .flatMap((block) => words(text, block));
  return { stems: new Set(all.map(({ stem }) => stem)), plain: plainOf(all) };
}

function plainOf(list: readonly Word[]): string {
  return ` ${list.map(({ norm }) => norm).join(' ')} `;
}

function runsOf(
  text: string,
  span: Span,
  telling: readonly Word[],
  othersOf: (stem: string) => readonly ReportName[],
): HeadlineRun[] {
  const runs: HeadlineRun[] = [];
  let at = span.from;
  for (const { from, to, stem } of telling) {
    const others = othersOf(stem);
    if (others.length === 0) continue;
    if (from > at) runs.push({ text: text.slice(at, from), others: [] });
    runs.push({ text: text.slice(from, to), others });
    at = to;
  }
  if (at < span.to) runs.push({ text: text.slice(at, span.to), others: [] });
  return runs;
}

function isInside(span: Span, { from, to }: Span): boolean {
  return span.from >= from && span.to <= to;
}

function claimsIn({ figures }: Analysis, document: Document, head: Span): Check[] {
  return figures.flatMap(({ claims }) => {
    const own = claims.filter((claim) => claim.document === document.id);
    return own
      .filter((claim) => isInside(claim, head))
      .map((claim) => ({
        words: document.text.slice(claim.from, claim.to),
        isInBody: own.some((other) => !isInside(other, head)),
      }));
  });
}

function quotationsIn(
  { quotes }: Analysis,
  { id, text }: Document,
  head: Span,
  body: string,
): Check[] {
  return quotes
    .flatMap(({ instances }) => instances)
    .filter(
      ({ document, kind, ...span }) =>
        document === id && kind !== 'indirect' && isInside(span, head),
    )
    .map(({ from, to }) => ({
      words: text.slice(from, to),
      isInBody: body.includes(plainOf(words(text, { from, to }))),
    }));
}
