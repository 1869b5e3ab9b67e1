import type { Reading } from './article.ts';
import { reservedIds } from './naming.ts';
import { SourceError, shown } from './source-error.ts';
import type { StoryFile } from './story-file.ts';
import type { StoryFolder } from './story-folder.ts';

// Side by side, more than two dozen columns cannot be read, and pairs grow with the square of the reports.
const mostReports = 24;
const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idRule = 'lower-case letters, digits and hyphens';

/** What is wrong with a story's folder: its name, no raw file, or too many. */
export function folderFaults({ id, path, raw, articles, others }: StoryFolder): SourceError[] {
  const faults = others.flatMap((name) => misplaced(path, name));
  if (!idShape.test(id)) {
    const problem = `expected ${idRule} in a story’s folder name, found ${shown(id)}`;
    faults.push(
      new SourceError({ file: path }, problem, 'Rename the folder, such as city-fire-2026.'),
    );
  } else if (reservedIds.includes(id)) {
    const problem = `expected a name that no page of the site has, found ${shown(id)}`;
    faults.push(
      new SourceError(
        { file: path },
        problem,
        `Rename the folder. Taken: ${reservedIds.join(', ')}.`,
      ),
    );
  }
  // With articles left, each of them is named as an orphan instead.
  if (raw.length === 0 && articles.length === 0) {
    const problem = 'expected at least one report, found no .txt file';
    faults.push(
      new SourceError(
        { file: `${path}/raw` },
        problem,
        'Put each report’s text into a .txt file of its own.',
      ),
    );
  }
  if (raw.length > mostReports) {
    const problem = `expected at most ${mostReports} reports in a story, found ${raw.length}`;
    const remedy =
      'Keep the most telling ones. For more, compare on the command line: npm run compare -- FILES --json';
    faults.push(new SourceError({ file: `${path}/raw` }, problem, remedy));
  }
  return faults;
}

/** A file that a person meant to be read, but that has another name or place. */
function misplaced(path: string, name: string): SourceError[] {
  if (name.startsWith('raw/')) return [];
  const file = `${path}/${name}`;
  if (/\.ya?ml(?:\.txt)?$/i.test(name)) {
    return [
      new SourceError(
        { file },
        'expected the name story.yaml',
        'Rename the file; no other is read.',
      ),
    ];
  }
  if (!/\.txt$/i.test(name)) return [];
  return [
    new SourceError(
      { file },
      'expected reports in raw/, found one beside it',
      `Move it to ${path}/raw/.`,
    ),
  ];
}

/** Reports in story.yaml without a raw file, and a siglum given twice. */
export function reportFaults(
  { raw }: StoryFolder,
  { file, story, lineOf }: StoryFile,
): SourceError[] {
  const names = raw.map(({ name }) => name);
  const sigla = new Map<string, string>();
  return Object.entries(story.reports ?? {}).flatMap(([name, { siglum }]) => {
    const faults: SourceError[] = [];
    if (!names.includes(name)) {
      const problem = `expected the name of a file in raw/, found ${shown(name)}`;
      const isSpelt = names.some((known) => known.normalize() === name.normalize());
      const remedy = isSpelt
        ? 'The file’s name has its accents as signs of their own. Rename the file without accents, here too.'
        : `Write it as the file is named: ${names.slice(0, mostReports).join(', ')}.`;
      faults.push(new SourceError({ file, line: lineOf(['reports', name]) }, problem, remedy));
    }
    const other = siglum && sigla.get(siglum);
    if (other) {
      const problem = `expected a siglum of its own, found ${siglum}, which ${other} has`;
      const place = { file, line: lineOf(['reports', name, 'siglum']) };
      faults.push(
        new SourceError(place, problem, 'Give each report its own sign of up to five letters.'),
      );
    }
    if (siglum) sigla.set(siglum, name);
    return faults;
  });
}

/** Ids that are no part of an address, that a page of the site has, or that two reports share. */
export function idFaults(
  folder: StoryFolder,
  readings: readonly Reading[],
  { file, story, lineOf }: StoryFile,
): SourceError[] {
  const owners = new Map<string, string>();
  return readings.flatMap(({ article }) => {
    const { id, raw } = article;
    const isGiven = story.reports?.[raw.file]?.id !== undefined;
    const place = isGiven
      ? { file, line: lineOf(['reports', raw.file, 'id']) }
      : { file: `${folder.path}/raw/${raw.file}` };
    const remedy = isGiven ? 'Give another id.' : 'Rename the file, or give an id in story.yaml.';
    const other = owners.get(id);
    owners.set(id, raw.file);
    if (id === '') {
      const problem = `expected ${idRule} in the file’s name to make an id from, found ${shown(raw.file)}`;
      return [new SourceError(place, problem, remedy)];
    }
    if (other !== undefined) {
      return [
        new SourceError(
          place,
          `expected an id of its own, found ${shown(id)}, which ${other} has`,
          remedy,
        ),
      ];
    }
    if (!reservedIds.includes(id)) return [];
    const problem = `expected an id that no page of the site has, found ${shown(id)}`;
    return [new SourceError(place, problem, `${remedy} Taken: ${reservedIds.join(', ')}.`)];
  });
}
