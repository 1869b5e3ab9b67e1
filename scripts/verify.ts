// Runs every check and adds up what passed and failed: the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
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

run('Lock file', 'node scripts/check-lock.ts');
run('Formatting', 'prettier --check --log-level warn .');
run('Types', 'astro check --minimumFailingSeverity warning');
run(
  'Unit tests',
  `vitest run --reporter=default --reporter=json --outputFile.json=${report('unit')}`,
);
count('unit', ({ numPassedTests = 0, numFailedTests = 0 }) => [numPassedTests, numFailedTests]);
run('Build', 'npm run --silent build');
run('Browser tests', 'playwright test --project=reader --reporter=list,json', {
  PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser'),
});
count('browser', ({ stats }) => [
  stats?.expected ?? 0,
  (stats?.unexpected ?? 0) + (stats?.skipped ?? 0),
]);

rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(title: string, command: string, env: Record<string, string> = {}): void {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(
    `${title}: ${status === 0 ? 'passed' : 'failed'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  total[status === 0 ? 'passed' : 'failed']++;
}

// A runner's own report names its tests; a runner that died without one has already been counted as one failure.
function count(name: string, read: (report: Report) => [passed: number, failed: number]): void {
  if (!existsSync(report(name))) return;
  const [passed, failed] = read(JSON.parse(readFileSync(report(name), 'utf8')));
  total.passed += passed;
  total.failed += failed;
}
