import type { Article, Known } from '../schema.ts';
import { isolated } from './isolated.ts';

/** How a report is called wherever it is mentioned. */
export interface ReportName {
  readonly id: string;
  readonly siglum: string;
  /** The outlet, or the report's id where nobody names an outlet, fit to stand in a sentence. */
  readonly outlet: string;
  /** One of the outlet colours of tokens.css. */
  readonly tint: number;
  /** The outlet is the editor's word: the file does not say it. */
  readonly isEditors: boolean;
  /** A language tag, where it is known. */
  readonly language: string | undefined;
}

// As many as tokens.css has; the siglum tells apart what the colour does not.
const TINTS = 6;

export function reportName(article: Article): ReportName {
  return {
    id: article.id,
    siglum: article.siglum,
    outlet: isolated(article.outlet?.value ?? article.id),
    tint: ((article.position - 1) % TINTS) + 1,
    isEditors: article.outlet?.from === 'editor',
    language: article.language?.value,
  };
}

/** The headline, or for a report without one the outlet's name. */
export function headline(article: Article): string {
  return article.headline?.value ?? `A report by ${reportName(article).outlet}`;
}

/** The words of known facts, wherever each comes from. */
export function values<Value>(facts: readonly Known<Value>[]): Value[] {
  return facts.map(({ value }) => value);
}
