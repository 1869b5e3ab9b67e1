import type { Group, Lineage } from '../lineage/types.ts';
import type { ReportName } from './report.ts';
import { count, list } from './words.ts';

/** `5 articles, about 2 to 3 independent reports`. */
export function independence(reports: number, { independent: { min, max } }: Lineage): string {
  const many = count(reports, 'article');
  if (reports < 2) return many;
  if (max === 1) return `${many} that rest on one text`;
  if (min === reports) return `${many}, independent of each other`;
  const range = min === max ? '' : `${min} to `;
  return `${many}, about ${range}${count(max, 'independent report')}`;
}

// More reports than these that stand by themselves are a number: their names are on the page already.
const MOST_NAMED = 4;

/**
 * Why so many, in one sentence: `Bangkok Post and The Hindu rest on one text, common source not named; FISM News credits
 * Reuters; …`. Empty for a single report.
 */
export function independenceReason(lineage: Lineage, reports: readonly ReportName[]): string {
  if (reports.length < 2) return '';
  const outletOf = namesOf(reports);
  const groups = lineage.groups.filter(({ documents, source }) => documents.length > 1 || source);
  const alone = lineage.groups.filter((group) => !groups.includes(group));
  const parts = [
    ...groups.map((group) => groupInWords(group, lineage, outletOf)),
    ...(alone.length > 0 ? [aloneInWords(alone, outletOf)] : []),
  ];
  return `${[...parts, ...fewerInWords(lineage, outletOf)].join('; ')}.`;
}

type OutletOf = (document: string) => string;

/** How each document's outlet is called. */
export function namesOf(reports: readonly ReportName[]): OutletOf {
  const names = new Map(reports.map(({ id, outlet }) => [id, outlet]));
  return (document) => names.get(document) ?? document;
}

function groupInWords({ documents, source }: Group, lineage: Lineage, outletOf: OutletOf): string {
  const names = list(documents.map(outletOf));
  if (documents.length === 1) return `${names} credits ${source}`;
  const isCertain = linksWithin(documents, lineage).every(
    ({ confidence }) => confidence === 'certain',
  );
  const share = isCertain ? 'share one text' : 'seem to share one text';
  return `${names} ${share}, ${source ? `${source} credited` : 'its source not named'}`;
}

function linksWithin(documents: readonly string[], { links }: Lineage): Lineage['links'] {
  return links.filter(
    ({ from, to, confidence }) =>
      confidence !== 'possible' && documents.includes(from) && documents.includes(to),
  );
}

function aloneInWords(groups: readonly Group[], outletOf: OutletOf): string {
  const documents = groups.flatMap((group) => group.documents);
  const names =
    documents.length > MOST_NAMED
      ? `${documents.length} other reports`
      : list(documents.map(outletOf));
  return documents.length === 1 ? `${names} stands by itself` : `${names} each stand by themselves`;
}

/** The links that would make the number smaller if they held. */
function fewerInWords(lineage: Lineage, outletOf: OutletOf): string[] {
  const { min, max } = lineage.independent;
  if (min === max) return [];
  const possible = lineage.links.filter(
    ({ from, to, confidence }) =>
      confidence === 'possible' &&
      !lineage.groups.some(({ documents }) => documents.includes(from) && documents.includes(to)),
  );
  const pairs = possible.map(({ from, to }) => `${outletOf(from)} and ${outletOf(to)}`);
  if (pairs.length > MOST_NAMED)
    return [`${count(pairs.length, 'possible link')} could make it ${min}`];
  return [`a possible link between ${list(pairs)} could make it ${min}`];
}
