import type { Article, Story } from '../schema.ts';
import { articleHref, href, storyHref } from './address.ts';
import { reportName, type ReportName } from './report.ts';
import { storyTitle } from './story.ts';

/** A step of the way from the front page to this one; without an address it is the page itself. */
export interface Crumb {
  readonly name: string;
  readonly href?: string;
  /** What else there is to see of it: the pages on a whole story. */
  readonly views?: readonly Crumb[];
}

interface Place {
  readonly id: string;
  readonly story: Story;
}

export function articleCrumbs({ id, story }: Place, article: Article): Crumb[] {
  return [...storyCrumbs({ id, story }), { name: reportName(article).outlet }];
}

export function sourceCrumbs({ id, story }: Place, article: Article): Crumb[] {
  return [
    ...storyCrumbs({ id, story }),
    { name: reportName(article).outlet, href: articleHref(id, article.id) },
    { name: 'how the file was read' },
  ];
}

export function compareCrumbs({ id, story }: Place, left: ReportName, right: ReportName): Crumb[] {
  return [
    ...storyCrumbs({ id, story }),
    { name: `${left.outlet} and ${right.outlet} side by side` },
  ];
}

/** A page about the whole story, such as its quotations. */
export function ledgerCrumbs({ id, story }: Place, name: string): Crumb[] {
  return [...storyCrumbs({ id, story }), { name }];
}

function storyCrumbs({ id, story }: Place): Crumb[] {
  return [
    { name: 'Front page', href: href('') },
    { name: storyTitle(id, story), href: storyHref(id), views: viewCrumbs(id) },
  ];
}

/** The pages that show a whole story at once. */
function viewCrumbs(story: string): Crumb[] {
  return [
    { name: 'All at once', href: href(`${story}/all/`) },
    { name: 'Quotations', href: href(`${story}/quotes/`) },
    { name: 'Figures', href: href(`${story}/figures/`) },
  ];
}
