import type { Document } from '../text/document.ts';
import type { Item } from './quote-items.ts';

/** The items that go on with the item before them: the reporter's words only interrupt the speaker. */
export function continuations(documents: readonly Document[], items: readonly Item[]): number[] {
  const found: number[] = [];
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  for (let at = 1; at < items.length; at++) {
    const [before, item] = [items[at - 1], items[at]];
    if (!before || !item || before.instance.document !== item.instance.document) continue;
    if (goesOn(texts.get(item.instance.document) ?? '', before, item)) found.push(at);
  }
  return found;
}

// A second sentence that leans on the first.
const LEANING = /^(?:then|they|that|this|these|those|it|its|he|she|such)\b/i;
// The most words between two halves, such as: the minister told reporters on Monday.
const SPLIT_WORDS = 12;

function goesOn(text: string, before: Item, item: Item): boolean {
  if (item.stretch.continues) return true;
  if (item.stretch.paragraph !== before.stretch.paragraph) return false;
  const [one, other] = [before.instance.speaker, item.instance.speaker];
  if (!one || !other || one.from !== other.from) return false;
  const between = text.slice(before.stretch.outer.to, item.stretch.outer.from);
  if (between.split(/\s+/).length > SPLIT_WORDS) return false;
  if (before.instance.verb !== item.instance.verb) return false;
  if (one.from >= before.stretch.outer.to) {
    if (!/[,.:;—–-]\s*$/.test(between)) return false;
    const isOneSentence = before.sentences.at(-1) === item.sentences[0];
    return isOneSentence || LEANING.test(text.slice(item.instance.from, item.instance.to));
  }
  if (/[,.;!?]$/.test(text.slice(before.instance.from, before.instance.to))) return false;
  return !/[,;:.]|\b(?:and|but|or|so|that)\b/.test(between);
}
