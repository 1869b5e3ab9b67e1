import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { kinds, pages, type PageKind } from './pages.ts';

// Limits in kB (1,000 bytes), gzip, of all that the first load of a page fetches.
const usual = { document: 40, script: 8, font: 120 };
const limits: Partial<Record<PageKind, typeof usual>> = {
  story: { ...usual, document: 60 },
  all: { ...usual, document: 60 },
  quotes: { ...usual, document: 60 },
  figures: { ...usual, document: 60 },
  search: { ...usual, document: 20, script: 20 },
};

for (const kind of kinds) {
  test(`the ${kind} page is quiet, light and whole, fits every screen and prints`, async ({
    page,
    baseURL,
  }) => {
    const noise = listen(page, baseURL ?? '');
    const weight = weigh(page);
    const shift = await watchShifts(page);

    await test.step('no error, no other host, no layout shift', async () => {
      await page.goto(pages[kind], { waitUntil: 'networkidle' });
      expect(noise).toEqual([]);
      expect(await shift()).toBeLessThan(0.01);
    });

    await test.step('no more bytes than a slow line carries', async () => {
      const sizes = await weight();
      const named = Object.entries(sizes).map(([name, kB]) => `${name} ${kB.toFixed(1)} kB`);
      console.log(`${kind}: ${named.join(', ')}`);
      const { document, script, font } = limits[kind] ?? usual;
      expect(sizes.document).toBeLessThanOrEqual(document);
      expect(sizes.script).toBeLessThanOrEqual(script);
      expect(sizes.font).toBeLessThanOrEqual(font);
    });

    await test.step('a strict policy, a title, a description and one h1', async () => {
      const policy = await page
        .locator('meta[http-equiv="content-security-policy" i]')
        .getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      await expect(page).toHaveTitle(/\S/);
      expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S/);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      expect(await page.locator('[style]').count(), 'inline styles').toBe(0);
    });

    await test.step('on paper no controls, and the address', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(page.locator('page-address')).toHaveText(page.url());
      await expect(page.locator('page-address')).toBeVisible();
      await page.emulateMedia({ media: null });
    });

    await test.step('no scrolling sideways on a phone or at 200 % text', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.reload({ waitUntil: 'networkidle' });
      expect(await shift(), 'layout shift on a phone').toBeLessThan(0.01);
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 740 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await expectNoSidewaysScroll(page);
    });
  });
}

/** What the console says and which other hosts are asked, from now on. */
function listen(page: Page, own: string): readonly string[] {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(own)) noise.push(`asked ${request.url()}`);
  });
  return noise;
}

/** Weighs all that is fetched from now on, in kB: gzip, but for fonts, which are packed already. */
function weigh(page: Page): () => Promise<typeof usual> {
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
  return async () => {
    await Promise.all(bodies);
    return sizes;
  };
}

/** Adds up the layout shifts of the next load. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = { value: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) shifts.value += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { shifts: { value: number } }).shifts.value);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}
