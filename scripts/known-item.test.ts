import { expect, test } from 'vitest';
import { lookForKnown, storyCollection, tasks } from './known-item.ts';

// The right sentence's row among the first five, of 100 queries each.
const atLeast = [0.75, 0.99, 0.95, 0.97];
const SEED = 2022;

const collection = storyCollection('content', 'kazakhstan-2022');

test.each(tasks.map((task, i) => [task.name, task, atLeast[i] ?? 1] as const))(
  '%s of a sentence of the five reports find it',
  (name, task, least) => {
    const { inFive } = lookForKnown(collection, task, { seed: SEED, queries: 100 });
    console.log(`${name}: ${Math.round(100 * inFive)} % in the first five`);
    expect(inFive).toBeGreaterThanOrEqual(least);
  },
);
