import type { Analysis } from '../analysis/types.ts';
import type { Article, Story } from '../schema.ts';
import { articleHref } from './address.ts';
import { reportName } from './report.ts';

/** A sentence to be found, and where it stands. Short names: thousands of these go over the wire. */
export interface Passage {
  /** The sentence. */
  readonly text: string;
  /** Its place on its article's page. */
  readonly href: string;
  /** An index into the reports of the same file. */
  readonly report: number;
}

/** All that search reads: the sentences of all articles, and the reports they are from. */
export interface Passages {
  readonly reports: readonly {
    readonly outlet: string;
    readonly siglum: string;
    readonly tint: number;
  }[];
  readonly passages: readonly Passage[];
}

interface Loaded {
  readonly id: string;
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly analysis: Analysis;
}

export function passages(stories: readonly Loaded[]): Passages {
  const reports: { outlet: string; siglum: string; tint: number }[] = [];
  const found: Passage[] = [];
  for (const { id, articles, analysis } of stories) {
    for (const article of articles) {
      const { outlet, siglum, tint } = reportName(article);
      const document = analysis.documents.find((candidate) => candidate.id === article.id);
      for (const { id: anchor, from, to } of document?.sentences ?? []) {
        found.push({
          text: document?.text.slice(from, to) ?? '',
          href: articleHref(id, article.id, anchor),
          report: reports.length,
        });
      }
      reports.push({ outlet, siglum, tint });
    }
  }
  return { reports, passages: found };
}
