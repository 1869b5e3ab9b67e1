import type { Question, Reply } from './shown.ts';

/** Asks a question; to be asked one at a time. Rejects where the passages cannot be fetched. */
export type Ask = (question: Question) => Promise<Reply>;

/** Fetches the search and the passages at an address, side by side, and sets them to work aside from the page. */
export function connect(address: string): Ask {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const opened = open(worker, address);
  opened.catch(() => worker.terminate());
  return async (question) => {
    await opened;
    return new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
      worker.postMessage(question);
    });
  };
}

async function open(worker: Worker, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  const file = await response.arrayBuffer();
  worker.postMessage(file, [file]);
}
