import type { Collection } from '../../view/search-collection.ts';
import { filterIn, type Filter } from './filters.ts';
import { Lexicon } from './lexicon.ts';
import { parseQuery, type Term } from './query.ts';
import { byRow, rankedRows } from './rank.ts';
import type { Wanted } from './score.ts';
import { asMeant, asTyped } from './wanted.ts';
import { indexWords, type Passage, type WordIndex } from './word-index.ts';

export interface Answer {
  readonly results: readonly Result[];
  /** Words that occur nowhere, each with the nearest that do. */
  readonly unknown: readonly Unknown[];
  /** More was typed than is looked for. */
  readonly isCut: boolean;
}

/** A row that answers. */
export interface Result {
  /** Its passages that answer, the best first. */
  readonly passages: readonly Passage[];
  /** It has the words only with slips, or not all of them. */
  readonly isClose: boolean;
  /** What was looked for in it. */
  readonly wanted: readonly Wanted[];
}

export interface Unknown {
  readonly written: string;
  readonly nearest: readonly string[];
}

// So few good results leave room for what comes close, and so much of it helps.
const FEW = 5;
const MAX_CLOSE = 20;

/** Searches one collection. The same query always has the same answer, in the same order. */
export class Search {
  readonly index: WordIndex;
  readonly #lexicon: Lexicon;

  constructor(collection: Collection) {
    this.index = indexWords(collection);
    this.#lexicon = new Lexicon(this.index);
  }

  /** Answers the query of an address: words in `q`, and filters. Without words, all that the filters leave is found. */
  answer(query: string): Answer {
    const asked = new URLSearchParams(query);
    const filter = filterIn(asked);
    const { terms, isCut } = parseQuery(asked.get('q') ?? '');
    if (terms.length === 0) return { results: filter ? this.#all(filter) : [], unknown: [], isCut };
    const full = this.#rows(asTyped(terms, this.#lexicon), terms.length, filter);
    const close = full.length < FEW ? this.#close(terms, filter) : [];
    const rows = new Set(full.map(({ passages }) => passages[0]?.row));
    const added = close.filter(({ passages }) => !rows.has(passages[0]?.row)).slice(0, MAX_CLOSE);
    const closer = added.map((result) => ({ ...result, isClose: true }));
    return { results: [...full, ...closer], unknown: this.#unknown(terms), isCut };
  }

  #rows(wanted: readonly Wanted[], least: number, filter: Filter = () => true): Result[] {
    const rows = rankedRows(this.index, { wanted, least, filter });
    return rows.map((passages) => ({ passages, isClose: false, wanted }));
  }

  /** What has all the words, slips allowed; failing that, half of them. */
  #close(terms: readonly Term[], filter: Filter | undefined): Result[] {
    const wanted = asMeant(terms, this.#lexicon);
    const all = this.#rows(wanted, wanted.length, filter);
    return all.length > 0 ? all : this.#rows(wanted, Math.ceil(wanted.length / 2), filter);
  }

  /** In the order of the reports. */
  #all(filter: Filter): Result[] {
    const rows = byRow(this.index.passages.filter(filter));
    return rows.map((passages) => ({ passages, isClose: false, wanted: [] }));
  }

  #unknown(terms: readonly Term[]): Unknown[] {
    return terms.flatMap(({ words, isOpen }) =>
      words
        .filter((word, i) => {
          const mayGoOn = isOpen && i === words.length - 1;
          return this.#lexicon.meant(word, mayGoOn).size === 0;
        })
        .map((word) => ({ written: word.written, nearest: this.#lexicon.hints(word) })),
    );
  }
}
