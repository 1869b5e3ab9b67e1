import { expect, test } from 'vitest';
import type { Article } from '../schema.ts';
import { facts } from './facts.ts';

const raw = 'The Herald\n\nBudget passed\n\nBy Ann Roe\n\nIt passed.';
const at = (words: string) => ({ from: raw.indexOf(words), to: raw.indexOf(words) + words.length });
const article: Article = {
  id: 'herald',
  story: 'budget',
  position: 1,
  siglum: 'H',
  outlet: { value: 'The Herald', from: 'text', span: at('The Herald') },
  authors: [{ value: 'Ann Roe', from: 'text', span: at('Ann Roe') }],
  agency: { value: 'Reuters', from: 'editor' },
  credits: [],
  captions: [],
  url: { value: 'https://www.herald.example/budget', from: 'editor' },
  words: 1234,
  raw: { file: 'herald.txt', sha256: '0'.repeat(64), characters: raw.length },
  checksum: '0'.repeat(64),
};

test('each fact says where it comes from: a line of the file, the editor, or a count made here', () => {
  const said = facts(article, raw).map(({ label, value, origin }) => {
    const from = origin.kind === 'text' ? `line ${origin.line}` : origin.kind;
    return `${label}: ${value} (${from})`;
  });
  expect(said).toEqual([
    'Outlet: The Herald (line 1)',
    'Author: Ann Roe (line 5)',
    'Agency: Reuters (editor)',
    'Original: herald.example (editor)',
    'Length: 1,234 words (counted)',
  ]);
});
