// Searches aside from the page, so that the page never waits. The first message is the file of passages, the others are
// questions, each of which is answered.
import type { Collection } from '../../view/search-collection.ts';
import { beginning } from './beginning.ts';
import { Search } from './search.ts';
import { shown, type Question, type Reply } from './shown.ts';

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => open(data), { once: true });

function open(file: ArrayBuffer): void {
  const all: Collection = JSON.parse(new TextDecoder().decode(file));
  const first = beginning(all);
  let search = new Search(first);
  let isPartial = first !== all;
  addEventListener('message', ({ data }: MessageEvent<Question>) => {
    const { query, limit } = data;
    const answer = shown(search.answer(query), search.index, limit);
    postMessage({ ...answer, isPartial } satisfies Reply);
  });
  if (!isPartial) return;
  // A question that came with the file is answered before.
  setTimeout(() => {
    search = new Search(all);
    isPartial = false;
  });
}
