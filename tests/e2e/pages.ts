/** One page of each kind, by its address below the site's. The five articles' story stands for every story. */
export const pages = {
  home: '',
  story: 'kazakhstan-2022/',
  article: 'kazakhstan-2022/bbc-news/',
  source: 'kazakhstan-2022/bangkok-post/source/',
  all: 'kazakhstan-2022/all/',
  compare: 'kazakhstan-2022/compare/bbc-news/parliament-news/',
  quotes: 'kazakhstan-2022/quotes/',
  figures: 'kazakhstan-2022/figures/',
  search: 'search/',
  methods: 'methods/',
  'not found': '404.html',
} as const;

export type PageKind = keyof typeof pages;

export const kinds = Object.keys(pages) as PageKind[];
