import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween, type Edit } from './edits.ts';

const someWords = fc.array(fc.constantFrom('the', 'a', 'coup', 'not', '16', 'said'), {
  maxLength: 30,
});

function replay(
  left: readonly string[],
  right: readonly string[],
  edits: readonly Edit[],
): string[] {
  let at = 0;
  const made = edits.flatMap((edit) => {
    const kept = left.slice(at, edit.left.from);
    at = edit.left.to;
    return [...kept, ...right.slice(edit.right.from, edit.right.to)];
  });
  return [...made, ...left.slice(at)];
}

test('replaying the edits on the left gives the right', () => {
  fc.assert(
    fc.property(someWords, someWords, (left, right) => {
      expect(replay(left, right, editsBetween(left, right))).toEqual(right);
    }),
    { numRuns: 1000 },
  );
});

test('swapping the sides swaps the edits', () => {
  fc.assert(
    fc.property(someWords, someWords, (left, right) => {
      const swapped = editsBetween(right, left).map((edit) => ({
        left: edit.right,
        right: edit.left,
      }));
      expect(swapped).toEqual(editsBetween(left, right));
    }),
    { numRuns: 1000 },
  );
});

test('between two edits at least one word is kept', () => {
  fc.assert(
    fc.property(someWords, someWords, (left, right) => {
      editsBetween(left, right).reduce((last, edit) => {
        expect(edit.left.from).toBeGreaterThan(last.left.to);
        expect(edit.right.from).toBeGreaterThan(last.right.to);
        return edit;
      }, beforeAll);
    }),
  );
});
const beforeAll: Edit = { left: { from: 0, to: -1 }, right: { from: 0, to: -1 } };

test('what is too different to search is one edit between the common beginning and end', () => {
  const body = (word: string) => Array.from({ length: 2000 }, (_, i) => `${word}${i}`);
  const left = ['he', 'said', ...body('left'), 'today'];
  const right = ['he', 'said', ...body('right'), 'today'];
  expect(editsBetween(left, right)).toEqual([
    { left: { from: 2, to: 2002 }, right: { from: 2, to: 2002 } },
  ]);
});
