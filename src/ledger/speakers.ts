import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Stretch } from './quoted-stretches.ts';
import { tag } from './speaker-after.ts';
import { carriedOver } from './speaker-carry.ts';
import { attributionIn, endsWithColon, subjectAt } from './speaker-find.ts';
import { type Memory, remember, rememberSpeaker } from './speaker-memory.ts';
import { People } from './speaker-people.ts';
import type { Attribution, Phrase } from './speaker-phrases.ts';
import { headOf, nameOf, namesPerson } from './speaker-resolve.ts';
import { speakerOf, statementIn } from './speaker-statements.ts';
import { type Frame, framesOf, type Token } from './speaker-tokens.ts';
import { BE } from './speaker-words.ts';
import { isAdverb } from './speaking-at.ts';
import { speakingForm } from './speaking-verbs.ts';
import type { Speaker } from './types.ts';

/** Who speaks, and by which verb. */
export interface Credit {
  readonly speaker: Speaker | null;
  readonly verb: string | null;
}

export const NOBODY: Credit = { speaker: null, verb: null };

/** What somebody is reported to say without quotation marks. */
export interface Statement extends Span, Credit {}

/** What a document has of people's words. */
export interface Speech {
  /** Who is credited with each stretch, in their order. */
  readonly credits: readonly Credit[];
  readonly statements: readonly Statement[];
}

/** Who is credited with each stretch of a document, and what is reported without marks. */
export function speechIn(document: Document, stretches: readonly Stretch[]): Speech {
  const frames = framesOf(document, stretches);
  const memory: Memory = {
    people: new People(frames),
    mentions: [],
    lastSpeaker: null,
    read: null,
  };
  const credits: Credit[] = stretches.map(() => NOBODY);
  const own = new Set<number>();
  const statements: Statement[] = [];
  let before = NOBODY;
  for (const [index, frame] of frames.entries()) {
    const place: Place = {
      frame,
      index,
      previous: frames[index - 1],
      next: frames[index + 1],
      before,
      isReported: frame.tokens.some((token) => token.kind === 'word'),
    };
    const found = place.isReported || hasQuote(frame) ? creditsIn(place, stretches, memory) : [];
    for (const { quote, credit, isOwn } of found) {
      credits[quote] = credit;
      if (isOwn) own.add(quote);
    }
    before = found.at(-1)?.credit ?? statedIn(place, memory, statements);
    remember(frame, index, memory, frame.tokens.length);
    if (before.speaker) rememberSpeaker(before.speaker.name, index, memory);
  }
  return { credits: carriedOver(stretches, credits, own), statements };
}

/** A sentence with what stands around it. */
interface Place {
  readonly frame: Frame;
  readonly index: number;
  readonly previous: Frame | undefined;
  readonly next: Frame | undefined;
  /** Who spoke in the sentence before. */
  readonly before: Credit;
  /** Whether there are words of the reporter's beside the quotations. */
  readonly isReported: boolean;
}

interface Credited {
  readonly quote: number;
  readonly credit: Credit;
  /** Whether the sentence itself says who speaks. */
  readonly isOwn: boolean;
}

function hasQuote(frame: Frame): boolean {
  return frame.tokens.some((token) => token.kind === 'quote');
}

/** Who is credited with each quotation of a sentence. */
function creditsIn(place: Place, stretches: readonly Stretch[], memory: Memory): Credited[] {
  const { frame, index, isReported } = place;
  const found: Credited[] = [];
  for (const [at, { kind, quote }] of frame.tokens.entries()) {
    if (kind !== 'quote') continue;
    const last = found.at(-1)?.credit;
    const isAsked = isReported && !(last && isListed(frame.tokens, at));
    const own = isAsked ? (attributionIn(frame, at) ?? guess(frame, at, memory)) : null;
    const goesOn = stretches[quote]?.continues ?? false;
    const credit = own
      ? creditOf(frame, own, index, memory)
      : (last ?? taggedAfter(place, at, memory) ?? inherited(place, at, goesOn));
    found.push({ quote, credit, isOwn: own !== null });
  }
  return found;
}

