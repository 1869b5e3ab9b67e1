import type { Article, Credit, Known, Role } from '../schema.ts';
import { findAgency } from './agencies.ts';
import { type Block, flat, isNextLine, textOf } from './block.ts';
import { bylineNames, underByline } from './bylines.ts';
import { captionsOf, looseCredits } from './captions.ts';
import { readCredits } from './credits.ts';
import { findAddress, readMoments } from './moments.ts';
import { said } from './said.ts';

/** What a raw file says of itself, each fact with the span of the words that say it. */
export type Facts = Pick<
  Article,
  | 'headline'
  | 'standfirst'
  | 'outlet'
  | 'authors'
  | 'agency'
  | 'credits'
  | 'published'
  | 'section'
  | 'captions'
  | 'url'
  | 'note'
>;

/** The facts in a raw text's blocks. A block's role is taken at its word: rules and rulings have settled it. */
export function factsOf(raw: string, blocks: readonly Block[]): Facts {
  const facts: Facts = {
    authors: ofRole(blocks, 'byline').flatMap((block) => authorsOf(raw, block)),
    credits: [
      ...ofRole(blocks, 'credit').flatMap((block) => creditsOf(raw, block)),
      ...looseCredits(raw, blocks),
    ],
    captions: captionsOf(raw, blocks),
  };
  for (const role of ['headline', 'standfirst', 'section'] as const) {
    const [block] = ofRole(blocks, role);
    if (block) facts[role] = said(textOf(raw, block), block);
  }
  return Object.assign(
    facts,
    outletOf(raw, blocks),
    agencyOf(raw, blocks),
    published(raw, blocks),
    urlOf(raw, blocks),
    noteOf(raw, blocks),
  );
}

function ofRole(blocks: readonly Block[], role: Role): Block[] {
  return blocks.filter((block) => block.role === role);
}

/** Words found in a block: `at` is their offset in it. */
function found(block: Block, at: number, words: string): Known<string> {
  return said(words, { from: block.from + at, to: block.from + at + words.length });
}

function authorsOf(raw: string, block: Block): Known<string>[] {
  if (block.reason === underByline) return [];
  const text = flat(raw, block);
  const names = bylineNames(text);
  if (names.length > 0) return names.map(({ name, at }) => found(block, at, name));
  const isAgency = findAgency(text) !== null || /^by\b/i.test(text);
  return isAgency ? [] : [said(textOf(raw, block), block)];
}

function outletOf(raw: string, blocks: readonly Block[]): Pick<Facts, 'outlet'> {
  const [printed] = ofRole(blocks, 'outlet');
  if (printed) return { outlet: said(textOf(raw, printed), printed) };
  for (const block of blocks) {
    const text = flat(raw, block);
    const name =
      block.role === 'furniture'
        ? moderator.exec(text)?.[1]
        : block.role === 'credit'
          ? additionsFor(text)
          : undefined;
    if (name) return { outlet: found(block, text.indexOf(name), name) };
  }
  return {};
}

const moderator =
  /\bmoderated by (\p{Lu}[\p{L}\p{N}’'&. -]{1,40}?)(?:['’]s)?(?: editorial)? (?:team|staff|moderators|editors)\b/iu;

function additionsFor(text: string): string | undefined {
  return readCredits(text).find(({ outlet }) => outlet !== undefined)?.outlet;
}

function agencyOf(raw: string, blocks: readonly Block[]): Pick<Facts, 'agency'> {
  for (const block of blocks) {
    if (block.role !== 'credit' && block.role !== 'dateline' && block.role !== 'byline') continue;
    const agency = findAgency(flat(raw, block));
    if (agency) return { agency: found(block, agency.at, agency.name) };
  }
  return {};
}

function creditsOf(raw: string, block: Block): Known<Credit>[] {
  return readCredits(flat(raw, block)).map(({ from, to, ...credit }) =>
    said(credit, { from: block.from + from, to: block.from + to }),
  );
}

function published(raw: string, blocks: readonly Block[]): Pick<Facts, 'published'> {
  const datelines = ofRole(blocks, 'dateline');
  const moments = datelines.flatMap((block, i) => {
    const above = datelines[i - 1];
    const label = above && isNextLine(raw, above, block) ? flat(raw, above) : '';
    return readMoments(flat(raw, block), label).map((moment) => ({
      ...moment,
      at: block.from + moment.at,
    }));
  });
  const best = (['publication', 'update', 'print-out'] as const)
    .map((kind) => moments.find(({ moment }) => moment === kind))
    .find((moment) => moment !== undefined);
  if (!best) return {};
  const { at, ...moment } = best;
  return { published: said(moment, { from: at, to: at + moment.words.length }) };
}

function urlOf(raw: string, blocks: readonly Block[]): Pick<Facts, 'url'> {
  const places = blocks.filter(({ role }) => role === 'dateline' || role === 'address');
  const addresses = places.flatMap((block) => {
    const address = findAddress(flat(raw, block));
    return address ? [found(block, address.at, address.url)] : [];
  });
  const [first] = addresses;
  // Several different addresses: which of them is the original's, nothing says.
  return first && addresses.every(({ value }) => value === first.value) ? { url: first } : {};
}

function noteOf(raw: string, blocks: readonly Block[]): Pick<Facts, 'note'> {
  const notes = ofRole(blocks, 'note');
  const [first] = notes;
  const last = notes.at(-1);
  if (!first || !last) return {};
  const value = notes.map((block) => textOf(raw, block)).join('\n');
  return { note: said(value, { from: first.from, to: last.to }) };
}
