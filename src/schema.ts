import { z } from 'astro/zod';

/** A half-open range of UTF-16 offsets into the raw file's text, as `decode` gives it: `text.slice(from, to)`. */
const rawSpan = z.strictObject({ from: z.int().nonnegative(), to: z.int().nonnegative() });

/** A fact and where it comes from: the raw file's text at a span, or a person's word in story.yaml. */
function known<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('from', [
    z.strictObject({ value, from: z.literal('text'), span: rawSpan }),
    z.strictObject({ value, from: z.literal('editor') }),
  ]);
}

// Where a URL part is made from a name: lower-case letters, digits and single hyphens read the same everywhere.
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
// A siglum stands beside every sentence of every report: more than five letters do not fit the rail.
const sigla = z.string().regex(/^[\p{L}\p{N}]{1,5}$/u, 'one to five letters or digits');
// What YAML can spell out as `\u0007` or half a character, no page can show. Tabs and line ends it can.
const text = z
  .string()
  .trim()
  .regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n])+$/u, 'text without control characters');
const line = z
  .string()
  .regex(/^(?=\S)(?:[^\p{Cc}\p{Cs}]|\t)+(?<=\S)$/u, 'one line of text without control characters');
const id = z
  .string()
  .regex(idPattern, 'lower-case letters, digits and hyphens, such as city-herald');
// `de`, `pt-BR`, `zh-Hant`: what a page's lang attribute takes.
const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR');
const day = z.iso.date('a day such as 2026-01-31');
const clock = z.iso.time('a time such as 20:13 or 20:13:26');
// Only what a browser can safely link to.
const address = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with https:// or http://',
});

/** What a block of a raw file is. Each character of a file is in one block or is white space between two. */
export const roleSchema = z.enum([
  'headline',
  'standfirst',
  'byline',
  'paragraph',
  'caption',
  'photo-credit',
  'credit',
  'outlet',
  'dateline',
  'address',
  'section',
  'note',
  'furniture',
  'separator',
  'duplicate',
]);

/** When a report was published, or what else its file says of time. */
const published = z.strictObject({
  date: day,
  /** Hours, minutes and perhaps seconds, in the outlet's own, unstated time zone. */
  time: clock.optional(),
  precision: z.enum(['day', 'minute', 'second']),
  /** What the moment is; `relative`: worked out from words such as “yesterday”. */
  moment: z.enum(['publication', 'update', 'print-out', 'relative']),
  /** The words it came from, as printed. */
  words: z.string(),
});

/** Who a credit line names, for which part of the work. */
const credit = z.strictObject({
  kind: z.enum(['reporting', 'writing', 'editing', 'additions', 'agency', 'copyright', 'photo']),
  names: z.array(z.string()),
  /** For whom additions were made, where the line says so. */
  outlet: z.string().optional(),
  /** The words that say so, as printed. */
  words: z.string(),
});

/** A caption and the credit of its picture; no picture itself is kept. */
const caption = z.strictObject({
  text: known(z.string()),
  credit: known(z.strictObject({ agency: z.string(), words: z.string() })).optional(),
});

/** The front matter of `articles/<story>/<id>.md`. What no source gives is absent. */
export const articleSchema = z.strictObject({
  id,
  story: id,
  /** The report's place in the story's order, from 1. */
  position: z.int().positive(),
  siglum: sigla,
  headline: known(z.string()).optional(),
  standfirst: known(z.string()).optional(),
  outlet: known(z.string()).optional(),
  authors: z.array(known(z.string())),
  /** The news agency that the text, not a photo, is credited to. */
  agency: known(z.string()).optional(),
  credits: z.array(known(credit)),
  published: known(published).optional(),
  /** The section label as printed, even when cut off. */
  section: known(z.string()).optional(),
  captions: z.array(caption),
  /** The address of the original. */
  url: known(address).optional(),
  /** What the file says about its author. */
  note: known(z.string()).optional(),
  language: known(language).optional(),
  /** Words of headline, standfirst and body together. */
  words: z.int().nonnegative(),
  /** The raw file: its name, the SHA-256 of its bytes, and the UTF-16 length of its text. */
  raw: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    characters: z.int().nonnegative(),
  }),
  /** SHA-256 of this file without its checksum line: shows whether a hand has changed it. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

/** “Lines 3 to 5 are a caption, because …”: a person's word over the rules. Lines count from 1. */
const ruling = z.strictObject({
  lines: z.union([
    z.int().positive(),
    z.string().regex(/^[1-9]\d*(?:-[1-9]\d*)?$/, 'a line or a range such as 3 or 3-5'),
  ]),
  role: roleSchema,
  reason: line,
});

/** What story.yaml may say of one report: facts that its file cannot say, and rulings over roles. */
const report = z.strictObject({
  id: id.optional(),
  siglum: sigla.optional(),
  order: z.int().positive().optional(),
  outlet: line.optional(),
  headline: line.optional(),
  standfirst: line.optional(),
  authors: z.array(line).optional(),
  agency: line.optional(),
  section: line.optional(),
  url: address.optional(),
  note: line.optional(),
  language: language.optional(),
  published: z
    .strictObject({
      date: day,
      time: clock.optional(),
      moment: z.enum(['publication', 'update', 'print-out', 'relative']).default('publication'),
      /** Why the editor holds this day to be right. */
      words: line.default('given by the editor'),
    })
    .optional(),
  roles: z.array(ruling).optional(),
});

/** `stories/<story>/story.yaml`. All of it is optional. */
export const storySchema = z.strictObject({
  title: line.optional(),
  day: day.optional(),
  place: line.optional(),
  summary: text.optional(),
  language: language.optional(),
  /** By the raw file's name. */
  reports: z.record(z.string(), report).optional(),
});

export type Role = z.output<typeof roleSchema>;
export type Article = z.output<typeof articleSchema>;
export type Story = z.output<typeof storySchema>;
export type Report = z.output<typeof report>;
export type Ruling = z.output<typeof ruling>;
export type Credit = z.output<typeof credit>;
export type Caption = z.output<typeof caption>;
export type Published = z.output<typeof published>;
/** A fact and where it comes from. */
export type Known<Value> =
  | { readonly value: Value; readonly from: 'text'; readonly span: { from: number; to: number } }
  | { readonly value: Value; readonly from: 'editor' };
