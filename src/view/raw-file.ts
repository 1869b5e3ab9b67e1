import type { Role } from '../schema.ts';

/** A stretch of a raw file with its role; the spans of all blocks cover the file but for white space between them. */
export interface RawBlock {
  readonly role: Role;
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a line. `name` tells what character this is where a page would not show it. */
export interface Glyphs {
  readonly text: string;
  readonly name: string | null;
}

/** A line of a raw file, or a part of one where several blocks share a line. */
export interface RawPiece {
  /** Counted from 1. */
  readonly line: number;
  /** The first piece of its line, which bears the line's address. */
  readonly isLineStart: boolean;
  readonly glyphs: readonly Glyphs[];
  /** The block it belongs to; null for white space between blocks. */
  readonly block: RawBlock | null;
  /** The first piece of its block, where role and reason are printed. */
  readonly isBlockStart: boolean;
}

/** Every line of a raw file in order, nothing left out, each with the role its text was given. */
export function rawPieces(text: string, blocks: readonly RawBlock[]): RawPiece[] {
  const pieces: RawPiece[] = [];
  let lineStart = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const lineEnd = lineStart + line.length;
    const cuts = cutsOf(blocks, lineStart, lineEnd);
    for (const [part, { from, to, block }] of cuts.entries()) {
      pieces.push({
        line: index + 1,
        isLineStart: part === 0,
        glyphs: glyphs(text.slice(from, to)),
        block,
        isBlockStart: block !== null && block.from >= from,
      });
    }
    lineStart = lineEnd + 1;
  }
  return pieces;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly block: RawBlock | null;
}

// White space beside a block stays with it; a line of nothing but white space is a cut of its own.
function cutsOf(blocks: readonly RawBlock[], lineStart: number, lineEnd: number): Cut[] {
  const here = blocks.filter(({ from, to }) => from < lineEnd && to > lineStart);
  if (here.length === 0) return [{ from: lineStart, to: lineEnd, block: null }];
  return here.map((block, index) => ({
    from: index === 0 ? lineStart : Math.max(lineStart, block.from),
    to: Math.max(Math.min(here[index + 1]?.from ?? lineEnd, lineEnd), block.from),
    block,
  }));
}

const unseen = /[\t\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[^\P{Zs} ]/gu;
const names: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u202f': 'narrow no-break space',
  '\ufeff': 'byte order mark',
};

function glyphs(text: string): Glyphs[] {
  const found: Glyphs[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(unseen)) {
    if (index > at) found.push({ text: text.slice(at, index), name: null });
    found.push({ text: character, name: names[character] ?? codePoint(character) });
    at = index + character.length;
  }
  if (at < text.length) found.push({ text: text.slice(at), name: null });
  return found;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One line of the account of a raw file. */
export interface RoleTotal {
  readonly role: Role | 'white space';
  readonly blocks: number;
  /** In UTF-16 units, as all offsets. */
  readonly characters: number;
}

/** How many characters of a file have which role; the sum is the file's length. */
export function roleTotals(text: string, blocks: readonly RawBlock[]): RoleTotal[] {
  const totals = new Map<Role, { blocks: number; characters: number }>();
  for (const { role, from, to } of blocks) {
    const total = totals.get(role) ?? { blocks: 0, characters: 0 };
    totals.set(role, { blocks: total.blocks + 1, characters: total.characters + to - from });
  }
  const counted = [...totals].map(([role, total]) => ({ role, ...total }));
  const covered = counted.reduce((sum, { characters }) => sum + characters, 0);
  return [
    ...counted.toSorted((one, other) => other.characters - one.characters),
    { role: 'white space', blocks: 0, characters: text.length - covered },
  ];
}

/** What each role is, for a reader. */
export const roleNames: Readonly<Record<RoleTotal['role'], string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  paragraph: 'paragraph',
  caption: 'caption',
  'photo-credit': 'photo credit',
  credit: 'credit',
  outlet: 'outlet',
  dateline: 'date line',
  address: 'address',
  section: 'section label',
  note: 'note',
  furniture: 'site furniture',
  separator: 'separator',
  duplicate: 'duplicate',
  'white space': 'white space between',
};

/** Roles whose words are printed on the article's page as its text. */
export const textRoles: ReadonlySet<RoleTotal['role']> = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'caption',
]);
