import { type Aligned, keysOf } from './quote-aligned.ts';
import type { Bag, Weighed } from './quote-bags.ts';
import type { Item, Placed } from './quote-items.ts';
import { likenessOf, speakersAgree } from './quote-likeness.ts';
import type { Statement } from './speakers.ts';

/** A statement without quotation marks, ready to be compared with quotations. */
export interface Indirect extends Placed {
  readonly bag: Bag;
}

/** What a document reports its people to say without marks. */
export function indirectIn(
  { document, bags }: Weighed,
  statements: readonly Statement[],
): Indirect[] {
  let sentence = 0;
  return statements.flatMap((statement) => {
    while ((document.sentences[sentence]?.to ?? Infinity) < statement.to) sentence++;
    if (!statement.speaker) return [];
    const { from, to, speaker, verb } = statement;
    const instance = { document: document.id, from, to, kind: 'indirect' as const, speaker, verb };
    return [{ instance, sentences: [sentence], bag: bags.of(statement) }];
  });
}

// How many telling words a statement must have in common with a quotation whose sentence the alignment found alike …
const ALIGNED_WORDS = 2;
// … and how many bits, and which share of both, where it found them only related.
const RELATED_BITS = 12;
const RELATED_SHARE = 0.25;

/**
 * For each entry the statements that report what it quotes, without marks: clear cases only. The speaker is the same, the
 * report quotes nothing of the entry itself, and the alignment found their sentences alike. A statement goes to the entry
 * it has most in common with; one that repeats such a statement goes with it.
 */
export function reported(
  entries: readonly (readonly Item[])[],
  statements: readonly Indirect[],
  aligned: Aligned,
): Indirect[][] {
  const found: Indirect[][] = entries.map(() => []);
  const rest: Indirect[] = [];
  const near = (holders: Holders, statement: Indirect): Held[] =>
    [...aligned.near(statement)]
      .flatMap((key) => holders.get(key) ?? [])
      .filter(({ entry }) => !quotes(entries[entry], statement));
  const quoting = holdersOf(entries);
  for (const statement of statements) {
    const entry = likeliest(near(quoting, statement), (member) =>
      reports(statement, member, aligned),
    );
    if (entry === null) rest.push(statement);
    else found[entry]?.push(statement);
  }
  const reporting = holdersOf(found);
  for (const statement of rest) {
    const entry = likeliest(near(reporting, statement), (other) =>
      repeats(statement, other, aligned),
    );
    if (entry !== null) found[entry]?.push(statement);
  }
  return found;
}

interface Held {
  readonly entry: number;
  readonly member: Reported;
}

type Reported = Placed & { readonly bag: Bag };
type Holders = ReadonlyMap<string, readonly Held[]>;

/** What each sentence holds, by its key. */
function holdersOf(entries: readonly (readonly Reported[])[]): Holders {
  const holders = new Map<string, Held[]>();
  for (const [entry, members] of entries.entries()) {
    for (const member of members) {
      for (const key of keysOf(member)) {
        const held = holders.get(key);
        if (held) held.push({ entry, member });
        else holders.set(key, [{ entry, member }]);
      }
    }
  }
  return holders;
}

/** The entry with the highest score, by the document's id if two have it, so that the order of reports decides nothing. */
function likeliest(
  held: readonly Held[],
  scoreOf: (member: Reported) => number | null,
): number | null {
  let best: { entry: number; score: number; place: string } | null = null;
  for (const { entry, member } of held) {
    const score = scoreOf(member);
    if (score === null) continue;
    const place = `${member.instance.document} ${member.instance.from}`;
    const isBetter = !best || score > best.score || (score === best.score && place < best.place);
    if (isBetter) best = { entry, score, place };
  }
  return best?.entry ?? null;
}

function quotes(entry: readonly Item[] | undefined, { instance }: Indirect): boolean {
  return entry?.some((member) => member.instance.document === instance.document) ?? false;
}

/** What a statement and a quotation have in common, in bits, if the one reports the other; else null. */
function reports(statement: Indirect, member: Reported, aligned: Aligned): number | null {
  if (speakersAgree(statement, member) !== 'same') return null;
  const { words, bits, share } = likenessOf(statement.bag, member.bag);
  if (words < ALIGNED_WORDS) return null;
  if (member.instance.kind === 'scare') return words === member.bag.size ? bits : null;
  const isSure =
    aligned.between(statement, member) === 'strong' ||
    (bits >= RELATED_BITS && share >= RELATED_SHARE);
  return isSure ? bits : null;
}

// Two statements repeat each other, though the alignment found their sentences only related, from this share on.
const REPEATED_SHARE = 0.6;

/** What two statements have in common, in bits, if both report the same of one speaker's words. */
function repeats(left: Indirect, right: Reported, aligned: Aligned): number | null {
  if (left.instance.document === right.instance.document) return null;
  if (speakersAgree(left, right) !== 'same') return null;
  const { bits, share, words } = likenessOf(left.bag, right.bag);
  const isAlike = share >= REPEATED_SHARE && words >= ALIGNED_WORDS;
  return isAlike || aligned.between(left, right) === 'strong' ? bits : null;
}
