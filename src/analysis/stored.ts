import type { Analysis } from './types.ts';

/** The analysis that a file of the cache holds; null where the file is no whole one, so that it is made again. */
export function readStored(text: string): Analysis | null {
  try {
    const stored: Analysis | null = JSON.parse(text);
    return Array.isArray(stored?.documents) && stored.lineage ? stored : null;
  } catch {
    return null;
  }
}
