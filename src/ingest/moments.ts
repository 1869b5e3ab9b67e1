import type { Published } from '../schema.ts';
import { flat, markLines, type Step } from './block.ts';

const monthNames = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? +)?';
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const time =
  '(?:(?:,? +(?:at +|[-–|] *)?|T)(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?: *(?<half>[ap])\\.?m\\.?)?(?: *\\(?(?:[A-Z]{1,5}|Z)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?)?';
const dates = [
  `${weekday}${dayNumber} +${month},? +(?<year>\\d{4})`,
  `${weekday}${month} +${dayNumber},? +(?<year>\\d{4})`,
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
].map((date) => `(?<![\\d\\p{L}])${date}(?!\\d)${time}`);
const anywhere = dates.map((date) => new RegExp(date, 'iu'));
const whole = dates.map((date) => new RegExp(`^(?:${date})$`, 'iu'));

/** A day, perhaps with a time, found in some words, and where in them. */
export type Moment = Pick<Published, 'date' | 'time' | 'precision'> & {
  readonly at: number;
  readonly words: string;
};

/** The first day named in full: `Jan 10, 2022 8:13:26 PM`, `Monday 10 January 2022`, `2022-01-10`. Others are not guessed. */
export function findMoment(text: string): Moment | null {
  const matches = anywhere.map((pattern) => pattern.exec(text)).filter((match) => match !== null);
  const [first] = matches.toSorted((left, right) => left.index - right.index);
  return first ? momentOf(first) : null;
}

function momentOf(match: RegExpExecArray): Moment | null {
  const { day = '', month: name = '', year = '', hour, minute, second, half } = match.groups ?? {};
  const number = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1 || Number(name);
  const date = `${year}-${two(number)}-${two(Number(day))}`;
  if (!isDay(date)) return null;
  const place = { at: match.index, words: match[0].trim() };
  if (hour === undefined || minute === undefined) return { date, precision: 'day', ...place };
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const precision = second === undefined ? 'minute' : 'second';
  const clock = [two(hours), minute, ...(second === undefined ? [] : [second])].join(':');
  const isClock = hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60;
  return isClock
    ? { date, time: clock, precision, ...place }
    : { date, precision: 'day', ...place };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

const label =
  /^(?:(?:first )?published|publication date|posted|(?:last )?updated|(?:last )?modified|date|printed)(?: (?:on|at))?(?:\s*[:|–-]\s*|\s+)(?=\S)/i;
const ago =
  /^(?:about |over )?(?:\d{1,3}|an?|one) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/i;

/** `Printable version | day | address`: what a site's print-out says of itself. */
export const markPrintLine: Step = (raw, drafts) =>
  markLines('dateline', 'the line of a print-out: its moment and the address', (text) =>
    /^(?:print(?:able|er[- ]friendly)|print) version\b(?:\s*[|:–-]|$)/i.test(text),
  )(raw, drafts);

/** A line that is a day and time, alone or labelled: `Updated: 10 January 2022, 18:05 GMT`; its label may stand above it. */
export const markMoments: Step = (raw, drafts) => {
  const marked = markLines('dateline', 'a day and time', isMomentLine)(raw, drafts);
  return marked.map((draft, i) => {
    const next = marked[i + 1];
    const isAbove =
      draft.role === null && next?.role === 'dateline' && loneLabel.test(flat(raw, draft));
    return isAbove ? { ...draft, role: 'dateline', reason: 'what the day below it is' } : draft;
  });
};

const loneLabel =
  /^(?:(?:first )?published|posted|(?:last )?updated|(?:last )?modified|date)(?: on| at)?:?$/i;

function isMomentLine(text: string): boolean {
  if (isMoment(text)) return true;
  const segments = text.split(/ *[|•·] */);
  // `World | Agence France-Presse | Updated: …`: with one labelled moment, short labels may stand beside it.
  const isLabelBar = segments.length > 1 && segments.some(isLabelled);
  return segments.every(
    (segment) =>
      isLabelled(segment) ||
      isMoment(segment) ||
      isReadingTime(segment) ||
      (isLabelBar && isShort(segment)),
  );
}

function isShort(segment: string): boolean {
  return /^[^.!?:]{0,40}$/.test(segment);
}

function isReadingTime(segment: string): boolean {
  return /^\d{1,3} min(?:ute)?s? read$/i.test(segment);
}

function isLabelled(segment: string): boolean {
  const rest = segment.replace(label, '');
  return (
    rest !== segment &&
    (isMoment(rest) || (/^[^.!?]{1,60}$/.test(rest) && findMoment(rest) !== null))
  );
}

/** `Harbour Courier - June 4, 2024`: a few capitalised words, a dash or comma, and a day. */
export function isNamedDay(text: string): boolean {
  const [, rest = ''] =
    /^\p{Lu}[\p{L}'’.&]*(?: \p{Lu}[\p{L}'’.&]*){0,4} *[-–—|,] +(.+)$/u.exec(text) ?? [];
  return isMoment(rest);
}

function isMoment(text: string): boolean {
  return ago.test(text) || whole.some((pattern) => pattern.test(text));
}

/** A line that is nothing but a web address, perhaps after `Source:` or `URL:`. */
export const markAddresses = markLines('address', 'a web address', (text) =>
  lineAddress.test(text),
);
const lineAddress =
  /^(?:(?:source|url|link|original|original article|read (?:the )?original)\s*[:|–-]?\s*)?https?:\/\/\S+$/i;

/** What the moment in a line is, from the label before it. */
function momentKind(before: string): Published['moment'] {
  if (/print/i.test(before)) return 'print-out';
  return /(?:updated|modified)[^|•·]*$/i.test(before) ? 'update' : 'publication';
}

/** The line’s first address, without what punctuation follows it; none if signs that no address has stand in it. */
export function findAddress(text: string): { url: string; at: number } | null {
  const found = /https?:\/\/[^\s|]+/i.exec(text);
  const url = found?.[0].replace(/[.,;:!?)\]’']+$/, '');
  const isWhole = url !== undefined && !/["“”<>\\^`{}]/.test(url) && URL.canParse(url);
  return found && isWhole ? { url, at: found.index } : null;
}

/** All moments of some words, in order, each with what it is; `above` is a label that stands before them. */
export function readMoments(text: string, above: string): (Moment & Pick<Published, 'moment'>)[] {
  const moments: (Moment & Pick<Published, 'moment'>)[] = [];
  for (let from = 0; ;) {
    const found = findMoment(text.slice(from));
    if (!found) return moments;
    const at = from + found.at;
    moments.push({ ...found, at, moment: momentKind(above + text.slice(0, at)) });
    from = at + found.words.length;
  }
}
