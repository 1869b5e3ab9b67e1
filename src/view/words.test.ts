import { expect, test } from 'vitest';
import { count, day, list, number, percent } from './words.ts';

test('numbers have a comma at each thousand, whatever the machine', () => {
  expect([0, 999, 7939, 1_234_567].map(number)).toEqual(['0', '999', '7,939', '1,234,567']);
});

test('one of a thing is singular', () => {
  expect([count(1, 'report'), count(0, 'report'), count(24, 'report')]).toEqual([
    '1 report',
    '0 reports',
    '24 reports',
  ]);
});

test('names are listed as in a sentence', () => {
  expect([list([]), list(['Ann']), list(['Ann', 'Bob']), list(['Ann', 'Bob', 'Cem'])]).toEqual([
    '',
    'Ann',
    'Ann and Bob',
    'Ann, Bob and Cem',
  ]);
});

test('a day is written out', () => {
  expect(day('2022-01-10')).toBe('10 January 2022');
});

test('only nothing is 0 % and only all of it is 100 %', () => {
  expect([0, 0.001, 0.005, 0.5, 0.999, 1].map(percent)).toEqual([
    '0\u00a0%',
    '1\u00a0%',
    '1\u00a0%',
    '50\u00a0%',
    '99\u00a0%',
    '100\u00a0%',
  ]);
});
