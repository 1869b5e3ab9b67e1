import type { Article } from '../schema.ts';
import type { TextBlock } from '../text/document.ts';
import { plainParagraphs } from './markdown.ts';

/** A credit of an article's text or of one of its pictures, in the shape the analysis takes. */
export interface SourceCredit {
  readonly agency: string;
  readonly words: string;
  readonly scope: 'text' | 'photo';
}

/**
 * An article's text as it is compared: headline, standfirst, body paragraphs and captions, joined by a blank line, and
 * which stretch of it is which. Offsets are UTF-16, half-open, into `text`. `body` is the article's Markdown.
 */
export function documentText(
  article: Pick<Article, 'headline' | 'standfirst' | 'captions'>,
  body: string,
): { text: string; blocks: TextBlock[] } {
  const parts: { role: TextBlock['role']; words: string }[] = [];
  if (article.headline) parts.push({ role: 'headline', words: article.headline.value });
  if (article.standfirst) parts.push({ role: 'standfirst', words: article.standfirst.value });
  for (const words of plainParagraphs(body)) parts.push({ role: 'paragraph', words });
  for (const { text } of article.captions) parts.push({ role: 'caption', words: text.value });

  const blocks: TextBlock[] = [];
  let text = '';
  for (const { role, words } of parts) {
    if (text) text += '\n\n';
    blocks.push({ role, from: text.length, to: text.length + words.length });
    text += words;
  }
  return { text, blocks };
}

/** Every agency that an article credits, for its text or for a picture, in the order of the file. */
export function sourceCredits(
  article: Pick<Article, 'agency' | 'credits' | 'captions'>,
): SourceCredit[] {
  const credits: SourceCredit[] = [];
  if (article.agency) {
    const agency = article.agency.value;
    const said = article.credits.find(
      ({ value }) => value.kind !== 'photo' && value.words.includes(agency),
    );
    credits.push({ agency, words: said?.value.words ?? agency, scope: 'text' });
  }
  for (const { value } of article.credits) {
    const [agency] = value.names;
    if (value.kind === 'photo' && agency)
      credits.push({ agency, words: value.words, scope: 'photo' });
  }
  for (const { credit } of article.captions)
    if (credit) credits.push({ ...credit.value, scope: 'photo' });
  return credits;
}
