import { alignDocuments } from '../src/align/align.ts';
import { readDocument } from '../src/text/document.ts';
import { WORD_FREQUENCIES } from '../src/text/word-frequencies.ts';
import { randomNumbers } from './random.ts';
import { shownTime, timed } from './stopwatch.ts';

export const LONG = 20_000;
const EDITED_SHARE = 0.15;

/** Two long texts, where comparing every word with every other would take minutes. */
export function* timeLongTexts(): Generator<string> {
  const text = madeUpText(LONG, 1);
  const cases = [
    ['unrelated', madeUpText(LONG, 2)],
    ['15 % of the words edited', edited(text, 3)],
  ] as const;
  for (const [name, other] of cases) {
    const time = timed(() =>
      alignDocuments(readDocument('left', text), readDocument('right', other)),
    );
    yield `two texts of ${LONG} words, ${name}: ${shownTime(time)}`;
  }
}

/** Sentences of words as frequent as in English, ten to a paragraph. Reads as nonsense. */
export function madeUpText(length: number, seed: number): string {
  const random = randomNumbers(seed);
  const word = wordPicker(random);
  let text = '';
  for (let written = 0, sentence = 1; written < length; sentence++) {
    const words = Array.from({ length: 8 + Math.floor(24 * random()) }, word);
    text += `${capitalised(words.join(' '))}.${sentence % 10 === 0 ? '\n\n' : ' '}`;
    written += words.length;
  }
  return text;
}

/** Each class of the list is half as frequent a word as the class two lines above it. */
function wordPicker(random: () => number): () => string {
  const classes = WORD_FREQUENCIES.split('\n').map((words) => words.split(' ').filter(Boolean));
  const shares = classes.map((words, halfBits) => words.length * 2 ** (-halfBits / 2));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return () => {
    let left = all * random();
    const picked = shares.findIndex((share) => (left -= share) < 0);
    const words = classes[picked] ?? [];
    return words[Math.floor(words.length * random())] ?? 'word';
  };
}

function edited(text: string, seed: number): string {
  const random = randomNumbers(seed);
  const word = wordPicker(random);
  return text.replace(/[a-z']+/g, (old) => (random() < EDITED_SHARE ? word() : old));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
