import { dirname, resolve } from 'node:path';
import { alignPrepared } from '../src/align/align.ts';
import { createLexicon } from '../src/align/lexicon.ts';
import { prepare, type Prepared } from '../src/align/prepare.ts';
import { shown, SourceError } from '../src/ingest/source-error.ts';
import { readDocument } from '../src/text/document.ts';
import { startBar } from './progress.ts';
import { readText } from './read-sources.ts';

/** Two paths as the list of pairs gives them. */
interface AskedPair {
  readonly left: string;
  readonly right: string;
}

/** One line of JSON for each pair that a file lists. What cannot be read goes to `report`; the other pairs are answered. */
export function* comparedPairs(list: string, report: (error: unknown) => void): Generator<string> {
  const asked = readPairs(list, report);
  const reader = createReader(dirname(list), asked, report);
  // On a terminal that shows the answers themselves, a bar would be in their way.
  const bar = startBar(process.stdout.isTTY ? 0 : asked.length);
  for (const { left, right } of asked) {
    const sides = { left: reader(left), right: reader(right) };
    if (sides.left && sides.right) {
      const { matches, passages, share } = alignPrepared(sides.left, sides.right);
      yield `${JSON.stringify({ left, right, matches, passages, share })}\n`;
    }
    bar.step();
  }
  bar.stop();
}

function readPairs(list: string, report: (error: unknown) => void): AskedPair[] {
  return readText(list)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const [left, right, more] = line.split('\t');
      if (left && right && more === undefined) return [{ left, right }];
      const problem = `expected two paths with a tab between them, found ${shown(line)}`;
      report(new SourceError({ file: list, line: i + 1 }, problem, 'Write one pair a line.'));
      return [];
    });
}

/** Reads each text once, and forgets it after the last pair that asks for it. */
function createReader(
  folder: string,
  asked: readonly AskedPair[],
  report: (error: unknown) => void,
) {
  const lexicon = createLexicon();
  const uses = new Map<string, number>();
  for (const path of asked.flatMap(({ left, right }) => [left, right])) {
    uses.set(path, (uses.get(path) ?? 0) + 1);
  }
  const known = new Map<string, Prepared | null>();
  return (path: string): Prepared | null => {
    const left = (uses.get(path) ?? 0) - 1;
    uses.set(path, left);
    const text = known.get(path) ?? (known.has(path) ? null : read(path));
    if (left > 0) known.set(path, text);
    else known.delete(path);
    return text;
  };

  function read(path: string): Prepared | null {
    try {
      return prepare(readDocument(path, readText(resolve(folder, path))), lexicon);
    } catch (error) {
      report(error);
      return null;
    }
  }
}
