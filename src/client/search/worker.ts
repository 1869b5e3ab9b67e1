// Searches aside from the page, so that the page never waits. The first message is the file of passages, the others are
// questions, each of which is answered.
import { Search } from './search.ts';
import { shown, type Question } from './shown.ts';

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => open(data), { once: true });

function open(file: ArrayBuffer): void {
  const search = new Search(JSON.parse(new TextDecoder().decode(file)));
  addEventListener('message', ({ data }: MessageEvent<Question>) =>
    postMessage(shown(search.answer(data.query), search.index, data.limit)),
  );
}
