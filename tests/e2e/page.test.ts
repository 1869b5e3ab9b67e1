import { expect, test, type Page } from '@playwright/test';
import { kinds, pages } from './pages.ts';

for (const kind of kinds) {
  test(`the ${kind} page loads quietly: no error, no other host, no layout shift`, async ({
    page,
    baseURL,
  }) => {
    const noise: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) noise.push(`asked ${request.url()}`);
    });
    await page.addInitScript(() => {
      const shifts = { value: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) shifts.value += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(pages[kind], { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () => (window as unknown as { shifts: { value: number } }).shifts.value,
    );
    expect(noise).toEqual([]);
    expect(shift).toBeLessThan(0.01);
  });

  test(`the ${kind} page fits a phone without scrolling sideways, also at 200 % text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(pages[kind]);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 740 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNoSidewaysScroll(page);
  });

  test(`the ${kind} page has a strict policy, a title, a description and one h1`, async ({
    page,
  }) => {
    await page.goto(pages[kind]);
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
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}
