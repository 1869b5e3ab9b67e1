import type { Document } from '../text/document.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { countedSpan } from './figures-counted.ts';
import { mayHaveAmounts, readAmounts, type Amount, type Reading } from './figures-find.ts';
import { subjectOf, type Subject } from './figures-roles.ts';
import { attributionOf, speakerOf } from './figures-source.ts';
import { tokensOf } from './figures-tokens.ts';
import type { Claim } from './types.ts';

/** A claim with what decides whether another one is about the same quantity. */
export interface Statement {
  readonly claim: Claim;
  readonly sentence: number;
  readonly subject: Subject;
  /** Whether its sentence has another amount of the same unit. */
  readonly hasRivals: boolean;
  /** Stems of the sentence's content words; figures are left out, since they are what is compared. */
  readonly context: ReadonlySet<string>;
  /** Stems of the content words around the number. */
  readonly near: ReadonlySet<string>;
}

/** Every statement of a quantity in a document, in order. */
export function statementsOf(document: Document): Statement[] {
  const found: Statement[] = [];
  document.sentences.forEach((sentence, i) => {
    if (!mayHaveAmounts(document.text, sentence)) return;
    const reading = readAmounts(document.text, sentence);
    if (reading.amounts.length === 0) return;
    const context = contentStems(document.text, sentence.from, sentence.to);
    const speaker = () => speakerBefore(document, i);
    for (const amount of reading.amounts) {
      const claim = claimOf(document, reading, { amount, speaker });
      const near = around(document.text, reading, amount);
      const hasRivals = reading.amounts.some(
        (other) => other !== amount && other.unit === amount.unit,
      );
      const subject = subjectOf(reading, amount);
      found.push({ claim, sentence: i, subject, hasRivals, context, near });
    }
  });
  return found;
}

// How many sentences back `he said` may look for a name.
const SPEAKER_REACH = 6;

/** Whom the sentences before credit by name, the nearest first. */
function speakerBefore({ text, sentences }: Document, i: number): string | null {
  for (const sentence of sentences.slice(Math.max(0, i - SPEAKER_REACH), i).reverse()) {
    const speaker = speakerOf(text, tokensOf(text, sentence));
    if (speaker) return speaker;
  }
  return null;
}

function claimOf(
  document: Document,
  reading: Reading,
  said: { readonly amount: Amount; readonly speaker: () => string | null },
): Claim {
  const { from, to, min, max, unit, hedge } = said.amount;
  const counted = countedSpan(reading, said.amount);
  return {
    document: document.id,
    from,
    to,
    min,
    max,
    unit,
    counted: document.text.slice(counted.from, counted.to),
    hedge,
    ...attributionOf(document.text, reading, said),
  };
}

// How many tokens on either side of a number say what it is a number of, where no noun follows it.
const NEAR = 8;

function around(text: string, { tokens }: Reading, { first, next }: Amount): ReadonlySet<string> {
  const before = tokens.slice(Math.max(0, first - NEAR), first);
  const after = tokens.slice(next, next + NEAR);
  return new Set(
    [before, after].flatMap((side) => [...contentStems(text, side[0]?.from, side.at(-1)?.to)]),
  );
}

function contentStems(text: string, from = 0, to = 0): ReadonlySet<string> {
  const found = words(text, { from, to }).filter(
    ({ kind, norm }) => kind === 'word' && !isStopWord(norm),
  );
  return new Set(found.map((word) => word.stem));
}
