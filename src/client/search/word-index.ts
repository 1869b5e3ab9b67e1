import { words, type Word } from '../../text/words.ts';
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
  const list = new FormList();
  const sequences = texts.map((text, passage) => list.read(text, passage));
  return { forms: list.forms, words: sequences };
}

/** Numbers the distinct words of a collection. */
class FormList {
  readonly forms: (Form & { keys: Set<string>; places: number[] })[] = [];
  readonly #byNorm = new Map<string, number>();
  readonly #byPart = new Map<string, readonly number[]>();

  /** The words of a passage, as numbers of forms. */
  read(text: string, passage: number): Uint32Array {
    const found: number[] = [];
    // No word has a space in it, and most of what stands between two spaces has been read before.
    for (const part of text.split(' ')) {
      for (const number of this.#formsOf(part)) {
        found.push(number);
        const places = this.forms[number]?.places;
        if (places?.at(-1) !== passage) places?.push(passage);
      }
    }
    return new Uint32Array(found);
  }

  #formsOf(part: string): readonly number[] {
    const known = this.#byPart.get(part);
    if (known) return known;
    const numbers = words(part).map((word) => this.#take(word, part.slice(word.from, word.to)));
    this.#byPart.set(part, numbers);
    return numbers;
  }

  #take({ norm, stem }: Word, written: string): number {
    const number = this.#byNorm.get(norm) ?? this.forms.length;
    this.#byNorm.set(norm, number);
    const form = (this.forms[number] ??= { norm, stem, written, keys: new Set(), places: [] });
    for (const key of plainForms(written)) form.keys.add(key);
    return number;
  }
}
