import type { Article } from '../schema.ts';
import { headline, values } from './report.ts';

/**
 * An article as JSON-LD for search engines, safe inside a `script` element. It says what is known and no more; `address`
 * is this page's own, where the site knows its host.
 */
export function structured(article: Article, address: string | undefined): string {
  const { outlet, published, url, language, agency } = article;
  const isPublished = published?.value.moment === 'publication';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline(article),
    alternativeHeadline: article.standfirst?.value,
    author: values(article.authors).map((name) => ({ '@type': 'Person', name })),
    publisher: outlet && { '@type': 'NewsMediaOrganization', name: outlet.value },
    sourceOrganization: agency && { '@type': 'Organization', name: agency.value },
    datePublished: isPublished ? published.value.date : undefined,
    inLanguage: language?.value,
    wordCount: article.words,
    isBasedOn: url?.value,
    url: address,
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
