/** Where a slip stands: a file, and its line, counted from 1, where one is to blame. */
export interface Place {
  readonly file: string;
  readonly line?: number;
}

/** A person's slip in a file of theirs: where, what was found and expected, and what to do. Our own bugs are other errors. */
export class SourceError extends Error {
  constructor(place: Place, problem: string, remedy: string) {
    const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
    super(`${where}: ${problem}\n  ${remedy}`);
    this.name = 'SourceError';
  }
}

/** A value for a message: in quotation marks, control characters spelt out, cut to one short line. */
export function shown(value: unknown): string {
  const longest = 60;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const plain = text.replace(/[\p{Cc}\u2028\u2029]/gu, (letter) =>
    JSON.stringify(letter).slice(1, -1),
  );
  return `“${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}”`;
}
