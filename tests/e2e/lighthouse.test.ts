import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { kinds, pages } from './pages.ts';

const categories = ['accessibility', 'best-practices', 'seo'];

for (const kind of kinds.filter((name) => name !== 'not found')) {
  test(`Lighthouse gives the ${kind} page 100 on a phone`, async ({ baseURL, launchOptions }) => {
    const port = await freePort();
    const args = [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`];
    const browser = await chromium.launch({ ...launchOptions, args });
    const address = new URL(pages[kind], baseURL).href;
    const result = await lighthouse(address, {
      port,
      onlyCategories: categories,
      disableFullPageScreenshot: true,
    });
    await browser.close();
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
