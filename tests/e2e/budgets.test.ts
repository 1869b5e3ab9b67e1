import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pages, type PageKind } from './pages.ts';

// Limits in kB (1,000 bytes), gzip, of all that the first load of a page fetches.
const limits: Partial<Record<PageKind, { document: number; script: number }>> = {
  story: { document: 60, script: 8 },
  article: { document: 40, script: 8 },
  compare: { document: 40, script: 8 },
  all: { document: 60, script: 8 },
  quotes: { document: 60, script: 8 },
  figures: { document: 60, script: 8 },
  search: { document: 20, script: 20 },
  methods: { document: 40, script: 8 },
};
const FONTS = 120;

for (const [kind, limit] of Object.entries(limits) as [
  PageKind,
  { document: number; script: number },
][]) {
  test(`the ${kind} page keeps to its weight`, async ({ page }) => {
    const sizes = { document: 0, script: 0, font: 0 };
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      bodies.push(
        response.body().then((body) => {
          if (type === 'document' || type === 'stylesheet')
            sizes.document += gzipSync(body).length / 1000;
          if (type === 'script') sizes.script += gzipSync(body).length / 1000;
          if (type === 'font') sizes.font += body.length / 1000;
        }),
      );
    });
    await page.goto(pages[kind], { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    console.log(
      `${kind}: ${Object.entries(sizes)
        .map(([name, kB]) => `${name} ${kB.toFixed(1)} kB`)
        .join(', ')}`,
    );
    expect(sizes.document).toBeLessThanOrEqual(limit.document);
    expect(sizes.script).toBeLessThanOrEqual(limit.script);
    expect(sizes.font).toBeLessThanOrEqual(FONTS);
  });
}
