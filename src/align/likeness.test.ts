import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument, wordsBySentence } from '../text/document.ts';
import { frame, likenesses, type Likeness } from './likeness.ts';
import { createLexicon } from './lexicon.ts';
import { prepare, type Prepared } from './prepare.ts';
import { bitsOf, discounted, hundredths, isName, isOfDate } from './weighing.ts';

test('what sentences have in common is what the slow, obvious way finds', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      const lexicon = createLexicon();
      const sides = [left, right].map((each) => prepare(readDocument(each, each), lexicon));
      const [one, other] = sides as [Prepared, Prepared];
      expect(likenesses(frame(one, other), 1)).toEqual(slowly(one, other));
    }),
  );
});

test('a sentence that many others resemble alike goes with none of them', () => {
  const left = 'The committee rejected the budget.';
  const right = Array.from({ length: 25 }, (_, i) => `${left} ${i} times.`).join('\n');
  const lexicon = createLexicon();
  const pair = frame(
    prepare(readDocument('left', left), lexicon),
    prepare(readDocument('right', right.replaceAll('. ', ' ')), lexicon),
  );
  expect(likenesses(pair, 1)).toEqual([]);
});

const words = fc.constantFrom(
  ...'the a of Monday Tokayev Putin troops coup attempted protests 16 8,000 2018 January Almaty airport curfew'.split(
    ' ',
  ),
);
const sentence = fc
  .array(words, { minLength: 1, maxLength: 9 })
  .map((list) => `${list.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 8 }).map((list) => list.join('\n'));

/** Every sentence of one text against every sentence of the other, each weight looked up anew. */
function slowly(left: Prepared, right: Prepared): Likeness[] {
  const [leftStems, rightStems] = [stemsOf(left), stemsOf(right)];
  const holders = (all: readonly Map<string, number>[], stem: string) =>
    all.filter((stems) => stems.has(stem)).length;
  const worth = (stem: string, weight: number) =>
    discounted(
      weight,
      Math.max(1, holders(leftStems, stem)),
      Math.max(1, holders(rightStems, stem)),
    );
  const found: Likeness[] = [];
  leftStems.forEach((mine, i) =>
    rightStems.forEach((yours, j) => {
      const weight = (stem: string) =>
        Math.min(heaviest(leftStems, stem), heaviest(rightStems, stem));
      const total = (stems: Map<string, number>) =>
        sum([...stems.keys()].map((stem) => worth(stem, weight(stem))));
      const common = sum(
        [...mine.keys()].map((stem) => (yours.has(stem) ? worth(stem, weight(stem)) : 0)),
      );
      if (common < 1) return;
      found.push({ left: i, right: j, common, leftTotal: total(mine), rightTotal: total(yours) });
    }),
  );
  return found;
}

/** The weighty stems of each sentence, each with what it weighs in its document. */
function stemsOf({ document }: Prepared): Map<string, number>[] {
  const sentences = wordsBySentence(document);
  const capitalised = new Map<string, boolean>();
  for (const list of sentences) {
    for (const [at, word] of list.entries()) {
      const first = document.text.charAt(word.from);
      if (first === first.toLowerCase()) capitalised.set(word.stem, false);
      else if (isName(bitsOf(word), at) && capitalised.get(word.stem) !== false)
        capitalised.set(word.stem, true);
    }
  }
  const weights = new Map<string, number>();
  for (const list of sentences) {
    for (const [at, word] of list.entries()) {
      const name =
        capitalised.get(word.stem) === true || isOfDate(word, list[at - 1], list[at + 1]);
      const weight = hundredths(bitsOf(word), name);
      weights.set(word.stem, Math.max(weight, weights.get(word.stem) ?? 0));
    }
  }
  return sentences.map(
    (list) =>
      new Map(
        list.filter((word) => bitsOf(word) > 0).map(({ stem }) => [stem, weights.get(stem) ?? 0]),
      ),
  );
}

/** What a stem weighs in a document; no limit if the document lacks it. */
function heaviest(sentences: readonly Map<string, number>[], stem: string): number {
  return sentences.find((stems) => stems.has(stem))?.get(stem) ?? Infinity;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, one) => total + one, 0);
}
