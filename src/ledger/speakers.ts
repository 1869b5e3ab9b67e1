import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Stretch } from './quoted-stretches.ts';
import { tag } from './speaker-after.ts';
import { carriedOver } from './speaker-carry.ts';
import { attributionIn, endsWithColon, hasWords } from './speaker-find.ts';
import { type Memory, remember } from './speaker-memory.ts';
import { People } from './speaker-people.ts';
import type { Attribution } from './speaker-phrases.ts';
import { nameOf } from './speaker-resolve.ts';
import { speakerOf, statementIn } from './speaker-statements.ts';
import { type Frame, framesOf, type Token } from './speaker-tokens.ts';
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
  const memory: Memory = { people: new People(frames), mentions: [], lastSpeaker: null };
  const credits: Credit[] = stretches.map(() => NOBODY);
  const own = new Set<number>();
  const statements: Statement[] = [];
  let before: Credit = NOBODY;
  let previous: Frame | null = null;
  for (const [index, frame] of frames.entries()) {
    const last = creditFrame(
      {
        document,
        frame,
        index,
        previous,
        next: frames[index + 1],
        before,
        stretches,
        own,
        statements,
      },
      memory,
      credits,
    );
    remember(frame, index, memory);
    before = last;
    if (last.speaker) memory.lastSpeaker = last.speaker.name;
    previous = frame;
  }
  return { credits: carriedOver(stretches, credits, own), statements };
}

interface Place {
  readonly document: Document;
  readonly frame: Frame;
  readonly index: number;
  readonly previous: Frame | null;
  readonly next: Frame | undefined;
  /** Who spoke in the sentence before. */
  readonly before: Credit;
  readonly stretches: readonly Stretch[];
  /** The stretches whose own sentence says who speaks. */
  readonly own: Set<number>;
  readonly statements: Statement[];
}

/** Credits the stretches of one frame; returns who spoke last in it. */
function creditFrame(place: Place, memory: Memory, credits: Credit[]): Credit {
  const { frame, index } = place;
  let last: Credit | null = null;
  for (const [at, token] of frame.tokens.entries()) {
    if (token.kind !== 'quote') continue;
    const found: Attribution | null =
      hasWords(frame) && !(last && isListed(frame.tokens, at)) ? attributionIn(frame, at) : null;
    const credit: Credit = found
      ? creditOf(frame, found, index, memory)
      : (last ?? inherited(place, at, memory));
    if (found) place.own.add(token.quote);
    credits[token.quote] = credit;
    last = credit;
  }
  if (last) return last;
  const told = speakerOf(frame);
  if (!told) return NOBODY;
  const credit = creditOf(frame, told, index, memory);
  const statement = statementIn(frame, told);
  if (statement) place.statements.push({ ...statement, ...credit });
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

function creditOf(
  frame: Frame,
  { phrase, verb }: Attribution,
  index: number,
  memory: Memory,
): Credit {
  const first = frame.tokens[phrase.first];
  const last = frame.tokens[phrase.last];
  if (!first || !last) return NOBODY;
  remember({ ...frame, tokens: frame.tokens.slice(0, phrase.first) }, index, memory);
  const name = nameOf(frame.tokens, phrase, index, memory);
  return {
    speaker: { name, from: first.from, to: last.to },
    verb: verb === null ? null : verbText(frame.tokens, verb),
  };
}

function verbText(tokens: readonly Token[], verb: number): string {
  const token = tokens[verb];
  if (token?.lower === 'according') return `${token.text} ${tokens[verb + 1]?.text ?? ''}`;
  return token?.text ?? '';
}

/** Who speaks where the sentence does not say: the one before it, if it goes on from there. */
function inherited(place: Place, at: number, memory: Memory): Credit {
  const { frame, previous, before, next, stretches } = place;
  const tagged =
    next && next.block === frame.block && at === frame.tokens.length - 1 ? tag(next) : null;
  if (next && tagged) return creditOf(next, tagged, place.index + 1, memory);
  if (!previous) return NOBODY;
  const stretch = stretches[frame.tokens[at]?.quote ?? -1];
  if (stretch?.continues) return before.speaker ? { ...before, verb: null } : NOBODY;
  if (startsWithVerb(frame)) return { ...before, verb: frame.tokens[0]?.text ?? null };
  if (hasWords(frame) && (at > 0 || previous.block !== frame.block)) return NOBODY;
  if (previous.block === frame.block) return before;
  if (endsWithColon(previous.tokens)) return before;
  const goesOn = previous.tokens.some((token) => token.kind === 'quote');
  return goesOn && before.speaker ? { ...before, verb: null } : NOBODY;
}

/** `Vows troops will go home “soon”`, under a headline: its subject is the one of the line above. */
function startsWithVerb(frame: Frame): boolean {
  return speakingForm(frame.tokens[0]?.lower ?? '')?.tense === 'present';
}
