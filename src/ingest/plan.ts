import { isAsWritten, printArticle, sha256 } from './article-file.ts';
import { readArticle, type Reading, warningsOf } from './article.ts';
import { folderFaults, idFaults, reportFaults } from './checks.ts';
import { decode, maxBytes, tooLarge } from './decode.ts';
import { idFromName, siglumFrom, uniqueSiglum } from './naming.ts';
import { readReport, rulingFaults } from './rulings.ts';
import { SourceError } from './source-error.ts';
import { readStoryFile, storyText, type StoryFile } from './story-file.ts';
import type { FoundFile, StoryFolder } from './story-folder.ts';

/** A report as it was read, with the sign it goes by and what a reader would miss. */
export interface SignedReading extends Reading {
  readonly siglum: string;
  readonly warnings: readonly string[];
}

/** What would be done for a story. Only a plan without faults may be carried out. */
export interface StoryPlan {
  readonly readings: readonly SignedReading[];
  /** Article files to write, by name: those whose text differs from what is there. */
  readonly writes: readonly { readonly name: string; readonly text: string }[];
  /** Article files to delete, because no raw file stands behind them. */
  readonly removals: readonly string[];
  readonly faults: readonly SourceError[];
}

/**
 * Read a story's files and say what to write, or everything that is wrong. Touches no disk. Article files that a hand
 * has changed, or that no raw file stands behind, are faults, unless a person said to `overwrite` them. `step` is
 * called after each raw file.
 */
export function planStory(
  folder: StoryFolder,
  overwrite: boolean,
  step: () => void = () => {},
): StoryPlan {
  const faults: SourceError[] = [];
  const storyFile = collect(faults, () => readStory(folder)) ?? emptyStory(folder);
  faults.push(...storyFile.faults, ...folderFaults(folder), ...reportFaults(folder, storyFile));
  const readings: Reading[] = [];
  for (const [i, file] of inOrder(folder, storyFile).entries()) {
    const reading = collect(faults, () =>
      readFile(folder, file, { storyFile, position: i + 1, faults }),
    );
    if (reading) readings.push(reading);
    step();
  }
  faults.push(...idFaults(folder, readings, storyFile), ...unreadableArticles(folder));
  const signed = withSigla(readings, storyFile);
  const plan = { readings: signed, writes: [], removals: [], faults };
  if (faults.length > 0) return plan;
  const files = signed.map(({ article, siglum, paragraphs }) => ({
    name: `${article.id}.md`,
    text: printArticle({ ...article, siglum }, paragraphs),
  }));
  const { faults: changes, ...work } = compareWithDisk(folder, files);
  return { ...plan, ...work, faults: overwrite ? [] : changes };
}

function collect<Value>(faults: SourceError[], read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    faults.push(error);
    return undefined;
  }
}

function emptyStory({ path }: StoryFolder): StoryFile {
  return { file: `${path}/story.yaml`, story: {}, faults: [], lineOf: () => 1 };
}

function readStory(folder: StoryFolder): StoryFile {
  const empty = emptyStory(folder);
  const { storyFile } = folder;
  if (!storyFile) return empty;
  return readStoryFile(textOfFile(storyFile, empty.file, storyText), empty.file);
}

function textOfFile(
  { size, bytes, problem }: FoundFile,
  path: string,
  read: (bytes: Uint8Array, path: string) => string = decode,
): string {
  if (problem) throw unreadable(path, problem);
  if (size > maxBytes) throw tooLarge(size, path);
  return read(bytes, path);
}

function unreadableArticles({ articles, articlePath }: StoryFolder): SourceError[] {
  return articles.flatMap(({ name, problem }) =>
    problem ? [unreadable(`${articlePath}/${name}`, problem)] : [],
  );
}

function unreadable(file: string, problem: string): SourceError {
  return new SourceError(
    { file },
    `expected a file, found ${problem}`,
    'Put a file that can be read in its place, or take it away.',
  );
}

/** Reports with an `order` first, in that order; the others by their files' names. */
function inOrder({ raw }: StoryFolder, { story }: StoryFile): FoundFile[] {
  const orderOf = (name: string): number => story.reports?.[name]?.order ?? Infinity;
  const byName = raw.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  return byName.toSorted((left, right) => {
    const [first, second] = [orderOf(left.name), orderOf(right.name)];
    return first === second ? 0 : first - second;
  });
}

function readFile(
  folder: StoryFolder,
  file: FoundFile,
  given: { storyFile: StoryFile; position: number; faults: SourceError[] },
): Reading {
  const { storyFile, position, faults } = given;
  const path = `${folder.path}/raw/${file.name}`;
  const raw = textOfFile(file, path);
  const { story } = storyFile;
  const report = story.reports?.[file.name] ?? {};
  const wrongRulings = rulingFaults(raw, file.name, storyFile);
  faults.push(...wrongRulings);
  const identity = {
    id: report.id ?? idFromName(file.name),
    story: folder.id,
    position,
    raw: { file: file.name, sha256: sha256(file.bytes), characters: raw.length },
  };
  const reading = readArticle(raw, readReport(raw, wrongRulings.length > 0 ? {} : report), {
    identity,
    report,
    story,
  });
  if (reading.paragraphs.length > 0 || reading.article.headline) return reading;
  throw new SourceError(
    { file: path },
    'expected a report, found nothing but lines that are no part of one',
    'Put the report’s text into it; or, if a line was misread, give its role in story.yaml.',
  );
}

function withSigla(readings: readonly Reading[], { story }: StoryFile): SignedReading[] {
  const givenTo = ({ article }: Reading): string | undefined =>
    story.reports?.[article.raw.file]?.siglum;
  const taken = new Set(readings.flatMap((reading) => givenTo(reading) ?? []));
  return readings.map((reading) => {
    const { outlet, id } = reading.article;
    const siglum = givenTo(reading) ?? uniqueSiglum(siglumFrom(outlet?.value ?? id), taken);
    taken.add(siglum);
    return { ...reading, siglum, warnings: warningsOf(reading) };
  });
}

function compareWithDisk(
  { articles, articlePath }: StoryFolder,
  files: readonly { name: string; text: string }[],
): Pick<StoryPlan, 'writes' | 'removals' | 'faults'> {
  const texts = new Map(articles.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  const planned = new Set(files.map(({ name }) => name));
  const writes = files.filter(
    ({ name, text }) => texts.get(name)?.replaceAll('\r\n', '\n') !== text,
  );
  const edited = writes.filter(
    ({ name }) => !isAsWritten(texts.get(name) ?? '') && texts.has(name),
  );
  const removals = [...texts.keys()].filter((name) => !planned.has(name));
  const faults = [
    ...edited.map(
      ({ name }) =>
        new SourceError(
          { file: `${articlePath}/${name}` },
          'expected the file as ingest wrote it, found it changed by hand',
          'Put the change into story.yaml, then run: npm run ingest -- --overwrite (it replaces this file).',
        ),
    ),
    ...removals.map(
      (name) =>
        new SourceError(
          { file: `${articlePath}/${name}` },
          'expected a raw file behind each article, found none for this one',
          'Delete it, or put its raw file back; npm run ingest -- --overwrite deletes it.',
        ),
    ),
  ];
  return { writes, removals, faults };
}
