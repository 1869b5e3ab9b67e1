import { findAgency, newsAgency } from './agencies.ts';
import { type Draft, endsSentence, flat, isLabel, isNextLine, split, type Step } from './block.ts';

const particles = new Set(
  'de del della der den van von zu bin ibn al el la le da das dos di du ter ten y e'.split(' '),
);
const roleWord =
  /\b(?:correspondents?|reporters?|editors?|writers?|columnists?|staff|desk|bureau|agency|agencies|analysts?|contributors?|fellow|news|team)\b/i;
const calendarWord =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The people a byline names, as printed, each with its offset in it. */
export function bylineNames(text: string): { name: string; at: number }[] {
  const [prefix = ''] = bylineStart.exec(text) ?? [];
  const names: { name: string; at: number }[] = [];
  let from = prefix.length;
  for (const [i, part] of text.slice(from).split(separator).entries()) {
    const at = text.indexOf(part, from);
    const [name = ''] = part.split(/ +(?:in|for|at|of) +/);
    from = at + part.length;
    const isAgency = findAgency(name)?.name === name;
    if (
      name &&
      !isAgency &&
      !roleWord.test(name) &&
      (isName(name) || (i === 0 && isHandle(name)))
    ) {
      names.push({ name, at });
    }
  }
  return names;
}

const bylineStart = /^(?:(?:written |reported |story )?by|author|reporter|words)(?::\s*|\s+)/i;
const separator = / *[,;|&/] *| +and +| +[-–—] +/;

