import type { Article, Credit, Known } from '../schema.ts';
import { moment, momentNote } from './moment.ts';
import { list, number } from './words.ts';

/** One thing known of a report, in words, and where it comes from. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Set where the value is an address to follow. */
  readonly href?: string;
  readonly origin: Origin;
}

/** The line of the raw file, counted from 1; a person's word; or this site's own count. */
export type Origin =
  | { readonly kind: 'text'; readonly line: number }
  | { readonly kind: 'editor' }
  | { readonly kind: 'counted' };

/** All that is known of a report beside its text, in a fixed order. `raw` is its file's text, which the facts point into. */
export function facts(article: Article, raw: string): Fact[] {
  const origin = (fact: Known<unknown>): Origin =>
    fact.from === 'text' ? { kind: 'text', line: lineAt(raw, fact.span.from) } : { kind: 'editor' };
  const plain = (label: string, fact: Known<string> | undefined): Fact[] =>
    fact ? [{ label, value: fact.value, origin: origin(fact) }] : [];
  const { published, url } = article;

  return [
    ...plain('Outlet', article.outlet),
    ...(published ? [dated(published, origin(published))] : []),
    ...article.authors.flatMap((author) => plain('Author', author)),
    ...plain('Agency', article.agency),
    ...article.credits.map((credit) => ({
      label: creditLabels[credit.value.kind],
      value: creditWords(credit.value),
      origin: origin(credit),
    })),
    ...plain('Section', article.section),
    ...article.captions.flatMap(({ credit }) =>
      credit ? [{ label: 'Photo credit', value: credit.value.agency, origin: origin(credit) }] : [],
    ),
    ...(url
      ? [{ label: 'Original', value: host(url.value), href: url.value, origin: origin(url) }]
      : []),
    { label: 'Length', value: `${number(article.words)} words`, origin: { kind: 'counted' } },
    ...plain('About the author', article.note),
  ];
}

const creditLabels: Readonly<Record<Credit['kind'], string>> = {
  reporting: 'Reporting',
  writing: 'Writing',
  editing: 'Editing',
  additions: 'Additions',
  agency: 'Agency credit',
  copyright: 'Copyright',
  photo: 'Photo',
};

function creditWords({ names, outlet, words }: Credit): string {
  if (names.length === 0) return words;
  return outlet ? `${list(names)}, for ${outlet}` : list(names);
}

function dated(published: NonNullable<Article['published']>, origin: Origin): Fact {
  const note = momentNote(published.value);
  return {
    label: 'Date',
    value: moment(published.value),
    ...(note ? { note } : {}),
    origin,
  };
}

function host(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The number, from 1, of the line that an offset stands on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
