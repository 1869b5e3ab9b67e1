import type { QuoteInstance, QuoteKind } from '../ledger/types.ts';
import type { Document } from '../text/document.ts';
import { differences, isCalledOut, type Difference } from './changes.ts';
import { markedSpan, marksOn, type MarkedRun } from './marked.ts';
import { sentenceAt } from './place.ts';
import { cutFrom, type Compared, type Likeness } from './quotes-compared.ts';

export const quoteKindNames: Readonly<Record<QuoteKind, string>> = {
  direct: 'quoted',
  partial: 'quoted in part',
  scare: 'in quotation marks',
  indirect: 'paraphrased',
};

/** A stretch of one report's words. The runs joined are letter for letter the text's; marked is what the likest quotation of another report does not have. */
export interface Stretch {
  /** Its own address on the page. */
  readonly anchor: string;
  readonly document: string;
  readonly from: number;
  readonly to: number;
  readonly runs: readonly MarkedRun[];
  /** The quotation marks around it as printed; empty where there is none. */
  readonly marks: { readonly opening: string; readonly closing: string };
  readonly kind: QuoteKind;
  /** The speaker as the text mentions them there: `he (Vladimir Putin)`; empty where it does not. */
  readonly who: string;
  /** The name of the speaker; empty where there is none. */
  readonly name: string;
  /** `said`, as printed; empty where there is none. */
  readonly verb: string;
  /** The sentence it begins in. */
  readonly sentence: string;
  /** The report it is held beside, and how the two compare; null where no other report has it. */
  readonly beside: string | null;
  readonly likeness: Likeness;
  /** What is marked, in words: left is the other report's wording. Empty where nothing is marked. */
  readonly changes: readonly Difference[];
  /** What the other report's wording has beyond this one. */
  readonly cut: readonly string[];
}

/** A stretch as a page prints it, but for its address. Throws if its document is unknown. */
export function stretchOf(
  instance: QuoteInstance,
  compared: Compared,
  byId: ReadonlyMap<string, Document>,
): Omit<Stretch, 'anchor'> {
  const document = byId.get(instance.document);
  if (!document) throw new RangeError(`no document ${instance.document}`);
  const { text } = document;
  const { beside, likeness } = compared;
  // Where nearly every word differs, marks on all of them would say nothing.
  const isOther = likeness === 'otherwise';
  const changes = isOther ? compared.changes.filter(isCalledOut) : compared.changes;
  const there = byId.get(beside ?? '')?.text ?? '';
  return {
    document: instance.document,
    from: instance.from,
    to: instance.to,
    runs: markedSpan(text, instance, marksOn('right', changes)),
    marks: marksAround(text, instance),
    kind: instance.kind,
    who: whoOf(text, instance),
    name: instance.speaker?.name ?? '',
    verb: instance.verb ?? '',
    sentence: sentenceAt(document, instance),
    beside,
    likeness,
    changes: differences(changes, there, text),
    cut: cutFrom(compared, byId),
  };
}

function marksAround(text: string, { kind, from, to }: QuoteInstance): Stretch['marks'] {
  if (kind === 'indirect') return { opening: '', closing: '' };
  return { opening: markAt(text, from - 1), closing: markAt(text, to) };
}

function markAt(text: string, at: number): string {
  return /[“”„‟‘’‚‛«»‹›"']/.exec(text.charAt(at))?.[0] ?? '';
}

/** The mention as printed, with the name it stands for where that says more. */
function whoOf(text: string, { speaker }: QuoteInstance): string {
  if (!speaker) return '';
  const mention = text.slice(speaker.from, speaker.to);
  const lastName = speaker.name.split(/\s+/).at(-1) ?? speaker.name;
  return mention.includes(lastName) ? mention : `${mention} (${speaker.name})`;
}
