import type { Role } from '../schema.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a raw file with the role it was given, and why, in plain words. The span points into the raw text. */
export interface Block extends Span {
  readonly role: Role;
  readonly reason: string;
}

/** A block on its way: no role yet, until a step knows one. */
export interface Draft extends Span {
  readonly role: Role | null;
  readonly reason: string;
}

/** One step of reading: gives roles to drafts without one, or splits them. It never drops one and never takes a role away. */
export type Step = (raw: string, drafts: readonly Draft[]) => readonly Draft[];

/** What comes to stand for a part of a split draft, from where the part before ends to `to`. */
export interface Part {
  readonly to: number;
  readonly role: Role | null;
  readonly reason: string;
}

// Rules look at lines up to this many characters: a label, a byline or a notice is shorter, and no pattern runs long.
const longestLabel = 300;

/** A block's words as they are read: a line end inside it loses the spaces and tabs beside it, nothing else changes. */
export function textOf(raw: string, { from, to }: Span): string {
  const text = raw.slice(from, to);
  if (!text.includes('\n')) return text;
  return text.split('\n').map(withoutOuterBlanks).join('\n');
}

/** Loops, where a pattern such as `[ \t]+$` would take time with the square of the spaces. */
function withoutOuterBlanks(line: string, i: number, lines: readonly string[]): string {
  const isBlank = (at: number): boolean => line[at] === ' ' || line[at] === '\t';
  let from = 0;
  let to = line.length;
  while (i > 0 && isBlank(from)) from++;
  while (i < lines.length - 1 && to > from && isBlank(to - 1)) to--;
  return line.slice(from, to);
}

/** The same characters with every white space a plain space, so that patterns see one line and offsets stay. */
export function flat(raw: string, { from, to }: Span): string {
  return raw.slice(from, to).replace(/\s/g, ' ');
}

/** A step that gives a role to each short line that fits. */
export function markLines(role: Role, reason: string, fits: (text: string) => boolean): Step {
  return (raw, drafts) =>
    drafts.map((draft) =>
      isLabel(draft) && fits(flat(raw, draft)) ? { ...draft, role, reason } : draft,
    );
}

/** Whether a draft is without a role and short enough to be a label of some sort. */
export function isLabel(draft: Draft): boolean {
  return draft.role === null && draft.to - draft.from <= longestLabel;
}

/** A draft cut into parts; white space between them is left out, and so are parts that are nothing else. */
export function split(raw: string, draft: Draft, parts: readonly Part[]): Draft[] {
  const pieces: Draft[] = [];
  let start = draft.from;
  for (const { to, role, reason } of parts) {
    const span = trimmed(raw, { from: start, to });
    if (span.from < span.to) pieces.push({ ...span, role, reason });
    start = to;
  }
  return pieces;
}

/** The span without white space at its ends. */
export function trimmed(raw: string, { from, to }: Span): Span {
  const text = raw.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { from: start, to: Math.max(start, from + text.trimEnd().length) };
}

/** Whether no empty line stands between two stretches. */
export function isNextLine(raw: string, before: Span, line: Span): boolean {
  const gap = raw.slice(before.to, line.from);
  return gap.indexOf('\n') === gap.lastIndexOf('\n');
}

/** Whether a text ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？؟۔।]["'”’»)\]]*$/u.test(text);
}

/** Words, counted as runs of letters and digits; `U.S.`, `d’etat` and `7,939` are one each. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}
