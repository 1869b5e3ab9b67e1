import { expect, test } from 'vitest';
import { crosses } from './order.ts';

// Each letter is a match: where it stands in the first word and in the second; a capital weighs ten times as much.
test.each([
  ['nothing crosses in one order', 'abcd', 'abcd', ''],
  ['one that jumps ahead crosses', 'abcd', 'dabc', 'd'],
  ['the heavier order is the main one', 'abC', 'Cab', 'ab'],
  ['of two that weigh the same, both cross', 'ab', 'ba', 'ab'],
])('%s', (_, left, right, expected) => {
  const matches = [...left].map((letter, i) => ({
    left: [i],
    right: [right.indexOf(letter)],
    common: letter === letter.toUpperCase() ? 1000 : 100,
  }));
  const crossing = crosses(matches);
  expect([...left].filter((letter, i) => crossing(i, right.indexOf(letter))).join('')).toBe(
    expected,
  );
});
