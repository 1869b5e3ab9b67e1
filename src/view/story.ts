import type { Article, Story } from '../schema.ts';
import { headline, reportName } from './report.ts';
import { count, day, list } from './words.ts';

/** The title from story.yaml, or the story's id in words. */
export function storyTitle(id: string, story: Story): string {
  if (story.title) return story.title;
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `Kazakhstan · 10 January 2022`, or as much of it as is known. */
export function placeAndDay({ place, day: date }: Story): string {
  return [place, date && day(date)].filter((part) => part !== undefined).join(' · ');
}

/** What a search engine shows of a story's page. */
export function storyDescription(story: Story, articles: readonly Article[]): string {
  const outlets = list(articles.map((article) => reportName(article).outlet));
  const when = story.day ? ` of ${day(story.day)}` : '';
  return `${count(articles.length, 'report')}${when} side by side, word for word: ${outlets}.`;
}

/** What a search engine shows of an article's page. */
export function articleDescription(article: Article, articles: readonly Article[]): string {
  const { outlet } = reportName(article);
  const others = count(articles.length - 1, 'other report');
  return `“${headline(article)}”: the report of ${outlet}, in full, beside ${others} of the same event.`;
}
