import type { Pair } from '../align/types.ts';
import type { Document } from '../text/document.ts';
import { hash } from '../text/hash.ts';
import { words } from '../text/words.ts';
import { distinct } from './anchors.ts';
import { Aligned } from './quote-aligned.ts';
import { Bags } from './quote-bags.ts';
import { utterances } from './quote-groups.ts';
import { type Indirect, indirectIn, reported } from './quote-indirect.ts';
import { type Item, itemsOf, type Placed, stretchesOf } from './quote-items.ts';
import { fullForms } from './speaker-forms.ts';
import { speechIn } from './speakers.ts';
import type { Quote, QuoteInstance } from './types.ts';

/**
 * What is quoted in the reports, one entry an utterance, in reading order. Which stretches belong together does not
 * depend on the order of the documents; the instances of one document never overlap.
 */
export function quotes(documents: readonly Document[], pairs: readonly Pair[]): Quote[] {
  const aligned = new Aligned(pairs);
  const items: Item[] = [];
  const statements: Indirect[] = [];
  for (const document of documents) {
    const stretches = stretchesOf(document);
    const speech = speechIn(document, stretches);
    const bags = new Bags(document);
    items.push(...itemsOf({ document, bags }, stretches, speech.credits));
    statements.push(...indirectIn({ document, bags }, speech.statements));
  }
  const groups = utterances(documents, items, aligned).map((group) =>
    group.flatMap((at) => items[at] ?? []),
  );
  const indirect = reported(groups, statements, aligned);
  const nameOf = fullForms([...items, ...statements].flatMap(speakerName));
  const entries = groups.map((members, at) =>
    [...members, ...(indirect[at] ?? [])].map(({ instance }) => named(instance, nameOf)),
  );
  const anchors = distinct(entries, (instance) => quoteAnchor(instance, documents));
  return entries.map((instances, at) => {
    const own = anchors[at] ?? [];
    return { id: own[0] ?? '', anchors: own, instances };
  });
}

function speakerName({ instance }: Placed): string[] {
  return instance.speaker ? [instance.speaker.name] : [];
}

function named(instance: QuoteInstance, nameOf: ReadonlyMap<string, string>): QuoteInstance {
  const { speaker } = instance;
  const name = speaker && nameOf.get(speaker.name);
  return speaker && name ? { ...instance, speaker: { ...speaker, name } } : instance;
}

/** By nothing but the quoted words. */
function quoteAnchor(
  { document, from, to }: QuoteInstance,
  documents: readonly Document[],
): string {
  const { text } = documents.find(({ id }) => id === document) ?? { text: '' };
  const spoken = words(text, { from, to }).map(({ norm }) => norm);
  return `q-${hash(spoken.join(' '))}`;
}
