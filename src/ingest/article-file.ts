import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { type Article, articleSchema } from '../schema.ts';
import { toMarkdown } from './markdown.ts';
import { SourceError } from './source-error.ts';

/** SHA-256 of bytes or of a text's UTF-8, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** An article as the file that the site reads: front matter with a checksum, and the paragraphs as Markdown. */
export function printArticle(
  article: Omit<Article, 'checksum'>,
  paragraphs: readonly string[],
): string {
  const body = toMarkdown(paragraphs);
  const { checksum: _, ...fields } = articleSchema.parse({ ...article, checksum: '0'.repeat(64) });
  return join(frontMatter({ ...fields, checksum: sha256(join(frontMatter(fields), body)) }), body);
}

/** Whether a file is as ingest wrote it: its checksum is that of the rest. */
export function isAsWritten(file: string): boolean {
  const text = file.replaceAll('\r\n', '\n');
  const found = /^checksum: "([0-9a-f]{64})"\n/m.exec(text);
  if (!found) return false;
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return sha256(rest) === found[1];
}

/** An article's front matter and its Markdown body, as `printArticle` wrote them. Throws `SourceError` for any other file. */
export function readArticle(text: string, file: string): { article: Article; body: string } {
  const [, front = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(text) ?? [];
  const { data, error } = articleSchema.safeParse(parsed(front));
  if (data) return { article: data, body };
  const [issue] = error.issues;
  const problem = `expected an article, found ${issue?.path.join('.') || 'front matter'}: ${issue?.message}`;
  throw new SourceError({ file }, problem, 'Run npm run ingest to write it again.');
}

/** Undefined where it is no YAML; the schema then says that it expected some. */
function parsed(front: string): unknown {
  try {
    return parse(front);
  } catch {
    return undefined;
  }
}

function join(front: string, body: string): string {
  return `---\n# Written by npm run ingest from the raw file. Change story.yaml, not this file.\n${front}---\n${body && `\n${body}`}`;
}

/** Every string in double quotes on one line, so that any YAML reader reads letter for letter what was written. */
function frontMatter(data: object): string {
  const yaml = stringify(data, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  const compact = yaml.replace(spanLines, '$1 { from: $2, to: $3 }');
  return compact.replace(unprintable, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

// No string can look so: all are in quotes.
const spanLines = /^( *span:)\n +from: (\d+)\n +to: (\d+)$/gm;
// Letters that YAML does not allow as they are, or that some readers take for line ends.
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
