import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium for the tests: `CHROME_PATH`, the usual places, Playwright's own, on Linux x64 the one from npm,
 * and last one that Playwright downloads. Throws, saying what to install, when there is none: browser tests never skip.
 */
export async function findBrowser(): Promise<string> {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (runs(asked)) return asked;
    throw new Error(
      `CHROME_PATH is ${asked}, which does not run. Point it to a Chromium or unset it.`,
    );
  }
  const found = usualPlaces.find(runs) ?? playwrights() ?? (await fromNpm()) ?? downloaded();
  if (found) return found;
  throw new Error(
    'No Chromium was found for the browser tests. Install Chromium or Google Chrome, or set CHROME_PATH to one.',
  );
}

function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version']).status === 0;
}

/** Playwright's full browser or its headless shell, whichever is there. */
function playwrights(): string | undefined {
  const full = chromium.executablePath();
  if (existsSync(full)) return full;
  const shell = dirname(dirname(full)).replace(/chromium-(\d+)$/, 'chromium_headless_shell-$1');
  return globSync(
    `${shell.replaceAll('\\', '/')}/*/{chrome-headless-shell,headless_shell}{,.exe}`,
  )[0];
}

/** The Chromium that an npm package carries, unpacked beside the packages, with its own libraries where the system's are missing. */
async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = resolve('node_modules/.cache/chromium');
  for (const runtime of ['', 'nodejs22.x']) {
    const path = await unpack(folder, runtime);
    if (runs(path)) return path;
    rmSync(folder, { recursive: true, force: true });
  }
  return undefined;
}

async function unpack(folder: string, runtime: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  process.env['TMPDIR'] = folder;
  if (runtime) process.env['AWS_LAMBDA_JS_RUNTIME'] = runtime;
  const { default: packaged, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  if (runtime) setupLambdaEnvironment(`${folder}/al2023/lib`);
  const path = await packaged.executablePath();
  for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return path;
}

function downloaded(): string | undefined {
  const install = ['playwright', 'install', 'chromium', '--only-shell'];
  spawnSync('npx', install, { stdio: 'inherit', shell: process.platform === 'win32' });
  return playwrights();
}
