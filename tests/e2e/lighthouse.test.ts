import { chromium, expect, test, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { kinds, pages } from './pages.ts';

const categories = ['accessibility', 'best-practices', 'seo'];

let browser: Browser;
let port: number;

// All in one browser, one after the other.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ launchOptions }) => {
  port = await freePort();
  const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
  browser = await chromium.launch({ ...launchOptions, args });
});

test.afterAll(() => browser.close());

for (const kind of kinds.filter((name) => name !== 'not found')) {
  test(`Lighthouse gives the ${kind} page 100 on a phone`, async ({ baseURL }) => {
    const result = await lighthouse(new URL(pages[kind], baseURL).href, {
      port,
      onlyCategories: categories,
      disableFullPageScreenshot: true,
    });
    const failed = Object.values(result?.lhr.audits ?? {}).filter(
      ({ score }) => score !== null && score < 1,
    );
    const scores = Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => [id, score]);
    const hint = failed.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`).join('; ');
    expect(scores, hint).toEqual(categories.map((name) => [name, 1]));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
