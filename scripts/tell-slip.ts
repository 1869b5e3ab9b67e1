import { SourceError } from '../src/ingest/source-error.ts';

/**
 * Tells a person's slip on standard error, without a stack, and sets the exit status 1: a fault of a file, a file that
 * the system refuses, an option that a command does not know, with `usage` under it. Throws anything else: our own fault.
 */
export function tellSlip(error: unknown, usage: string): void {
  process.exitCode = 1;
  if (!(error instanceof Error)) throw error;
  if (error instanceof SourceError || 'syscall' in error) console.error(error.message);
  else if ('code' in error && /^ERR_PARSE_ARGS/.test(`${error.code}`))
    console.error(`${error.message}\n${usage}`);
  else throw error;
}

/**
 * Throws `SourceError` for options that npm kept to itself, because no `--` stood before them: the command would do
 * something else than it was told, without a word.
 */
export function refuseLostOptions(names: readonly string[], usage: string): void {
  const lost = names.filter((name) => process.env[`npm_config_${name}`] !== undefined);
  if (lost.length === 0) return;
  throw new SourceError(
    { file: 'npm' },
    `expected “--” before the options, found ${lost.map((name) => `--${name}`).join(' ')} without it`,
    usage.trim(),
  );
}
