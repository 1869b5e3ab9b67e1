import { SourceError, shown } from './source-error.ts';

// A newspaper's longest text is under 1 MB; what is larger is a slip, such as a whole archive.
export const maxBytes = 5_000_000;

/**
 * The text of a file's bytes: UTF-8, with or without byte order mark, or UTF-16 with one. The mark is dropped, CR and
 * CRLF are read as LF, nothing else is touched. Throws `SourceError` for what is not text or holds none; a text may hold
 * `maxNuls` NUL characters.
 */
export function decode(bytes: Uint8Array, file: string, maxNuls = 0): string {
  if (bytes.length > maxBytes) throw tooLarge(bytes.length, file);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.split('\0').length > maxNuls + 1) throw notText(text, text.indexOf('\0'), file);
  if (!isValid(bytes, encoding)) throw notEncoded(bytes, encoding, file);
  if (!/\S/.test(text)) {
    throw new SourceError(
      { file },
      'expected text, found an empty file',
      'Put the report’s text into it, or delete it.',
    );
  }
  return text;
}

/** The fault of a file above the limit, whose bytes need not be read for it. */
export function tooLarge(size: number, file: string): SourceError {
  return new SourceError(
    { file },
    `expected at most 5 MB, found ${(size / 1_000_000).toFixed(1)} MB`,
    'Keep only the report’s text in it: one report a file.',
  );
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function notText(text: string, at: number, file: string): SourceError {
  return new SourceError(
    { file, line: lineAt(text, at) },
    'expected text, found a NUL character',
    'A binary file? Save its text as UTF-8. UTF-16 without a byte order mark? Convert it: ' +
      `iconv -f UTF-16LE -t UTF-8 ${quoted(file)} > converted.txt`,
  );
}

function notEncoded(bytes: Uint8Array, encoding: Encoding, file: string): SourceError {
  if (encoding !== 'utf-8') {
    const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
    const line = lineAt(text, Math.max(0, text.indexOf('\ufffd')));
    const problem = 'expected UTF-16, found half a character';
    return new SourceError({ file, line }, problem, 'Save the text again as UTF-8.');
  }
  const { line, words } = firstMisfit(bytes);
  return new SourceError(
    { file, line },
    `expected UTF-8, found ${shown(words)}`,
    `Convert it, if it is Windows-1252: iconv -f WINDOWS-1252 -t UTF-8 ${quoted(file)} > converted.txt`,
  );
}

/** The first line that is not UTF-8: its number, and its text from just before the misfit. */
function firstMisfit(bytes: Uint8Array): { line: number; words: string } {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = nextLineEnd(bytes, from);
    const part = bytes.subarray(from, end);
    if (!isValid(part, 'utf-8')) {
      const words = new TextDecoder().decode(part);
      return { line, words: words.slice(Math.max(0, words.indexOf('\ufffd') - 30)).trim() };
    }
    const isCrLf = bytes[end] === 0x0d && bytes[end + 1] === 0x0a;
    from = end + (isCrLf ? 2 : 1);
  }
  return { line, words: '' };
}

function nextLineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
  return at;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function quoted(file: string): string {
  return `'${file.replaceAll("'", `'\\''`)}'`;
}
