import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Source } from '../src/analysis/types.ts';
import { decode } from '../src/ingest/decode.ts';
import { SourceError } from '../src/ingest/source-error.ts';
import { numbered } from '../src/text/hash.ts';

/**
 * Texts as sources of an analysis, each under its file's name without the ending; the second of a name is `name-2`.
 * Null if one cannot be read, after every such file has gone to `report`.
 */
export function readSources(
  paths: readonly string[],
  report: (error: unknown) => void,
): Source[] | null {
  const ids = numbered(paths.map((path) => basename(path, extname(path))));
  const sources = paths.flatMap((path, i) => {
    try {
      return [{ id: ids[i] ?? path, text: readText(path) }];
    } catch (error) {
      report(error);
      return [];
    }
  });
  return sources.length === paths.length ? sources : null;
}

// One stray NUL character in so many bytes is dirt that scraped texts have; more is a sign of another kind of file.
const BYTES_PER_NUL = 1000;

/** A file's text, without byte order mark and with LF at line ends. Throws `SourceError` for what is missing or no text. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  return decode(bytes, path, Math.floor(bytes.length / BYTES_PER_NUL));
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const problem = PROBLEMS.get(
      error instanceof Error && 'code' in error ? error.code : undefined,
    );
    if (!problem) throw error;
    throw new SourceError({ file: path }, problem, 'Check the path.');
  }
}

const PROBLEMS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'expected a text, found no such file'],
  ['ENOTDIR', 'expected a text, found no such file'],
  ['EISDIR', 'expected a text, found a folder'],
  ['EACCES', 'expected a text, found a file that may not be read'],
  ['ELOOP', 'expected a text, found a link that leads to itself'],
  ['ERR_FS_FILE_TOO_LARGE', 'expected at most 5 MB, found more than 2 GB'],
  ['ENAMETOOLONG', 'expected a text, found a name that is too long'],
]);
