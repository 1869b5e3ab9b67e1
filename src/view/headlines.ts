import type { Analysis } from '../analysis/types.ts';
import type { Article } from '../schema.ts';
import { moment, momentBrief } from './moment.ts';
import { headline, reportName, values, type ReportName } from './report.ts';
import { count, list } from './words.ts';

/** A report as it stands among the others on a story's page. */
export interface HeadlineCard {
  readonly report: ReportName;
  readonly headline: string;
  readonly standfirst?: string;
  /** Its first body sentence. */
  readonly opening?: string;
  /** Who wrote it, as far as the file says. */
  readonly by: string;
  readonly when: string;
  readonly whenNote?: string;
  readonly length: string;
}

export function headlineCard(article: Article, { documents }: Analysis): HeadlineCard {
  const { published, standfirst } = article;
  const note = published && momentBrief(published.value);
  const opening = openingOf(article.id, documents);
  return {
    report: reportName(article),
    headline: headline(article),
    ...(standfirst ? { standfirst: standfirst.value } : {}),
    ...(opening ? { opening } : {}),
    by: byline(article),
    when: published ? moment(published.value) : 'No date in the file',
    ...(note ? { whenNote: note } : {}),
    length: count(article.words, 'word'),
  };
}

function openingOf(id: string, documents: Analysis['documents']): string | undefined {
  const document = documents.find((candidate) => candidate.id === id);
  const first = document?.sentences.find(
    ({ block }) => document.blocks[block]?.role === 'paragraph',
  );
  return first && document?.text.slice(first.from, first.to);
}

/** `By Eleni Kyriakou · credited to Reuters`, or that nobody is named. */
export function byline(article: Article): string {
  const authors = values(article.authors);
  const parts = [
    ...(authors.length > 0 ? [`By ${list(authors)}`] : []),
    ...(article.agency ? [`credited to ${article.agency.value}`] : []),
  ];
  const said = parts.join(', ');
  return said ? said.charAt(0).toUpperCase() + said.slice(1) : 'No author or agency named';
}
