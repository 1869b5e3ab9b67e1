import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { shownChanges } from './changes.ts';
import { mergedRuns, type MergedRun } from './merged.ts';
import { pairOf } from './pair.ts';

// `[left/right]` is what only one side has.
test.each([
  [
    'The troops arrived in Almaty on Monday morning.',
    'The troops arrived in Almaty on Tuesday morning.',
    'The troops arrived in Almaty on [Monday /][/Tuesday ]morning. ',
  ],
  [
    'The ministry said 164 people had been detained in the city.',
    'The ministry said 26 people had been detained in the city.',
    'The ministry said [164 /][/26 ]people had been detained in the city. ',
  ],
  [
    'Troops stayed in the city, the president said on Monday.',
    'Troops stayed in the city, the president said.',
    'Troops stayed in the city, the president [said /][on Monday. /][/said. ]',
  ],
])('what both have stands once: %s', (left, right, shown) => {
  expect(show(merged(left, right))).toBe(shown);
});

test('the runs of one side, with those of both, are its wording letter for letter', () => {
  const word = fc.constantFrom('troops', 'Troops', 'in', 'Almaty,', 'stay', '“stay', '16', 'not');
  const sentence = fc.array(word, { minLength: 8, maxLength: 20 });
  fc.assert(
    fc.property(sentence, sentence, (mine, theirs) => {
      const [left, right] = [mine.join(' '), theirs.join(' ')];
      const runs = merged(left, right);
      expect(side(runs, 'left')).toBe(left);
      expect(side(runs, 'right')).toBe(right);
    }),
  );
});

function merged(left: string, right: string): MergedRun[] {
  const { documents, pairs } = analyse([
    { id: 'left', text: left },
    { id: 'right', text: right },
  ]);
  const [mine, theirs] = documents;
  const match = pairOf(pairs, 'left', 'right')?.matches[0];
  return mergedRuns(
    { document: mine!, sentences: [...mine!.sentences.keys()] },
    { document: theirs!, sentences: [...theirs!.sentences.keys()] },
    match ? shownChanges(match) : [],
  );
}

function side(runs: readonly MergedRun[], which: 'left' | 'right'): string {
  return runs
    .filter((run) => run.side === 'both' || run.side === which)
    .map(({ text }) => text)
    .join('')
    .trim();
}

function show(runs: readonly MergedRun[]): string {
  const shown = {
    both: (text: string) => text,
    left: (text: string) => `[${text}/]`,
    right: (text: string) => `[/${text}]`,
  };
  return runs.map(({ side, text }) => shown[side](text)).join('');
}
