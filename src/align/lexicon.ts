import type { NumberedForm } from '../text/words.ts';
import { bitsOf } from './weighing.ts';

/** Numbers for stems, shared by all documents that are to be compared with each other. */
export interface Lexicon {
  readonly ids: Map<string, number>;
  /** The id of a form's stem, by the form's number. */
  readonly byForm: number[];
  /** By id, the stem and what it is worth by itself, in bits. */
  readonly stems: string[];
  readonly bits: number[];
  /** By id, the term of the document that is being made ready; NO_TERM for all others. */
  readonly slots: number[];
}

/** In a flow, a word that weighs nothing: no index of a term, nor -1, which stands for a term that the other document lacks. */
export const NO_TERM = -2;

export function createLexicon(): Lexicon {
  return { ids: new Map(), byForm: [], stems: [], bits: [], slots: [] };
}

/** The id of a form's stem. */
export function idOf(lexicon: Lexicon, form: NumberedForm): number {
  const { ids, byForm, stems, bits, slots } = lexicon;
  const known = byForm[form.number] ?? ids.get(form.stem);
  const id = known ?? stems.push(form.stem) - 1;
  byForm[form.number] = id;
  if (known !== undefined) return id;
  ids.set(form.stem, id);
  bits.push(bitsOf(form));
  slots.push(NO_TERM);
  return id;
}
