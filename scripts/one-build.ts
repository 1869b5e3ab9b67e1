import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { SourceError } from '../src/ingest/source-error.ts';

/**
 * Takes the folder for this process until it ends: two builds at once would write into each other's `dist/`. Throws
 * `SourceError` while another process that is still alive has it.
 */
export function takeTurn(file: string): void {
  const owner = ownerOf(file);
  if (owner !== null && owner !== process.pid && isAlive(owner)) {
    throw new SourceError(
      { file },
      `expected one build at a time, found another running (process ${owner})`,
      'Wait until it is done, or stop it. If none is running, delete this file.',
    );
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, String(process.pid));
  process.once('exit', () => rmSync(file, { force: true }));
}

function ownerOf(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** Signal 0 asks whether a process is there, and does nothing to it. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
