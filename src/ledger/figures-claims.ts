import type { Document } from '../text/document.ts';
import { isStopWord } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { countedSpan } from './figures-counted.ts';
import { readAmounts, type Amount, type Reading } from './figures-find.ts';
import { subjectOf, type Subject } from './figures-roles.ts';
import { attributionOf, speakerOf } from './figures-source.ts';
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
  let speaker: string | null = null;
  document.sentences.forEach((sentence, i) => {
    const reading = readAmounts(document.text, sentence);
    if (reading.amounts.length > 0) {
      const context = contentStems(document.text, sentence.from, sentence.to);
      for (const amount of reading.amounts) {
        const claim = claimOf(document, reading, { amount, speaker });
        const near = around(document.text, reading, amount);
        const hasRivals = reading.amounts.some(
          (other) => other !== amount && other.unit === amount.unit,
        );
        found.push({
          claim,
          sentence: i,
          subject: subjectOf(reading, amount),
          hasRivals,
          context,
          near,
        });
      }
    }
    speaker = speakerOf(document.text, reading.tokens) ?? speaker;
  });
  return found;
}

function claimOf(
  document: Document,
  reading: Reading,
  said: { readonly amount: Amount; readonly speaker: string | null },
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
