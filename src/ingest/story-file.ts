import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { type Story, storySchema } from '../schema.ts';
import { decode } from './decode.ts';
import { SourceError, shown } from './source-error.ts';

/** A story.yaml as it was read: what it says, what is wrong with it, and on which line each thing stands. */
export interface StoryFile {
  readonly file: string;
  readonly story: Story;
  readonly faults: readonly SourceError[];
  /** The line, counted from 1, of the key or value at a path such as `['reports', 'herald.txt', 'id']`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

type Issue = NonNullable<ReturnType<typeof storySchema.safeParse>['error']>['issues'][number];

const remedy =
  'The README shows a whole story.yaml. Correct the line, or take it out: every key is optional.';

/** The text of a story.yaml; one of nothing but white space says nothing. Throws `SourceError` for what is not text. */
export function storyText(bytes: Uint8Array, file: string): string {
  return new TextDecoder().decode(bytes).trim() === '' ? '' : decode(bytes, file);
}

/** Read a story.yaml. A wrong one gives an empty story and its faults, all of them. */
export function readStoryFile(text: string, file: string): StoryFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(document, lines, path);
  const broken = [...document.errors, ...document.warnings].map(({ code, pos, message }) => {
    const place = { file, line: lines.linePos(pos[0]).line };
    if (code === 'MULTIPLE_DOCS')
      return new SourceError(
        place,
        'expected one story, found a second part after “---”',
        'Take that line out: a file tells of one story.',
      );
    return new SourceError(
      place,
      `expected YAML, found: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''}`,
      'Put a text with “: ” or “#” in it, or one that begins with a sign, between quotation marks; indent with spaces.',
    );
  });
  if (broken.length > 0) return { file, story: {}, faults: broken, lineOf };
  const value = valueOf(document);
  const result = storySchema.safeParse(value ?? {});
  if (result.success) return { file, story: result.data, faults: [], lineOf };
  const faults = result.error.issues.flatMap((issue) => faultsOf(issue, value, { file, lineOf }));
  return { file, story: {}, faults, lineOf };
}

/** Undefined where aliases grow beyond all measure; the schema then says what it expected. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return 'aliases without end';
  }
}

function faultsOf(
  issue: Issue,
  value: unknown,
  { file, lineOf }: Pick<StoryFile, 'file' | 'lineOf'>,
): SourceError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const line = lineOf([...issue.path, key]);
      const known = knownKeys(issue.path).join(', ');
      return new SourceError(
        { file, line },
        `expected one of ${known}; found the key ${shown(key)}`,
        remedy,
      );
    });
  }
  const found = valueAt(value, issue.path);
  const where = issue.path.length > 0 ? `${issue.path.map(String).join(' › ')}: ` : '';
  const problem = `${where}expected ${expectation(issue)}, found ${found === undefined || found === null ? 'nothing' : shown(found)}`;
  return [new SourceError({ file, line: lineOf(issue.path) }, problem, remedy)];
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'text' : 'a whole number from 1';
  return issue.code === 'invalid_union' ? 'a line or a range such as 3 or 3-5' : issue.message;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text (a number or a word such as yes needs quotation marks)',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function knownKeys(path: readonly PropertyKey[]): string[] {
  const { reports, ...story } = storySchema.shape;
  const report = reports.unwrap().valueType;
  if (path.length === 0) return [...Object.keys(story), 'reports'];
  if (path.length === 2) return Object.keys(report.shape);
  if (path[2] === 'published') return Object.keys(report.shape.published.unwrap().shape);
  return Object.keys(report.shape.roles.unwrap().element.shape);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** The line of a path's key, or of the nearest thing around it that is there. */
function lineAt(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const holder = length === 1 ? document.contents : parent;
    const key = path[length - 1];
    const items = isMap(holder) ? holder.items : [];
    const pair = items.find((item) => isPair(item) && String(item.key) === String(key));
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
