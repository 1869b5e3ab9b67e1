import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeTurn } from './one-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'same-story-turn-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('while a build runs, another is told so', () => {
  const file = join(folder, 'running.lock');
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  writeFileSync(file, String(other.pid));
  expect(() => takeTurn(file)).toThrow(
    `expected one build at a time, found another running (process ${other.pid})`,
  );
  other.kill();
});

test.each([
  ['a build that was cut off', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['no number', () => 'x'],
  ['nothing', () => ''],
])('what %s left behind stands in nobody’s way', (name, left) => {
  const file = join(folder, `${name}.lock`);
  writeFileSync(file, left());
  expect(() => takeTurn(file)).not.toThrow();
});

test('a build that ends, well or not, leaves nothing behind', () => {
  const file = join(folder, 'new/ended.lock');
  const code = `import { takeTurn } from './scripts/one-build.ts'; takeTurn(${JSON.stringify(file)}); process.exit(3);`;
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', code]).status).toBe(3);
  expect(existsSync(file)).toBe(false);
});
