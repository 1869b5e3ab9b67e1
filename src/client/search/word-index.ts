import { words } from '../../text/words.ts';
import type {
  Collection,
  SearchReport,
  SearchSentence,
  SearchStory,
} from '../../view/search-collection.ts';
import { plainForms } from './plain.ts';

/** A sentence that can be found. */
export interface Passage {
  /** Its place among all passages: story by story, report by report. */
  readonly number: number;
  readonly story: SearchStory;
  readonly report: SearchReport;
  /** Its place among its report's sentences. */
  readonly place: number;
  readonly sentence: SearchSentence;
  readonly row: Row;
}

/** One thing said, with every passage that says it. */
export interface Row {
  readonly passages: readonly Passage[];
  readonly reports: ReadonlySet<SearchReport>;
}

/** A distinct word of a collection. Its number is its place in the list of all forms. */
export interface Form {
  readonly norm: string;
  readonly stem: string;
  /** As first printed. */
  readonly written: string;
  /** Every way in which it is written, made plain. */
  readonly keys: ReadonlySet<string>;
  /** The numbers of the passages that have it. */
  readonly places: readonly number[];
}

/** All passages and their words. */
export interface WordIndex {
  readonly passages: readonly Passage[];
  /** The number of each report's first passage. */
  readonly firsts: ReadonlyMap<SearchReport, number>;
  readonly forms: readonly Form[];
  /** By passage: its words in order, as numbers of forms. */
  readonly words: readonly Uint32Array[];
}

/** Reads every sentence of a collection. */
export function indexWords({ stories }: Collection): WordIndex {
  const passages: Passage[] = [];
  for (const story of stories) takeStory(story, passages);
  const firsts = new Map<SearchReport, number>();
  for (const { report, place, number } of passages) if (place === 0) firsts.set(report, number);
  return { passages, firsts, ...readWords(passages.map(({ sentence }) => sentence.text)) };
}

function takeStory(story: SearchStory, passages: Passage[]): void {
  const rows = new Map<number, Row & { passages: Passage[]; reports: Set<SearchReport> }>();
  for (const report of story.reports) {
    for (const [place, sentence] of report.sentences.entries()) {
      const row = rows.get(sentence.row) ?? { passages: [], reports: new Set() };
      const passage = { number: passages.length, story, report, place, sentence, row };
      rows.set(sentence.row, row);
      row.passages.push(passage);
      row.reports.add(report);
      passages.push(passage);
    }
  }
}

function readWords(texts: readonly string[]): Pick<WordIndex, 'forms' | 'words'> {
  const byNorm = new Map<string, number>();
  const byWritten = new Map<string, number>();
  const forms: (Form & { keys: Set<string>; places: number[] })[] = [];
  const sequences = texts.map((text, passage) => {
    const found = words(text).map(({ from, to, norm, stem }) => {
      const written = text.slice(from, to);
      const known = byWritten.get(written);
      if (known !== undefined) return known;
      const number = byNorm.get(norm) ?? forms.length;
      byNorm.set(norm, number);
      byWritten.set(written, number);
      const form = (forms[number] ??= { norm, stem, written, keys: new Set(), places: [] });
      for (const key of plainForms(written)) form.keys.add(key);
      return number;
    });
    for (const form of found) {
      const places = forms[form]?.places;
      if (places?.at(-1) !== passage) places?.push(passage);
    }
    return new Uint32Array(found);
  });
  return { forms, words: sequences };
}
