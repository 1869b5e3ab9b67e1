import { expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { readStored } from './stored.ts';

const analysis = analyse([{ id: 'herald', text: 'A ferry burned for nine hours.\n' }]);

test('an analysis is read back as it was kept', () => {
  expect(readStored(JSON.stringify(analysis))).toEqual(JSON.parse(JSON.stringify(analysis)));
});

test.each([
  ['an empty file', ''],
  ['half a file', JSON.stringify(analysis).slice(0, 99)],
  ['nothing', 'null'],
  ['something else', '{"documents":"none"}'],
  ['a list', '[]'],
])('%s in the cache counts as none', (_, text) => {
  expect(readStored(text)).toBeNull();
});
