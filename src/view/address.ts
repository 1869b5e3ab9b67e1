// Every internal address of the site is made here, so that it works at a domain's root and under a sub-path.

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address on this site: `href('search/')` is `/search/`, or `/news/search/` where the site lives under `/news`. */
export function href(path: string): string {
  return base + path;
}

/** `/kazakhstan-2022/`. */
export function storyHref(story: string): string {
  return href(`${story}/`);
}

/** `/kazakhstan-2022/bbc-news/`, or a place on that page: `#s-3f9a2c`. */
export function articleHref(story: string, article: string, anchor?: string): string {
  return href(`${story}/${article}/${anchor ? `#${anchor}` : ''}`);
}

/** The page that shows how an article's file was read, or one line of it, counted from 1. */
export function sourceHref(story: string, article: string, line?: number): string {
  return href(`${story}/${article}/source/${line ? `#${lineAnchor(line)}` : ''}`);
}

/** The id of a line on a source page. */
export function lineAnchor(line: number): string {
  return `L${line}`;
}

/** Two articles side by side, or a place on that page; there is one page for each order of the two. */
export function compareHref(story: string, left: string, right: string, anchor?: string): string {
  return href(`${story}/compare/${left}/${right}/${anchor ? `#${anchor}` : ''}`);
}
