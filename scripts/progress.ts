import { SingleBar } from 'cli-progress';

// Fewer things than this are done before a bar could be seen.
const fewestForBar = 10;

/** A bar on the terminal for so many steps, where there is a terminal and there are enough of them. */
export function startBar(total: number): { step: () => void; stop: () => void } {
  if (!process.stderr.isTTY || total < fewestForBar) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: '{bar} {value} of {total}', clearOnComplete: true });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
