import { stemmer } from 'stemmer';
import { isHonorific } from './honorifics.ts';
import { isMagnitude, numberOf } from './numbers.ts';
import type { Span } from './span.ts';
import { commonSpelling } from './spelling.ts';

/** What a word is, wherever it stands. */
export interface WordForm {
  /** `figure`: in digits (`7,939`, `3%`, `$1.5bn`, `10:30`, `1990s`), or a number word (`sixteen`, `dozens`; not `one`). */
  readonly kind: 'word' | 'figure';
  /** Equal for all writings of one word: case, apostrophes, accents, `U.S.` and `US`, `centre` and `center`, `sixteen` and `16`. */
  readonly norm: string;
  /** The norm without its endings (Porter), `'s` and the like included. Words of one stem are of one kind. */
  readonly stem: string;
}

/** A form with a number that no other has, for those who look something up by it. */
export interface NumberedForm extends WordForm {
  readonly number: number;
  readonly isHonorific: boolean;
}

/** A word or a figure of a text. White space, punctuation and quotation marks belong to none. */
export interface Word extends Span, WordForm {}

/** The words and figures of a text, or of a span of it, in order. Offsets are those of the whole text. */
export function words(text: string, span: Span = { from: 0, to: text.length }): Word[] {
  const found: Word[] = [];
  eachWord(text, span, (from, to, { kind, norm, stem }) => {
    found.push({ from, to, kind, norm, stem });
  });
  return found;
}

/** The same, one after the other, for those who need no list of them. */
export function eachWord(
  text: string,
  span: Span,
  visit: (from: number, to: number, form: NumberedForm) => void,
): void {
  let part: string | undefined;
  for (let at = span.from; at < span.to;) {
    const end = plainEnd(text, at, span.to);
    if (end === at) at++;
    else if (end > at) {
      visit(at, end, formOf(text.slice(at, end)));
      at = end;
    } else {
      part ??= text.slice(span.from, span.to);
      WORDS.lastIndex = at - span.from;
      const match = WORDS.exec(part);
      if (!match) return;
      at = span.from + match.index + match[0].length;
      visit(at - match[0].length, at, formOf(match[0]));
    }
  }
}

// What a character is to a word: it stands outside, it is a plain letter, it is in a word only between others, it may begin one.
const APART = 0;
const PLAIN = 1;
const DOT = 2;
const JOINS = 3;
const BEGINS = 4;
const ASCII_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z]/.test(sign)) return PLAIN;
  if (/[\d$]/.test(sign)) return BEGINS;
  return sign === '.' ? DOT : /['-]/.test(sign) ? JOINS : APART;
});

function signAt(text: string, at: number): number {
  return ASCII_SIGNS[text.charCodeAt(at)] ?? BEGINS;
}

/**
 * Where the word that begins here ends: nine in ten are plain letters and nothing after them can belong to them. The place
 * itself where no word can begin, -1 where it takes WORDS to tell.
 */
function plainEnd(text: string, from: number, to: number): number {
  let end = from;
  let sign = signAt(text, end);
  if (sign !== PLAIN) return sign === BEGINS ? -1 : from;
  while (sign === PLAIN && ++end < to) sign = signAt(text, end);
  const isWhole = end === to || sign === APART || (sign === DOT && end > from + 1);
  return isWhole ? end : -1;
}

// Invisible characters that may stand inside a word, such as the soft hyphen.
const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060';
const LETTER = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`;
const TENS = '(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty';
const UNITS = '(?:one|two|three|four|five|six|seven|eight|nine)';

/**
 * A hyphen parts two words (`video-conference`, `81-year-old`, `Russian-led`), so that they compare with words written
 * apart. It joins a number (`sixty-four`) and the prefixes that are mostly written solid (`co-ordinated`, `e-mail`). No
 * match begins within a word: the last alternative takes all that the others leave of one.
 */
const WORDS = new RegExp(
  [
    // U.S., U.S.A.’s, a.m.
    `\\p{L}(?:\\.\\p{L})+(?!${LETTER})\\.?(?:['’‘ʼ]s(?!${LETTER}))?`,
    // $1.5bn, US$5, 7,939, 3%, 10:30, 1990s, 5th
    `(?:[A-Z]{0,3}\\p{Sc})?\\p{Nd}+(?:,\\p{Nd}{3}(?!\\p{Nd}))*(?:[.:]\\p{Nd}+)*(?:[%‰°]|${LETTER})*`,
    `${TENS}[-‐‑]${UNITS}(?!${LETTER})`,
    `(?:[Cc]o|[Rr]e|[Ee])[-‐‑]\\p{Ll}${LETTER}*`,
    // Kazakhstan’s, d’etat, G7
    `${LETTER}+(?:['’‘ʼ]${LETTER}+)*`,
  ].join('|'),
  'gu',
);

