import { type Draft, flat, isLabel, markLines, type Step } from './block.ts';

/** A line of nothing but dashes, stars or dots, between parts of a page. */
export const markSeparators = markLines('separator', 'nothing but a dividing mark', (text) =>
  /^(?:[-–—_=*•·~#]\s*)+$/u.test(text),
);

/** What PressReader prints around an article. Its photo markers are read with the captions. */
export const markPrintout = markLines(
  'furniture',
  'mark of a PressReader printout',
  (text) =>
    /^newspapers (?:in|from) \p{L}[\p{L} ]{1,40}$/iu.test(text) ||
    /^(?:this article was )?printed (?:and distributed )?(?:by|from|with) pressreader\b[^.]*\.?$/i.test(
      text,
    ) ||
    /^(?:www\.)?pressreader(?:\.com)?(?: \+[\d ]+)?$/i.test(text) ||
    /^copyright and protected by applicable law\.?$/i.test(text) ||
    /^(?:original copy\s*[•·]?\s*)+$/i.test(text),
);

/** Whether a file bears the marks of a PressReader printout. */
export function isPrintout(raw: string): boolean {
  return /^[^\S\n]*(?:\?\?[^\n?]{0,80}\?\?|newspapers (?:in|from) \p{L}+\s*$|.{0,40}pressreader)/imu.test(
    raw,
  );
}

const siteLines: readonly RegExp[] = [
  // Ways to other pages
  /^(?:next|previous|related|top|more|most read|most popular|latest) (?:story|stories|articles?|posts?|news|headlines)$/,
  /^(?:read|see|show|load|view) (?:more|all|full story|the full (?:story|article))(?:\s*(?:[:|»>→…]|\.\.\.).{0,160})?$/,
  /^read more (?:about|on|at|from|here|in) [^.]{1,80}$/,
  /^(?:also read|read also|see also|related|related topics|watch(?: now| live| video)?|more on this story|in pictures)(?:\s*[:|–-].{0,160})?$/,
  /^(?:you (?:may|might) also (?:like|be interested in)|recommended(?: for you| stories)?|trending(?: now)?|most read|most popular|editor'?s picks)\s*:?$/,
  /^(?:tags|topics|keywords|filed under|categories)\s*:.{1,160}$/,
  /^(?:skip to (?:main )?content|back to top|menu|about us|contact us|loading\s*(?:…|\.\.\.)?|click here(?: to .{1,60})?)$/,
  /^(?:most (?:viewed|shared|watched|commented)|in other news|don't miss)$/,
  /^this (?:article|story) is more than \d{1,2} (?:months?|years?) old\.?$/,
  // Advertising
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content| stories)?|paid content)(?:\s*[-–—]\s*(?:continue reading|scroll|(?:story|article|report) continues).{0,40})?$/,
  /^(?:ad feedback|sponsor content|article continues below)$/,
  /^(?:story|article|report) continues (?:below|after)(?: (?:this )?(?:advertisement|ad))?$/,
  // Sharing, following, subscribing
  /^share this(?: article| story| page| post| with .{1,40}| on .{1,40})?:?$/,
  /^(?:print this (?:article|page|story)|(?:copy link|link copied!?)|save article|reuse this content|explore more on these topics|gift this article|listen to (?:this )?(?:article|story).{0,20})$/,
  /^(?:follow|like|join|find) us on [^.]{1,100}\.?$/,
  /^(?:subscribe|sign up|register|log in|sign in)(?: (?:now|today|here))?$/,
  /^(?:subscribe|sign up)(?: now| today| here)? (?:to|for) .{0,120}(?:newsletters?|inbox|updates|alerts|channel|digest|edition|e-?paper|access)[^.]{0,60}[.!]?$/,
  /^register (?:now )?for (?:free|unlimited)\b.{0,100}$/,
  /^our standards: .{1,80}$/,
  /^download (?:our|the) .{0,40}\bapp\b[^.]{0,40}[.!]?$/,
  /^already (?:a subscriber|have an account|registered)\?.{0,40}$/,
  // Cookies
  /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies\b.{0,240}$/,
  /^by (?:continuing to (?:use|browse)|using this site)\b.{0,240}$/,
  /^(?:(?:accept|reject|allow|manage) (?:all )?(?:cookies?|preferences)|cookie (?:policy|settings)|privacy policy|terms (?:of (?:use|service)|and conditions))$/,
  // Comments
  /^(?:\d+ )?comments?(?: ?\(\d+\))?$/,
  /^(?:(?:leave|post|add|write) a (?:comment|reply)|view comments|comments (?:are|have been) (?:closed|disabled)[^.]{0,60}\.?|join the (?:conversation|discussion))$/,
];

/** What a site puts around its articles: links, advertising, sharing, cookies, comments. */
export const markSiteLines = markLines(
  'furniture',
  'a site’s own line, no part of the report',
  (text) => {
    const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(/ +/g, ' ');
    return siteLines.some((pattern) => pattern.test(plain)) || isShareBar(plain);
  },
);

const shareWords =
  'share facebook twitter x tweet whatsapp linkedin telegram reddit messenger pinterest flipboard bluesky email e-mail print link copy';
const shareNames = new Set(shareWords.split(' '));

function isShareBar(text: string): boolean {
  const words = text.split(/[\s|,·•/]+/);
  return words.length > 1 && words.every((word) => shareNames.has(word))
    ? true
    : /^(?:share|tweet|print)$/.test(text);
}

// A policy has several rules; two numbered lines may be part of a report.
const fewestRules = 3;

/** A numbered list about comments: the rules for writing one. */
export const markCommentPolicy: Step = (raw, drafts) => {
  const marked = [...drafts];
  for (let from = 0; from < drafts.length; from++) {
    let to = from;
    while (isRule(raw, drafts[to])) to++;
    const list = drafts.slice(from, to);
    if (list.length >= fewestRules && isCommentPolicy(raw, list)) {
      const reason = 'a numbered comment policy';
      marked.splice(
        from,
        list.length,
        ...list.map((draft) => ({ ...draft, role: 'furniture', reason }) as const),
      );
    }
    from = Math.max(from, to);
  }
  return marked;
};

function isRule(raw: string, draft: Draft | undefined): boolean {
  return draft !== undefined && isLabel(draft) && /^\d{1,2}[.)] /.test(flat(raw, draft));
}

function isCommentPolicy(raw: string, list: readonly Draft[]): boolean {
  const about = list.filter((draft) => /\bcomments?\b/i.test(flat(raw, draft)));
  return (
    about.length >= 2 &&
    list.some((draft) => /\b(?:moderat|abusive|publish|remove|reject)/i.test(flat(raw, draft)))
  );
}
