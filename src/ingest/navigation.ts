import {
  type Draft,
  endsSentence,
  flat,
  isLabel,
  isNextLine,
  type Step,
  wordCount,
} from './block.ts';
import { isProse } from './bylines.ts';
import { isSectionName } from './head.ts';

// `Ways to give` or `Home & Garden`: an entry of a menu is short.
const entryWords = 4;
// Two might be a section's label and a short headline.
const fewestMenuWords = 3;
// A title in a list of other stories; what is longer is a paragraph.
const titleWords = 20;

const menuWords = new Set(
  'home,search,menu,sign in,log in,login,log out,register,subscribe,account,my account,weather,newsletter,newsletters,shop,store,games,puzzles,crosswords,jobs,property,video,videos,audio,podcasts,photos,tv,radio,e-paper,epaper,archive,events,obituaries,classifieds,notifications,settings,help,faq,about,about us,contact,contact us,careers,advertise,advertise with us,site map,sitemap,accessibility,privacy,terms,rss,donate,support us,more'.split(
    ',',
  ),
);

/**
 * The menu of a page that was pasted whole: short lines above the headline or below the text, three of them with a
 * menu's own words. The last line above byline and text is spared: it may be the headline.
 */
export const markMenus: Step = (raw, drafts) => {
  const { head, tail } = edges(raw, drafts);
  const last = drafts.slice(0, head).findLastIndex(({ role }) => role === null);
  const isEntry = (draft: Draft, i: number): boolean => {
    const text = flat(raw, draft);
    if (!isLabel(draft) || (i >= head && i <= tail)) return false;
    if (i === last && !isMenuWord(text)) return false;
    return wordCount(text) <= entryWords && !endsSentence(text);
  };
  return markRuns(drafts, {
    isEntry,
    isSure: (run) => run.filter((draft) => isMenuWord(flat(raw, draft))).length >= fewestMenuWords,
    reason: 'a menu of the site: short lines, several with a menu’s own words',
  });
};

function isMenuWord(text: string): boolean {
  const entries = text.toLowerCase().split(/ *[>|/›»·•] */);
  return entries.every((entry) => menuWords.has(entry) || isSectionName(entry));
}

const shareNames =
  /^(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|flipboard|messenger|bluesky|instagram|threads|youtube|tiktok|e-?mail|print|copy link|link)$/i;

/** Names of networks to share on, a line each, one below another. */
export const markShareLists: Step = (raw, drafts) =>
  markRuns(drafts, {
    isEntry: (draft) => isLabel(draft) && shareNames.test(flat(raw, draft)),
    isSure: (run) => run.length > 1,
    reason: 'ways to share, a line each',
  });

/** What a page marks for readers who listen: from `skip past newsletter promotion` to `after newsletter promotion`. */
export const markSkipped: Step = (raw, drafts) => {
  const words = drafts.map((draft) => (isLabel(draft) ? flat(raw, draft).toLowerCase() : ''));
  const ends = endsAhead(words);
  const reason = 'a stretch that the page itself offers to skip';
  let end = -1;
  return drafts.map((draft, i) => {
    if (i > end) end = ends[i] ?? -1;
    return i <= end && draft.role === null ? { ...draft, role: 'furniture', reason } : draft;
  });
};

/** For each `skip past …`, where the next `after …` with the same words stands; -1 where none does. */
function endsAhead(words: readonly string[]): number[] {
  const ahead = new Map<string, number>();
  const ends = words.map(() => -1);
  for (let i = words.length - 1; i >= 0; i--) {
    const [, kind, what = ''] = /^(skip past|after) (.{1,80})$/.exec(words[i] ?? '') ?? [];
    if (kind === 'after') ahead.set(what, i);
    if (kind === 'skip past') ends[i] = ahead.get(what) ?? -1;
  }
  return ends;
}

interface Runs {
  readonly isEntry: (draft: Draft, i: number) => boolean;
  readonly isSure: (run: readonly Draft[]) => boolean;
  readonly reason: string;
}

/** Entries that follow each other, with nothing but furniture between, become furniture where a run of them is sure. */
function markRuns(drafts: readonly Draft[], { isEntry, isSure, reason }: Runs): Draft[] {
  const marked = new Set<Draft>();
  let run: Draft[] = [];
  const close = (): void => {
    if (isSure(run)) for (const draft of run) marked.add(draft);
    run = [];
  };
  for (const [i, draft] of drafts.entries()) {
    if (isEntry(draft, i)) run.push(draft);
    else if (draft.role !== 'furniture') close();
  }
  close();
  return drafts.map((draft) =>
    marked.has(draft) ? { ...draft, role: 'furniture', reason } : draft,
  );
}

const listHeading =
  /^(?:(?:related|top|more|most read|most popular|latest|other|popular)(?: (?:stories|articles|posts|news|headlines))?|(?:you (?:may|might) also like|recommended(?: for you| stories)?|trending(?: now)?|editor['’]?s picks|most (?:viewed|shared|watched|commented)|(?:explore )?more on (?:these topics|this story)|related topics))\s*:?$/i;

/** Titles under `Related Stories` or `Most read`: right below it, or anywhere after the text. */
export const markStoryLists: Step = (raw, drafts) => {
  const { tail } = edges(raw, drafts);
  const titles = new Set<Draft>();
  for (const [i, heading] of drafts.entries()) {
    if (heading.role !== 'furniture' || !listHeading.test(flat(raw, heading))) continue;
    const found = titlesUnder(raw, drafts, { heading: i, isTail: i > tail });
    // Inside the text one line might be a heading of the report.
    if (i > tail || found.length > 1) for (const title of found) titles.add(title);
  }
  const reason = 'a title in a list of other stories';
  return drafts.map((draft) =>
    titles.has(draft) ? { ...draft, role: 'furniture', reason } : draft,
  );
};

function titlesUnder(
  raw: string,
  drafts: readonly Draft[],
  { heading, isTail }: { heading: number; isTail: boolean },
): Draft[] {
  const found: Draft[] = [];
  for (let i = heading + 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1], drafts[i]];
    if (!before || !draft || !isLabel(draft)) break;
    const text = flat(raw, draft);
    const isTitle = isTail ? !/[.…;]["'”’»)\]]*$/.test(text) : !endsSentence(text);
    const isNear = isTail || isNextLine(raw, before, draft);
    if (!isTitle || !isNear || wordCount(text) > titleWords) break;
    found.push(draft);
  }
  return found;
}

/** Where the head ends, at byline or text, and where the text does. Without text all is head, and nothing tail. */
function edges(raw: string, drafts: readonly Draft[]): { head: number; tail: number } {
  const isText = (draft: Draft): boolean => draft.role === null && isProse(flat(raw, draft));
  const body = drafts.findIndex(isText);
  const byline = drafts.findIndex(({ role }) => role === 'byline');
  if (body < 0) return { head: drafts.length, tail: drafts.length };
  return { head: byline < 0 ? body : Math.min(byline, body), tail: drafts.findLastIndex(isText) };
}
