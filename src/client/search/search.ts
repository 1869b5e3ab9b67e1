import type { Collection, SearchSentence } from '../../view/search-collection.ts';
import { Lexicon } from './lexicon.ts';
import { parseQuery, type Term } from './query.ts';
import { rankedRows } from './rank.ts';
import type { Wanted } from './score.ts';
import { asMeant, asTyped } from './wanted.ts';
import { indexWords, type Passage, type WordIndex } from './word-index.ts';

/** What is asked of a search. Without words, everything that the filters leave is found. */
export interface Request {
  readonly text: string;
  /** The name, siglum or id of an outlet, to find only what it says; or empty. */
  readonly outlet: string;
  /** Only what one report says and no other has anything like. */
  readonly isOnlyHere: boolean;
}

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

/** Searches one collection. The same request always has the same answer, in the same order. */
export class Search {
  readonly index: WordIndex;
  readonly #lexicon: Lexicon;

  constructor(collection: Collection) {
    this.index = indexWords(collection);
    this.#lexicon = new Lexicon(this.index);
  }

  answer(request: Request): Answer {
    const { terms, isCut } = parseQuery(request.text);
    if (terms.length === 0) return { results: this.#all(request), unknown: [], isCut };
    const full = this.#rows(asTyped(terms, this.#lexicon), terms.length, request);
    const close = full.length < FEW ? this.#close(terms, request) : [];
    const rows = new Set(full.map(({ passages }) => passages[0]?.row));
    const added = close.filter(({ passages }) => !rows.has(passages[0]?.row)).slice(0, MAX_CLOSE);
    const closer = added.map((result) => ({ ...result, isClose: true }));
    return { results: [...full, ...closer], unknown: this.#unknown(terms), isCut };
  }

  #rows(wanted: readonly Wanted[], least: number, request: Request): Result[] {
    const isLookedAt = (passage: Passage) => isAllowed(passage, request);
    const rows = rankedRows(this.index, { wanted, least, isLookedAt });
    return rows.map((passages) => ({ passages, isClose: false, wanted }));
  }

  /** What has all the words, slips allowed; failing that, half of them. */
  #close(terms: readonly Term[], request: Request): Result[] {
    const wanted = asMeant(terms, this.#lexicon);
    const all = this.#rows(wanted, wanted.length, request);
    return all.length > 0 ? all : this.#rows(wanted, Math.ceil(wanted.length / 2), request);
  }

  /** Everything that the filters leave, in the order of the reports; without a filter nothing. */
  #all(request: Request): Result[] {
    if (!request.outlet && !request.isOnlyHere) return [];
    const rows = new Map<Passage['row'], Passage[]>();
    for (const passage of this.index.passages.filter((passage) => isAllowed(passage, request)))
      rows.set(passage.row, [...(rows.get(passage.row) ?? []), passage]);
    return [...rows.values()].map((passages) => ({ passages, isClose: false, wanted: [] }));
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

function isAllowed({ report, sentence }: Passage, { outlet, isOnlyHere }: Request): boolean {
  const { id, siglum, outlet: name } = report;
  if (outlet && ![id, siglum, name].includes(outlet)) return false;
  return !isOnlyHere || isInNoOther(sentence);
}

function isInNoOther([, , , rail]: SearchSentence): boolean {
  return !/[a-z]/i.test(rail);
}
