import { parseDocument } from 'yaml';
import {
  disagreementsSchema,
  figuresSchema,
  lineageSchema,
  quotesSchema,
} from './reading-schema.ts';
import { shown, SourceError } from './source-error.ts';

/** The files of a `reading/` folder; each may be missing, `pairs.tsv` and `sentences.tsv` go together. */
export const READING_FILES = [
  'sentences.tsv',
  'pairs.tsv',
  'quotes.yaml',
  'figures.yaml',
  'disagreements.yaml',
  'lineage.yaml',
] as const;

type ReadingFile = (typeof READING_FILES)[number];
export type StoryReading = ReturnType<typeof readReading>;

/**
 * What a reader wrote down of a story before the engine saw it, to score the engine against. `textOf` gives a file's text,
 * null where there is none; what no file says is null. Throws a SourceError for a file that does not say what it should.
 */
export function readReading(textOf: (file: ReadingFile) => string | null) {
  const sentences = textOf('sentences.tsv');
  const pairs = textOf('pairs.tsv');
  return {
    sentences:
      sentences === null || pairs === null
        ? null
        : {
            units: readSentences(sentences, 'sentences.tsv'),
            kinds: readKinds(pairs, 'pairs.tsv'),
          },
    quotes: read(textOf, 'quotes.yaml', quotesSchema),
    figures: read(textOf, 'figures.yaml', figuresSchema),
    disagreements: read(textOf, 'disagreements.yaml', disagreementsSchema),
    lineage: read(textOf, 'lineage.yaml', lineageSchema),
  };
}

/** ID, document, role and text a line, parted by tabs; a line that begins with `#` is a note. */
function readSentences(text: string, file: string) {
  return rows(text).map(({ cells, line }) => {
    const [id, document, , words] = cells;
    if (id && document && words) return { id, document, words };
    throw new SourceError(
      { file, line },
      `expected an id, a document, a role and a text, found ${shown(cells.join(' · '))}`,
      'Part the four by tabs.',
    );
  });
}

const KINDS = ['same', 'reworded', 'related', 'overlap'] as const;

/** The pairs of a reading: ID, ID and kind a line, parted by tabs; a line that begins with `#` is a note. */
export function readKinds(text: string, file: string): Map<string, (typeof KINDS)[number]> {
  const kinds = new Map<string, (typeof KINDS)[number]>();
  for (const { cells, line } of rows(text)) {
    const [left, right, said] = cells;
    const kind = KINDS.find((known) => known === said);
    if (!left || !right || !kind)
      throw new SourceError(
        { file, line },
        `expected two ids and one of ${KINDS.join(', ')}, found ${shown(cells.join(' · '))}`,
        'Part the three by tabs.',
      );
    kinds.set(`${left} ${right}`, kind);
  }
  return kinds;
}

function rows(text: string): { readonly cells: string[]; readonly line: number }[] {
  return text
    .split(/\r?\n/)
    .map((row, i) => ({ row, cells: row.split('\t').map((cell) => cell.trim()), line: i + 1 }))
    .filter(({ row }) => row.trim() !== '' && !row.startsWith('#'));
}

interface Schema<Value> {
  safeParse(value: unknown): {
    readonly data?: Value;
    readonly error?: {
      readonly issues: readonly {
        readonly path: readonly PropertyKey[];
        readonly message: string;
      }[];
    };
  };
}

function read<Value>(
  textOf: (file: ReadingFile) => string | null,
  file: ReadingFile,
  schema: Schema<Value>,
): Value | null {
  const text = textOf(file);
  if (text === null) return null;
  const document = parseDocument(text);
  const [broken] = document.errors;
  const { data, error } = schema.safeParse(broken ? undefined : document.toJS());
  if (data !== undefined) return data;
  const [issue] = error?.issues ?? [];
  const problem = broken?.message ?? `${issue?.path.map(String).join(' › ')}: ${issue?.message}`;
  throw new SourceError(
    { file },
    problem,
    'The reading of the first story shows what each file holds.',
  );
}
