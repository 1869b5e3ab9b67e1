import type { Span } from './span.ts';
import { eachWord, type NumberedForm, type Word } from './words.ts';

/** The words of some sentences. Many are only counted or weighed, so the words themselves are made when asked for. */
export class WordTable {
  /** The words of sentence `i` are numbers `starts[i]` up to `starts[i + 1]`, counted through the text. */
  readonly starts: Int32Array;
  /** What each word is, and where it begins. */
  readonly forms: readonly NumberedForm[];
  readonly from: readonly number[];
  readonly #to: readonly number[];
  readonly #made: (readonly Word[] | undefined)[] = [];

  constructor(text: string, sentences: readonly Span[]) {
    const forms: NumberedForm[] = [];
    const from: number[] = [];
    const to: number[] = [];
    this.starts = new Int32Array(sentences.length + 1);
    for (const [i, sentence] of sentences.entries()) {
      eachWord(text, sentence, (start, end, form) => {
        from.push(start);
        to.push(end);
        forms.push(form);
      });
      this.starts[i + 1] = forms.length;
    }
    this.forms = forms;
    this.from = from;
    this.#to = to;
  }

  /** How many words a sentence has; 0 for one that is not there. */
  count(sentence: number): number {
    return Math.max(0, (this.starts[sentence + 1] ?? 0) - (this.starts[sentence] ?? 0));
  }

  /** The norms of a sentence's words. */
  norms(sentence: number): string[] {
    const norms: string[] = [];
    const end = this.starts[sentence + 1] ?? 0;
    for (let i = this.starts[sentence] ?? 0; i < end; i++) norms.push(this.forms[i]?.norm ?? '');
    return norms;
  }

  sentence(i: number): readonly Word[] {
    return (this.#made[i] ??= this.#make(i));
  }

  #make(sentence: number): readonly Word[] {
    const made: Word[] = [];
    const end = this.starts[sentence + 1] ?? 0;
    for (let i = this.starts[sentence] ?? 0; i < end; i++) {
      const form = this.forms[i];
      if (!form) continue;
      const { kind, norm, stem } = form;
      made.push({ from: this.from[i] ?? 0, to: this.#to[i] ?? 0, kind, norm, stem });
    }
    return made;
  }
}
