import { sentences } from '../src/text/sentences.ts';
import { shownTime, timed } from './stopwatch.ts';

// So often that starting up does not show.
const ROUNDS = 10;

/** Our sentences beside those of Intl.Segmenter, which knows no abbreviations and follows the host's ICU. */
export function timeSentences(text: string): string {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const rounds = Array.from({ length: ROUNDS });
  const ours = timed(() => rounds.forEach(() => sentences(text))) / ROUNDS;
  const theirs = timed(() => rounds.forEach(() => [...segmenter.segment(text)])) / ROUNDS;
  const [found, segments] = [sentences(text).length, [...segmenter.segment(text)].length];
  const size = (text.length / 1_000_000).toFixed(2);
  return `sentences of ${size} MB: ours ${shownTime(ours)} (${found}), Intl.Segmenter ${shownTime(theirs)} (${segments})`;
}
