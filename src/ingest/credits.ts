import type { Credit } from '../schema.ts';
import { newsAgency } from './agencies.ts';
import { flat, markLines, split, type Step } from './block.ts';

const task =
  '(?:additional reporting|reporting|writing|editing|compiled|written|edited|reported|translated|additions)';
const wireCredit = new RegExp(`^[([]*\\s*${task}(?: for [^;]{1,60}?)? by \\p{Lu}`, 'iu');
const inputs =
  /^[([]*\s*(?:with )?(?:additional )?(?:inputs?|reports?|material|contributions?) (?:from|by) .{2,100}$/i;
const agencyInputs = /^[([]*\s*(?:with )?(?:agency|agencies) (?:inputs?|reports?)[)\].]*$/i;

const contributed =
  /^[^.]{2,160}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)(?: (?:from|in) \p{Lu}[^.]{1,40})?\.?$/iu;
const feed =
  /^[([]*\s*(?:except for|this (?:story|article|report|news item)|the above article)\b.{0,160}\b(?:syndicated|agency|agencies|wire|wires|news) ?(?:news )?(?:feed|service|source|staff|without)\b.{0,160}$/i;
const sources = new RegExp(`^sources?: [^.]{0,60}(?:${newsAgency}|agenc(?:y|ies))\\.?$`, 'iu');

/** `Jim Heintz contributed to this report`, `published from a syndicated feed`, `Source: agencies`: where a text comes from. */
export const markSources = markLines('credit', 'where the text comes from', (text) => {
  return contributed.test(text) || feed.test(text) || sources.test(text);
});

/** `(Reporting by …; Editing by …)` and `With inputs from AFP`: who wrote the text. */
export const markWireCredits: Step = (raw, drafts) =>
  drafts.map((draft) => {
    const text = flat(raw, draft);
    const isCredit =
      draft.role === null &&
      text.length <= longestWireCredit &&
      (wireCredit.test(text) || inputs.test(text) || agencyInputs.test(text));
    if (!isCredit || !(/^[([]/.test(text) || isCreditWords(text))) return draft;
    return { ...draft, role: 'credit', reason: 'who reported, wrote and edited the text' };
  });

const tasks =
  'additional reporting writing editing compiled written edited reported translated additions';
const small =
  'by and in for at of the with from inputs input reports report material contributions agency agencies';
const smallWords = new Set(`${tasks} ${small} de del van von der bin ibn al el`.split(' '));

/** Without brackets, a credit has names and its own few words: any other small word makes it a sentence of the report. */
function isCreditWords(text: string): boolean {
  const words = text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? [];
  return words.every((word) => smallWords.has(word));
}

// A bureau's whole staff in one credit line comes to some 500 characters.
const longestWireCredit = 800;

/** `Copyright 2022 …`, `© 2022 …`, `All rights reserved`. */
export const markCopyright = markLines('credit', 'the copyright line', (text) => {
  if (/^all rights reserved\b.{0,120}$/i.test(text)) return true;
  return /^(?:©|\(c\) ?(?:copyright )?\d{4}|copyright (?:©|\(c\)|\d{4}))/i.test(text);
});

const agencyLine = `[-–—(\\[]*\\s*${newsAgency}(?: ?[/,&+] ?${newsAgency}| and ${newsAgency})*\\s*[)\\].]*`;
const wholeAgencyLine = new RegExp(`^(?:source: ?)?${agencyLine}$`, 'u');
const tailAgency = new RegExp(
  `(?<=[.!?]["”’)]?)\\s*(?:[-–—]+ ?${newsAgency}|[(\\[]${newsAgency}(?: ?[/,&] ?${newsAgency})*[)\\]]|/${newsAgency}/?)\\.?$`,
  'u',
);

/** An agency's name alone above the first paragraph or below the last, and one after the last sentence. */
export const markAgencies: Step = (raw, drafts) => {
  const last = drafts.findLast(
    (draft) => draft.role === null && !wholeAgencyLine.test(flat(raw, draft)),
  );
  return drafts.flatMap((draft) => {
    const text = flat(raw, draft);
    if (draft.role) return [draft];
    if (wholeAgencyLine.test(text))
      return [{ ...draft, role: 'credit', reason: 'an agency’s name alone on a line' }];
    const tail = draft === last ? tailAgency.exec(text.slice(-80)) : null;
    if (!tail) return [draft];
    return split(raw, draft, [
      { to: draft.to - tail[0].length, role: null, reason: '' },
      { to: draft.to, role: 'credit', reason: 'an agency’s name after the last sentence' },
    ]);
  });
};

/** What a credit block says, piece by piece; spans of the pieces are offsets into the text given. */
export function readCredits(text: string): (Credit & { from: number; to: number })[] {
  const holder = copyrightHolder(text);
  if (holder !== null)
    return [{ kind: 'copyright', names: holder, words: text, from: 0, to: text.length }];
  if (contributed.test(text))
    return [
      { kind: 'reporting', names: contributors(text), words: text, from: 0, to: text.length },
    ];
  const tasks = [...text.matchAll(taskPhrase)];
  if (tasks.length === 0) {
    return [{ kind: 'agency', names: agenciesIn(text), words: text, from: 0, to: text.length }];
  }
  return tasks.map((found, i) => {
    const until = tasks[i + 1]?.index ?? text.length;
    const words = text.slice(found.index, until).replace(/[\s;,.)\]]+$/, '');
    const { what = '', outlet } = found.groups ?? {};
    const credit = { kind: taskKind(what), names: namesIn(words.slice(found[0].length)), words };
    return {
      ...credit,
      ...(outlet && { outlet }),
      from: found.index,
      to: found.index + words.length,
    };
  });
}

// A new task begins with a capital even where a site glued it to the name before: `ZhumatovWriting by`.
const taskPhrase =
  /(?:(?<=^[([]*|[;,.] ?)(?=[a-z])|(?=[A-Z]))(?<what>[Aa]dditional [Rr]eporting|[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Rr]eported|[Tt]ranslated|[Aa]dditions)(?: for (?<outlet>[^;,]{1,60}?))? by /g;

function taskKind(what: string): Credit['kind'] {
  const task = what.toLowerCase();
  if (task.endsWith('reporting') || task === 'reported') return 'reporting';
  if (task.startsWith('edit')) return 'editing';
  return task === 'additions' ? 'additions' : 'writing';
}

function namesIn(words: string): string[] {
  const names = words
    .split(/ *[,;&] *(?:and )?| +and +/)
    .map((name) => name.replace(/ +in +.*$/, '').trim());
  return names.filter((name) => name !== '');
}

/** `Associated Press writers Ann Lee and Bo Moe contributed …` names Ann Lee and Bo Moe. */
function contributors(text: string): string[] {
  const before = text.replace(/\s*\bcontributed\b.*$/i, '');
  const whose =
    /^.*(?:['’]s|\b(?:writers?|reporters?|correspondents?|journalists?|staff)) +(?=\p{Lu})/iu;
  return namesIn(before.replace(whose, ''));
}

function agenciesIn(text: string): string[] {
  const found = text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${newsAgency}(?![\\p{L}\\p{N}])`, 'gu'),
  );
  return [...found].map(([name]) => name);
}

function copyrightHolder(text: string): string[] | null {
  if (/^all rights reserved/i.test(text)) return [];
  const found =
    /^(?:©|\(c\)|copyright)(?: ?(?:©|\(c\)|copyright))?\s*(?:\d{4}(?: ?[-–] ?\d{2,4})?)?,?\s*(?:by )?(.*)$/i.exec(
      text,
    );
  if (!found) return null;
  const name = (found[1] ?? '')
    .replace(/[.,]?\s*all rights reserved.*$/i, '')
    .replace(/,? \d{4}(?: ?[-–] ?\d{2,4})?\.?$/, '')
    .replace(/[.\s]+$/, '');
  return name ? [name] : [];
}
