import type { Analysis } from '../analysis/types.ts';
import type { Article, Story } from '../schema.ts';
import type { Document } from '../text/document.ts';
import { hash } from '../text/hash.ts';
import { href } from './address.ts';
import { changesIn, isCalledOut } from './changes.ts';
import { byLikeness, pairOf, type Match } from './pair.ts';
import { reportName } from './report.ts';
import { sentenceMarks } from './search-marks.ts';
import { railLetters, type SearchSentence, type SearchStory } from './search-collection.ts';
import { storyTitle } from './story.ts';

/** The file that search reads: its name changes with what is in it. */
export interface SearchFile {
  readonly name: string;
  readonly address: string;
  readonly json: string;
  readonly stories: number;
  readonly outlets: readonly { readonly id: string; readonly outlet: string }[];
  /** Everybody who is quoted, by name. */
  readonly speakers: readonly string[];
}

interface Loaded {
  readonly id: string;
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly analysis: Analysis;
}

export function searchFile(loaded: readonly Loaded[]): SearchFile {
  const stories = loaded.map(searchStory);
  const json = JSON.stringify({ stories });
  const name = `passages-${hash(json)}`;
  const reports = stories.flatMap((story) => story.reports);
  const speakers = reports.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.speakers ?? []),
  );
  const outlets = new Map(reports.map(({ id, outlet }) => [outlet, { id, outlet }]));
  return {
    name,
    address: href(`search/${name}.json`),
    json,
    stories: stories.length,
    outlets: [...outlets.values()],
    speakers: [...new Set(speakers)].sort(),
  };
}

export function searchStory({ id, story, articles, analysis }: Loaded): SearchStory {
  const rows = rowsOf(analysis);
  const reports = articles.map((article) => {
    const { siglum, outlet, tint, language } = reportName(article);
    const document = analysis.documents.find((candidate) => candidate.id === article.id);
    const others = articles.map((other) => counterparts(article.id, other.id, analysis));
    const sentences = document ? sentencesOf(document, analysis, { others, rows }) : [];
    return { id: article.id, siglum, outlet, tint, language, sentences };
  });
  return { id, title: storyTitle(id, story), reports };
}

/** What one report has of another's sentences: by their index the nearest match. */
interface Counterparts {
  readonly report: string;
  readonly best: ReadonlyMap<number, Match>;
}

/** The row of a sentence, by its report's id and its own index. */
type Rows = ReadonlyMap<string, number>;

function sentencesOf(
  document: Document,
  analysis: Analysis,
  { others, rows }: { readonly others: readonly Counterparts[]; readonly rows: Rows },
): SearchSentence[] {
  const marks = sentenceMarks(document, analysis);
  return document.sentences.map(({ id, from, to, block }, at) => {
    const row = rows.get(place(document.id, at)) ?? -1;
    const role = document.blocks[block]?.role ?? 'paragraph';
    const also = others.flatMap(({ report, best }, column) =>
      saying(best.get(at))
        .filter((other) => rows.get(place(report, other)) !== row)
        .map((other) => [column, other] as const),
    );
    return {
      text: document.text.slice(from, to),
      id,
      row,
      rail: others.map((other) => letter(document, at, other)).join(''),
      ...(role !== 'paragraph' && { role }),
      ...(also.length > 0 && { also }),
      ...marks[at],
    };
  });
}

function letter(document: Document, at: number, { report, best }: Counterparts): string {
  if (report === document.id) return railLetters.own;
  const match = best.get(at);
  if (!match) return railLetters.none;
  const isCalled = changesIn(match, document, at).some(isCalledOut);
  return isCalled ? railLetters[match.kind].toUpperCase() : railLetters[match.kind];
}

/** The sentences of the other report that say the same. */
function saying(match: Match | undefined): readonly number[] {
  return match && match.kind !== 'related' ? match.right : [];
}

function counterparts(left: string, right: string, { pairs }: Analysis): Counterparts {
  const best = new Map<number, Match>();
  const matches = pairOf(pairs, left, right)?.matches ?? [];
  for (const match of matches.toSorted(byLikeness)) {
    for (const at of match.left) if (!best.has(at)) best.set(at, match);
  }
  return { report: right, best };
}

function rowsOf({ rows }: Analysis): Rows {
  return new Map(
    rows.flatMap(({ members }, row) =>
      members.flatMap(({ document, sentences }) =>
        sentences.map((at) => [place(document, at), row] as const),
      ),
    ),
  );
}

function place(document: string, at: number): string {
  return `${document} ${at}`;
}