/** A person's full name: two to six capitalised words, particles aside. */
function isName(text: string): boolean {
  const words = text.split(' ');
  const named = words.filter(
    (word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !calendarWord.test(word),
  );
  const rest = words.length - named.length;
  return (
    named.length >= 2 &&
    words.length <= 6 &&
    words.filter((word) => particles.has(word)).length === rest
  );
}

/** A user's name on a site, such as `mcardinal`. */
function isHandle(text: string): boolean {
  return /^[a-z][a-z0-9_.-]{2,30}$/.test(text);
}

/** `By Jane Doe in Moscow`, `by mcardinal`, `By Reuters`: where a report begins, or alone at its end. */
export const markBylines: Step = (raw, drafts) => {
  const body = drafts.findIndex((draft) => draft.role === null && isProse(flat(raw, draft)));
  const end = drafts.findLastIndex((draft) => draft.role === null && isProse(flat(raw, draft)));
  return drafts.map((draft, i) => {
    const isOutside = body < 0 || i < body || i > end;
    if (!isOutside || !isLabel(draft)) return draft;
    const text = flat(raw, draft).replace(/ +/g, ' ');
    if (isByline(text)) return { ...draft, role: 'byline', reason: 'names the author after “by”' };
    return staffLine.test(text)
      ? { ...draft, role: 'byline', reason: 'says who wrote it without a name' }
      : draft;
  });
};

const proseWords = 8;

/** A sentence of the report, against headlines and labels: it ends as one and has eight words or more. */
export function isProse(text: string): boolean {
  return text.split(/ +/).length >= proseWords && endsSentence(text);
}

// `BBC News, Moscow`: what an author writes for, and from where, is short.
const underBylineWords = 6;

/** A few words right under a byline, not above the headline, belong to it: `By Ann Lee`, `City Radio, Oslo`. */
export const markUnderBylines: Step = (raw, drafts) => {
  // Above a byline stands the headline, already known or still to be found.
  const headline = drafts.findIndex(({ role }) => role === null || role === 'headline');
  return drafts.map((draft, i) => {
    const before = drafts[i - 1];
    if (draft.role || before?.role !== 'byline' || headline < 0 || headline > i - 1) return draft;
    const text = flat(raw, draft);
    const isShort = text.split(/ +/).length <= underBylineWords && !endsSentence(text);
    const isUnder = isShort && isNextLine(raw, before, draft);
    return isUnder ? { ...draft, role: 'byline', reason: underByline } : draft;
  });
};

/** The reason of a line under a byline, which names no author itself. */
export const underByline = 'right under the byline: for whom, or from where';

const staffLine =
  /^(?:[\p{L}'’ ]{2,40} )?(?:staff|agencies|staff (?:reporter|writer|correspondent)s?)(?: (?:and|&|with) (?:agency|agencies|wires?|wire services))?(?: in \p{Lu}[\p{L} ]{1,30})?$/iu;

function isByline(text: string): boolean {
  const [prefix] = bylineStart.exec(text) ?? [];
  if (!prefix || text.length > 160 || /[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))) return false;
  const rest = text.slice(prefix.length);
  const first = rest.split(separator)[0]?.split(/ +(?:in|for|at|of) +/)[0] ?? '';
  const isAlone = rest === first;
  if (isAlone && isHandle(rest)) return true;
  return (
    isName(first) || findAgency(first)?.at === 0 || /^(?:our |staff\b|a staff\b|agenc)/i.test(first)
  );
}

const work =
  'journalist|reporter|correspondent|writer|editor|columnist|analyst|author|freelancer?|freelance|contributor|researcher|fellow|professor|lecturer|novelist|broadcaster|producer|photographer|intern';
const authorIs = new RegExp(
  `^(?:\\S+ ){1,5}?(?:is|was|has been|has|covers|writes|reports|works|worked|joined)\\b.{0,160}?\\b(?:${work}|covers|covering|writes|reports)\\b`,
  'iu',
);
// A signature and a note stand at the very end; this many blocks may follow a note.
const noteReach = 6;

/** A name on its own line and, after it, words about that person, at the end: signature and author's note. */
export const markAuthorNote: Step = (raw, drafts) => {
  const open = drafts.filter((draft) => draft.role === null);
  for (const note of open.slice(-noteReach)) {
    const text = flat(raw, note);
    const signature = open[open.indexOf(note) - 1];
    const byline = drafts.find((draft) => draft.role === 'byline');
    const signer = signature && isLabel(signature) ? flat(raw, signature) : '';
    const isSigned = isName(signer) && isAbout(text, signer);
    const named = byline
      ? bylineNames(flat(raw, byline)).some(({ name }) => isAbout(text, name))
      : false;
    if (authorIs.test(text) && (isSigned || named))
      return withNote(drafts, isSigned ? signature : undefined, note);
  }
  return drafts;
};

function isAbout(text: string, name: string): boolean {
  const [first = ''] = name.split(' ');
  const last = name.split(' ').at(-1) ?? '';
  return text.startsWith(`${name} `) || text.startsWith(`${first} `) || text.startsWith(`${last} `);
}

function withNote(drafts: readonly Draft[], signature: Draft | undefined, note: Draft): Draft[] {
  const start = drafts.indexOf(note);
  return drafts.map((draft, i) => {
    if (draft === signature)
      return { ...draft, role: 'byline', reason: 'a name above a note about that person' };
    const isNote = i >= start && draft.role === null;
    return isNote ? { ...draft, role: 'note', reason: 'words about the author at the end' } : draft;
  });
}

/** `ALMATY, Jan 10 (Reuters) - `: place, day and agency before a report's first sentence. */
export const splitDateline: Step = (raw, drafts) => {
  const first = drafts.find(
    (draft) => draft.role === null && inlineDateline.test(flat(raw, draft)),
  );
  if (!first || drafts.filter(({ role }) => role === null).indexOf(first) > headLines)
    return drafts;
  const length = inlineDateline.exec(flat(raw, first))?.[0].length ?? 0;
  const reason = 'place, day or agency before the first sentence';
  const parts = split(raw, first, [
    { to: first.from + length, role: 'dateline', reason },
    { to: first.to, role: null, reason: '' },
  ]);
  return drafts.flatMap((draft) => (draft === first ? parts : [draft]));
};

/** Whether a text begins with `PLACE (AGENCY) -`. */
export function beginsWithDateline(text: string): boolean {
  return inlineDateline.test(text);
}

// Headline, standfirst, byline and a few labels may stand before the first paragraph.
const headLines = 6;
const inlineDateline = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’.-]*(?:[ ,/-]+(?:\\p{Lu}[\\p{L}'’.-]*|\\d{1,2}|\\d{4})){0,8},? +)?\\(${newsAgency}(?:/${newsAgency})?\\) *(?:[-–—:]+|(?=\\p{Lu})) *(?=\\S)`,
  'u',
);
