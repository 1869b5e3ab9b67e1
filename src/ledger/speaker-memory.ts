import { nameIn, type Run, runsIn, textOf } from './speaker-names.ts';
import { People, type Person } from './speaker-people.ts';
import { type Gender, genderBefore } from './speaker-person.ts';
import { isCapital } from './speaker-phrases.ts';
import type { Frame, Token } from './speaker-tokens.ts';
import { ADVERBS, AUXILIARIES, BE } from './speaker-words.ts';
import { speakingForm } from './speaking-verbs.ts';

/** Somebody mentioned in the text so far. */
export interface Mention {
  readonly person: Person;
  readonly frame: number;
  readonly isSubject: boolean;
  readonly isPossessive: boolean;
}

/** What one who reads up to a place knows: who was mentioned, and who spoke last. */
export interface Memory {
  readonly people: People;
  readonly mentions: Mention[];
  lastSpeaker: string | null;
  read: Read | null;
}

/** How far the present sentence has been read. */
interface Read {
  readonly frame: number;
  readonly runs: ReadonlyMap<number, Run>;
  next: number;
}

/** Adds the persons a sentence mentions outside its quotations, up to the token at `end`, to what is known. */
export function remember(frame: Frame, index: number, memory: Memory, end: number): void {
  const { tokens } = frame;
  memory.read = memory.read?.frame === index ? memory.read : newlyRead(tokens, index);
  const { read } = memory;
  for (; read.next < end; read.next++) {
    const token = tokens[read.next];
    const run = read.runs.get(read.next);
    if (token && /^(?:he|she)$/.test(token.lower)) {
      const person = antecedentOf(token.lower === 'he' ? 'he' : 'she', index, memory);
      if (person)
        memory.mentions.push({ person, frame: index, isSubject: true, isPossessive: false });
    } else if (run && run.last < end) {
      const name = nameIn(tokens, run);
      const person = memory.people.find(textOf(tokens, name), genderBefore(tokens, name.first));
      if (person) memory.mentions.push({ person, frame: index, ...roleOf(tokens, run) });
    }
  }
}

/** Adds who spoke in a sentence, as its subject, whatever stands between the name and the verb. */
export function rememberSpeaker(name: string, frame: number, memory: Memory): void {
  memory.lastSpeaker = name;
  const at = memory.mentions.findLastIndex((one) => one.person.name === name);
  const mention = memory.mentions[at];
  if (mention?.frame === frame) memory.mentions[at] = { ...mention, isSubject: true };
}

function newlyRead(tokens: readonly Token[], frame: number): Read {
  return { frame, next: 0, runs: new Map(runsIn(tokens).map((run) => [run.first, run])) };
}

function roleOf(
  tokens: readonly Token[],
  { first, last }: Run,
): Pick<Mention, 'isSubject' | 'isPossessive'> {
  let next = last + 1;
  while (ADVERBS.has(tokens[next]?.lower ?? '')) next++;
  return {
    isSubject: isFollowedByVerb(tokens[next]) || isToldBefore(tokens, first),
    isPossessive: tokens[last + 1]?.kind === 'clitic',
  };
}

function isFollowedByVerb(after: Token | undefined): boolean {
  if (after?.kind !== 'word' || isCapital(after)) return false;
  const form = speakingForm(after.lower);
  return (
    AUXILIARIES.has(after.lower) ||
    BE.has(after.lower) ||
    form !== undefined ||
    /(?:ed|s)$/.test(after.lower)
  );
}

// How many words may stand between the verb and the name: said foreign policy expert Smith.
const TOLD_REACH = 3;

/** `…, said foreign policy expert Smith`: the subject of a verb of saying that comes before it. */
function isToldBefore(tokens: readonly Token[], name: number): boolean {
  let verb = name - 1;
  while (verb > name - 1 - TOLD_REACH && /^\p{Ll}+$/u.test(tokens[verb]?.text ?? '')) {
    if (speakingForm(tokens[verb]?.lower ?? '')) break;
    verb--;
  }
  const form = speakingForm(tokens[verb]?.lower ?? '');
  const before = tokens[verb - 1];
  const ends = before?.kind === 'quote' || before?.text === ',';
  return form?.speaking === 'saying' && form.tense === 'past' && ends;
}

// How many mentions back a pronoun may reach, and how many sentences.
export const MENTION_REACH = 40;
const FRAME_REACH = 8;

// What speaks for a mention as that of a pronoun: being a subject, above all of the same sentence, near, or the last speaker.
const SUBJECT_GAIN = 2;
const HERE_GAIN = 1;
const POSSESSIVE_LOSS = 0.5;
const FRAME_LOSS = 1;
const SPEAKER_GAIN = 1.5;
const UNSURE_LOSS = 0.5;

/** Whom `he` or `she` most likely means at this place. */
export function antecedentOf(gender: Gender, frame: number, memory: Memory): Person | null {
  let best: Person | null = null;
  let bestScore = -Infinity;
  const first = Math.max(0, memory.mentions.length - MENTION_REACH);
  for (let at = memory.mentions.length - 1; at >= first; at--) {
    const mention = memory.mentions[at];
    if (!mention || frame - mention.frame > FRAME_REACH) break;
    const { person } = mention;
    if (person.gender !== gender && person.gender !== 'either') continue;
    const score =
      (mention.isSubject ? SUBJECT_GAIN : 0) +
      (mention.isSubject && mention.frame === frame ? HERE_GAIN : 0) -
      (mention.isPossessive ? POSSESSIVE_LOSS : 0) -
      FRAME_LOSS * (frame - mention.frame) +
      (person.name === memory.lastSpeaker ? SPEAKER_GAIN : 0) -
      (person.gender === 'either' ? UNSURE_LOSS : 0);
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}