/** The subject of the sentence, if it is a person or a colon comes before the quotation. */
function guess(frame: Frame, at: number, { people }: Memory): Attribution | null {
  const phrase = subjectAt(frame, at);
  if (
    !phrase ||
    isDoneTo(frame.tokens, phrase) ||
    frame.tokens.slice(phrase.first, phrase.last).some(({ lower }) => lower === 'and')
  ) {
    return null;
  }
  const isIntroduced = frame.tokens[at - 1]?.text === ':';
  const isSure = isIntroduced || namesPerson(frame.tokens, phrase, people);
  return isSure ? { phrase, verb: null } : null;
}

/** `Trump is typically depicted as a “tool”`: what is done to the subject, others do. */
function isDoneTo(tokens: readonly Token[], { last }: Phrase): boolean {
  let at = last + 1;
  if (!BE.has(tokens[at]?.lower ?? '')) return false;
  while (BE.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at])) at++;
  return /^\p{Ll}{2,}ed$/u.test(tokens[at]?.text ?? '');
}

/** Who speaks in a sentence without quotations, and what is said there. */
function statedIn({ frame, index }: Place, memory: Memory, statements: Statement[]): Credit {
  const told = speakerOf(frame);
  if (!told) return NOBODY;
  const credit = creditOf(frame, told, index, memory);
  const statement = statementIn(frame, told);
  if (statement) statements.push({ ...statement, ...credit });
  return credit;
}

/** `“…” and “…”`: nothing but a comma or an article between two quotations. */
function isListed(tokens: readonly Token[], quote: number): boolean {
  for (let at = quote - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'quote') return at < quote - 1;
    if (!token || !/^(?:[,&]|and|or|but|a|an|the|as)$/.test(token.lower)) return false;
  }
  return false;
}

function creditOf(frame: Frame, found: Attribution, index: number, memory: Memory): Credit {
  const { tokens } = frame;
  const head = headOf(tokens, found.phrase);
  const [first, last] = [tokens[head.first], tokens[head.last]];
  if (!first || !last) return NOBODY;
  remember(frame, index, memory, head.first);
  const name = nameOf(tokens, head, index, memory);
  const verb = found.verb === null ? null : verbText(tokens, found.verb);
  return { speaker: { name, from: first.from, to: last.to }, verb };
}

function verbText(tokens: readonly Token[], verb: number): string {
  const token = tokens[verb];
  if (token?.lower === 'according') return `${token.text} ${tokens[verb + 1]?.text ?? ''}`;
  return token?.text ?? '';
}

/** `“Why?” Vitter demanded.`: a short sentence after the quotation says who spoke. */
function taggedAfter({ frame, index, next }: Place, at: number, memory: Memory): Credit | null {
  if (!next || next.block !== frame.block || at < frame.tokens.length - 1) return null;
  const found = tag(next);
  return found && creditOf(next, found, index + 1, memory);
}

/** Who speaks where the sentence does not say: the one before it, if it goes on from there. */
function inherited(place: Place, at: number, goesOn: boolean): Credit {
  const { frame, previous, before, isReported } = place;
  if (!previous) return NOBODY;
  if (goesOn) return withoutVerb(before);
  const [first] = frame.tokens;
  if (speakingForm(first?.lower ?? '')?.tense === 'present') {
    // `Vows troops will go home “soon”`, under a headline: its subject is that of the line above.
    return { ...before, verb: first?.text ?? null };
  }
  if (isReported && (at > 0 || previous.block !== frame.block)) return NOBODY;
  if (previous.block === frame.block || endsWithColon(previous.tokens)) return before;
  return hasQuote(previous) ? withoutVerb(before) : NOBODY;
}

function withoutVerb({ speaker }: Credit): Credit {
  return { speaker, verb: null };
}
