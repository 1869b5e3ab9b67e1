// Runs every check and adds up what passed and failed: the last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What we read of vitest's and Playwright's JSON reports. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly skipped: number;
  };
}

const scratch = mkdtempSync(join(tmpdir(), 'same-story-'));
const report = (name: string) => join(scratch, `${name}.json`);
const total = { passed: 0, failed: 0 };

// The checks that need one core beside the tests that use what is left.
await Promise.all([
  inTurn([
    ['Lock file', 'node scripts/check-lock.ts'],
    ['Formatting', 'prettier --check --log-level warn .'],
    ['Types', 'astro check --minimumFailingSeverity warning'],
  ]),
  run(
    'Unit tests',
    `vitest run --reporter=default --reporter=json --outputFile.json=${report('unit')}`,
  ),
]);
count('unit', ({ numPassedTests = 0, numFailedTests = 0 }) => [numPassedTests, numFailedTests]);
await run('Build', 'npm run --silent build');
await run('Browser tests', 'playwright test --project=reader --reporter=list,json', {
  PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser'),
});
count('browser', ({ stats }) => [
  stats?.expected ?? 0,
  (stats?.unexpected ?? 0) + (stats?.skipped ?? 0),
]);

rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function inTurn(checks: readonly (readonly [title: string, command: string])[]) {
  for (const [title, command] of checks) await run(title, command);
}

/** Runs a command, shows what it says as it says it, and counts it. */
async function run(title: string, command: string, env: Record<string, string> = {}) {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  const [status] = await once(child, 'close');
  const outcome = status === 0 ? 'passed' : 'failed';
  console.log(`${title}: ${outcome} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  total[outcome]++;
}

// A runner's own report names its tests; a runner that died without one has already been counted as one failure.
function count(name: string, read: (report: Report) => [passed: number, failed: number]): void {
  if (!existsSync(report(name))) return;
  const [passed, failed] = read(JSON.parse(readFileSync(report(name), 'utf8')));
  total.passed += passed;
  total.failed += failed;
}