// Forms already worked out, by what is written. Emptied when full, so that no text can fill the memory.
const FORMS = new Map<string, NumberedForm>();
const MAX_FORMS = 50_000;
const NUMBERS = { next: 0 };
// No word of a language is longer; what is (a line of base64, a script without spaces) is compared as it stands.
const MAX_STEMMED = 40;

function formOf(written: string): NumberedForm {
  const known = FORMS.get(written);
  if (known) return known;
  if (FORMS.size >= MAX_FORMS) FORMS.clear();
  const { kind, norm, stem } = workOut(written);
  const form = { kind, norm, stem, number: NUMBERS.next++, isHonorific: isHonorific(norm) };
  FORMS.set(written, form);
  return form;
}

function workOut(written: string): WordForm {
  const isPlain = /^[A-Za-z]+$/.test(written);
  const folded = isPlain ? written.toLowerCase() : fold(written);
  if (!isPlain && /^(?:[a-z]{1,3}\p{Sc})?\P{L}*\p{N}/u.test(folded)) return figure(folded);
  const value = numberOf(folded);
  if (value !== undefined && value !== 1) return figure(String(value));
  if (isMagnitude(folded.replace(/'s$/, '')))
    return { kind: 'figure', norm: folded, stem: stemOf(folded) };
  const norm = isUnitedStates(written) ? folded.replace(/^us/, 'u.s.') : commonSpelling(folded);
  return { kind: 'word', norm, stem: stemOf(norm) };
}

/** Small letters, one apostrophe, no accents, no hyphens in what counts as one word, no dots in `a.m.`. */
function fold(written: string): string {
  const plain = written.normalize('NFKD').replace(FOLDED, '').replace(/[’‘ʼ]/g, "'").toLowerCase();
  return /^\p{L}\./u.test(plain)
    ? plain.replaceAll('.', '')
    : plain.replace(/^(co|re|e)[-‐‑]/, '$1');
}
const FOLDED = new RegExp(`[\\u0300-\\u036f${INVISIBLE}]`, 'g');

/** `US` and `U.S.`, which must not fall together with `us`. */
function isUnitedStates(written: string): boolean {
  return /^U\.?S\.?(?:['’‘ʼ]s)?$/.test(written);
}

const SUFFIXES = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
  ['b', 'billion'],
  ['tn', 'trillion'],
  ['%', 'percent'],
]);

/** `7939` for `7,939`, `$1.5billion` for `$1.5bn`, `3percent` for `3%`, `one` for `1`. */
function figure(folded: string): WordForm {
  const digits = folded.replace(/(?<=\p{Nd}),(?=\p{Nd}{3})/gu, '');
  const norm =
    digits === '1'
      ? 'one'
      : digits.replace(
          /(?<=\p{Nd})(?:mn|bn|tn|[kmb%])$/u,
          (suffix) => SUFFIXES.get(suffix) ?? suffix,
        );
  return { kind: 'figure', norm, stem: digits === '1' ? digits : norm };
}

/** `kazakhstan` for `kazakhstan's`, `not` for `didn't`, `they` for `they're`. */
function stemOf(norm: string): string {
  if (norm.length > MAX_STEMMED) return norm;
  if (/n't$/.test(norm)) return 'not';
  return stemmer(norm.replace(/'(?:s|re|ve|ll|d|m)?$/, ''));
}
