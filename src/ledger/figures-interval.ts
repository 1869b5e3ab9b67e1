import { DAYS } from './figures-tables.ts';
import type { Claim } from './types.ts';

// `12 months` and `a year` differ by their leap days: this share of a length of time is no difference.
const CALENDAR_SLACK = 0.02;

/** Whether two claims leave room for one number that both would be true of. Units of time are turned into days. */
export function intervalsMeet(left: Claim, right: Claim): boolean {
  const isConverted = left.unit !== right.unit;
  const slack = isConverted ? CALENDAR_SLACK : 0;
  const [leftSize, rightSize] = isConverted ? [sizeOf(left), sizeOf(right)] : [1, 1];
  const leftMax = left.max === null ? Infinity : left.max * leftSize;
  const rightMax = right.max === null ? Infinity : right.max * rightSize;
  return (
    left.min * leftSize <= rightMax * (1 + slack) && right.min * rightSize <= leftMax * (1 + slack)
  );
}

function sizeOf({ unit }: Claim): number {
  return DAYS.get(unit ?? '') ?? 1;
}
