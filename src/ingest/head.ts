import { type Draft, endsSentence, flat, isLabel, type Step, wordCount } from './block.ts';
import { beginsWithDateline } from './bylines.ts';
import { isPrintout } from './furniture.ts';
import { isNamedDay } from './moments.ts';

const sections =
  'World|International|National|News|Latest News|Breaking News|Top Stories|Top News|World News|Politics|Business|Economy|Finance|Markets|Money|Opinion|Analysis|Comment|Editorial|Features|Culture|Arts|Entertainment|Lifestyle|Society|Sport|Sports|Technology|Tech|Science|Health|Climate|Environment|Education|Travel|Local|Regional|Metro|Asia|Central Asia|South Asia|Asia Pacific|Asia-Pacific|Europe|Africa|Americas|Latin America|Middle East|Australia|China|India|Russia|Ukraine|Home|Video|Live'
    .toLowerCase()
    .split('|');
// A cut-off label must still be most of a word: fewer letters could begin anything.
const shortestCut = 5;
const longestHeadlineWords = 40;
const longestHeadline = 300;
// A first line of this many words that ends with a full stop is the report’s own beginning.
const sentenceWords = 10;
// Shorter lines without a full stop may be names or labels.
const shortestStandfirstWords = 4;
const longestStandfirstWords = 50;
const longestOutletWords = 5;

/** Whether it is a section’s name as papers have them, in small letters. */
export function isSectionName(name: string): boolean {
  return sections.includes(name);
}

/** `World`, `Home > World`, or a label cut off by a print-out (`Internationa`), above the headline. */
export const markSection: Step = (raw, drafts) => {
  const first = drafts.find(isOpen);
  const next = drafts.find((draft) => draft !== first && isOpen(draft));
  if (!first || !next || !isLabel(first)) return drafts;
  const text = flat(raw, first);
  const crumbs = text.toLowerCase().split(/ *[>|/›»·] */);
  if (crumbs.every((crumb) => sections.includes(crumb))) {
    return give(drafts, first, { role: 'section', reason: 'a section’s name above the headline' });
  }
  const cut = text.toLowerCase();
  const isCut = cut.length >= shortestCut && sections.some((section) => section.startsWith(cut));
  return isCut
    ? give(drafts, first, { role: 'section', reason: 'a section’s name, cut off' })
    : drafts;
};

/** `Harbour Courier - June 4, 2024`: a name and a day on one line, between headline and text. */
export const markNamedDays: Step = (raw, drafts) => {
  const headline = drafts.findIndex(isOpen);
  const text = drafts.findIndex((draft) => isOpen(draft) && endsSentence(flat(raw, draft)));
  return drafts.map((draft, i) =>
    i > headline && i < text && isLabel(draft) && isNamedDay(flat(raw, draft))
      ? { ...draft, role: 'dateline', reason: 'a name and a day' }
      : draft,
  );
};

/** A PressReader printout names the newspaper on its first line. */
export const markOutlet: Step = (raw, drafts) => {
  const [first, second] = drafts;
  if (!first || !second || !isPrintout(raw) || !isOpen(first) || !isOpen(second)) return drafts;
  const text = flat(raw, first);
  const isName = /^(?:(?:\p{Lu}|of|the|and|&|de|da|di|el|la|le|y)[\p{L}\p{M}'’.&-]* *)+$/u.test(
    text,
  );
  const isShort =
    text.split(/ +/).length <= longestOutletWords && isLabel(first) && !endsSentence(text);
  const isTitle = isLabel(second) && !endsSentence(flat(raw, second));
  if (!isName || !isShort || !isTitle) return drafts;
  return give(drafts, first, {
    role: 'outlet',
    reason: 'a printout’s first line: the newspaper’s name',
  });
};

/** The first line that nothing else claimed, if it is as short as a headline; the same words again are its repeat. */
export const markHeadline: Step = (raw, drafts) => {
  const given = drafts.find(({ role }) => role === 'headline');
  const first = given ?? drafts.find(isOpen);
  if (!first || (!given && !isHeadline(flat(raw, first)))) return drafts;
  const words = flat(raw, first);
  return drafts.map((draft) => {
    if (draft === first && !given) return { ...draft, role: 'headline', reason: 'the first line' };
    const isRepeat = isOpen(draft) && flat(raw, draft) === words;
    return isRepeat
      ? { ...draft, role: 'duplicate', reason: 'the headline’s words once more' }
      : draft;
  });
};

function isHeadline(text: string): boolean {
  if (text.length > longestHeadline || beginsWithDateline(text)) return false;
  const words = wordCount(text);
  const isSentence = words >= sentenceWords && /[.。।۔]["”’»)\]]*$/u.test(text);
  return words <= longestHeadlineWords && !isSentence;
}

/** A line between headline and text that does not end as a sentence does. */
export const markStandfirst: Step = (raw, drafts) => {
  if (drafts.some(({ role }) => role === 'standfirst')) return drafts;
  const headline = drafts.findIndex(({ role }) => role === 'headline');
  const [first, ...rest] = drafts.slice(headline + 1).filter(isOpen);
  if (headline < 0 || !first || !rest.length) return drafts;
  const text = flat(raw, first);
  const words = wordCount(text);
  const fits =
    words >= shortestStandfirstWords &&
    words <= longestStandfirstWords &&
    text.length <= longestHeadline;
  if (
    !fits ||
    endsSentence(text) ||
    beginsWithDateline(text) ||
    !rest.some((draft) => endsSentence(flat(raw, draft)))
  )
    return drafts;
  return give(drafts, first, {
    role: 'standfirst',
    reason: 'between headline and text, and no whole sentence',
  });
};

function isOpen(draft: Draft): boolean {
  return draft.role === null;
}

function give(
  drafts: readonly Draft[],
  which: Draft,
  what: Pick<Draft, 'role' | 'reason'>,
): Draft[] {
  return drafts.map((draft) => (draft === which ? { ...draft, ...what } : draft));
}
