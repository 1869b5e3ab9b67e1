// Lays texts side by side: npm run --silent compare -- FILE.txt [MORE.txt ...] | --pairs PAIRS.txt | --story ID [--json]
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { analyse } from '../src/analysis/analyse.ts';
import { printShares } from '../src/analysis/print-shares.ts';
import type { Source } from '../src/analysis/types.ts';
import { SourceError } from '../src/ingest/source-error.ts';
import { comparedPairs } from './compare-pairs.ts';
import { startBar } from './progress.ts';
import { readSources } from './read-sources.ts';
import { readStory } from './read-story.ts';
import { refuseLostOptions, tellSlip } from './tell-slip.ts';

const usage = `  npm run --silent compare -- FILE.txt [MORE.txt ...] [--json]
  npm run --silent compare -- --pairs PAIRS.txt
  npm run --silent compare -- --story ID [--json] [--content DIR]`;

// Whoever reads the output may have enough of it, as `head` does.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await pipeline(Readable.from(output()), process.stdout, { end: false });
} catch (error) {
  report(error);
}

/** What is printed, piece by piece, so that a long answer never stands in memory as a whole. */
function* output(): Generator<string> {
  const options = {
    json: { type: 'boolean' },
    pairs: { type: 'string' },
    story: { type: 'string' },
    content: { type: 'string' },
  } as const;
  // Not --json: npm knows that option itself, and may have it from elsewhere.
  refuseLostOptions(['pairs', 'story', 'content'], usage);
  const { values, positionals: files } = parseArgs({ options, allowPositionals: true });
  const { json = false, pairs, story, content = process.env['CONTENT_DIR'] || 'content' } = values;
  const forms = [files.length > 0, pairs !== undefined, story !== undefined];
  if (forms.filter(Boolean).length !== 1)
    throw new SourceError(
      { file: 'compare' },
      'expected files, --pairs or --story, one of the three',
      usage.trim(),
    );
  if (pairs !== undefined) yield* comparedPairs(pairs, report);
  else
    yield* printed(
      story === undefined ? readSources(files, report) : readStory(content, story),
      json,
    );
}

/** Nothing, if a source could not be read. */
function* printed(sources: readonly Source[] | null, json: boolean): Generator<string> {
  if (!sources) return;
  const bar = startBar((sources.length * (sources.length - 1)) / 2);
  const analysis = analyse(sources, bar.step);
  bar.stop();
  yield json ? `${JSON.stringify(analysis)}\n` : printShares(analysis);
}

function report(error: unknown): void {
  tellSlip(error, usage);
}
