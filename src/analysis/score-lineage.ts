import type { Side } from '../ledger/types.ts';
import type { Finding, Measure } from './measure.ts';
import type { ReadLineage } from './reading.ts';
import type { Analysis } from './types.ts';

/** The number of independent reports, the groups with their sources, and the links held to be likely or certain. */
export function lineageMeasures({ documents, lineage }: Analysis, reading: ReadLineage): Measure[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text.length]));
  const sidesOf = (ids: readonly string[]): Side[] =>
    ids.map((document) => ({ document, from: 0, to: texts.get(document) ?? 0 }));
  const compare = (aspect: Measure['aspect'], read: readonly Said[], found: readonly Said[]) =>
    compared(aspect, read, found, sidesOf);
  const all = documents.map(({ id }) => id);
  return [
    compare(
      'independent',
      [{ documents: all, said: range(reading.independent) }],
      [{ documents: all, said: range(lineage.independent) }],
    ),
    compare('group', reading.groups.map(named), lineage.groups.map(named)),
    compare(
      'link',
      reading.links.map(({ documents, confidence }) => ({
        documents,
        said: confidence.replace('very ', ''),
      })),
      lineage.links
        .filter(({ confidence }) => confidence !== 'possible')
        .map(({ from, to, confidence }) => ({ documents: [from, to], said: confidence })),
    ),
  ];
}

/** Reports and what is said of them. */
interface Said {
  readonly documents: readonly string[];
  readonly said: string;
}

function compared(
  aspect: Measure['aspect'],
  read: readonly Said[],
  found: readonly Said[],
  sidesOf: (ids: readonly string[]) => Side[],
): Measure {
  const missed = read.filter((one) => !found.some((other) => keyOf(one) === keyOf(other)));
  const extra = found.filter((one) => !read.some((other) => keyOf(one) === keyOf(other)));
  return {
    aspect,
    found: read.length - missed.length,
    missed: missed.map(({ documents, said }): Finding => ({
      sides: sidesOf(documents),
      read: said,
      found: null,
    })),
    extra: extra.map(({ documents, said }): Finding => ({
      sides: sidesOf(documents),
      read: null,
      found: said,
    })),
  };
}

function keyOf({ documents, said }: Said): string {
  return `${documents.toSorted().join(' ')} ${said}`;
}

function named({ documents, source }: ReadLineage['groups'][number]): Said {
  return { documents, said: source ?? 'source not named' };
}

function range({ min, max }: ReadLineage['independent']): string {
  return min === max ? `${min}` : `${min} to ${max}`;
}
