import { SingleBar } from 'cli-progress';

// Fewer things than this are done before a bar could be seen.
const fewestForBar = 10;

/** What `work` makes of each thing, in order, with a bar on a terminal when there are many. */
export function withProgress<Thing, Made>(
  things: readonly Thing[],
  work: (thing: Thing) => Made,
): Made[] {
  if (!process.stdout.isTTY || things.length < fewestForBar) return things.map(work);
  const bar = new SingleBar({ format: '{bar} {value} of {total}', clearOnComplete: true });
  bar.start(things.length, 0);
  const made = things.map((thing) => {
    const one = work(thing);
    bar.increment();
    return one;
  });
  bar.stop();
  return made;
}

/** A bar on the terminal for so many steps, where there is a terminal and there are enough of them. */
export function startBar(total: number): { step: () => void; stop: () => void } {
  if (!process.stderr.isTTY || total < fewestForBar) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: '{bar} {value} of {total}', clearOnComplete: true });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
