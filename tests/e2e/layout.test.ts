import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { buildCopy } from './build-copy.ts';
import { LONGEST, writeExtremeStories } from './extreme-stories.ts';
import { serve } from './serve.ts';

// Stories of 24 reports, of two, from right to left, with a sentence of 400 words and a report of one sentence.
const pages = {
  'article of 24': 'twenty-four/report-3/',
  'comparison with the longest name': 'twenty-four/compare/report-6/report-3/',
  'article with a sentence of 400 words': 'two/report-1/',
  'article of one sentence': 'two/report-2/',
  'comparison of two': 'two/compare/report-1/report-2/',
  'article from right to left': 'right-to-left/report-1/',
  'comparison from right to left': 'right-to-left/compare/report-1/report-2/',
  'table of 24 at once': 'twenty-four/all/',
  'table of two at once': 'two/all/',
  'table from right to left': 'right-to-left/all/',
};
const folders: string[] = [];
let server: Server;
let address: string;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const content = mkdtempSync(join(tmpdir(), 'same-story-content-'));
  writeExtremeStories(content);
  const copy = buildCopy('extreme', { CONTENT_DIR: content });
  folders.push(content, copy);
  ({ server, address } = await serve(join(copy, 'dist')));
});

test.afterAll(() => {
  server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

for (const [name, path] of Object.entries(pages)) {
  test(`the ${name}, opened, fits every screen, also at 200 % text, and axe finds nothing`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.goto(address + path);
    await open(page);
    for (const width of [1920, 1280, 768, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScroll(page);
      if (width === 1280 || width === 360)
        expect(await faults(page), `at ${width} pixels`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expectNoSidewaysScroll(page);
  });
}

test('in a table of 24 the heads and the row numbers stay in sight', async ({ page }) => {
  await page.goto(address + pages['table of 24 at once']);
  const table = page.getByRole('region', { name: /Each thing said/ });
  await table.evaluate((part) => part.scrollTo(1500, 400));
  const window = (await table.boundingBox())!;
  const head = (await page.locator('thead th').nth(9).boundingBox())!;
  expect(Math.abs(head.y - window.y)).toBeLessThan(2);
  const number = (await page.locator('tbody th').first().boundingBox())!;
  expect(Math.abs(number.x - window.x)).toBeLessThan(2);
});

test('in a story of 24 each report keeps its column, under its siglum, beside its sentence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address + pages['article of 24']);
  const heads = await centres(page, '.rail-head > span');
  expect(heads).toHaveLength(24);
  for (const [at, head] of heads.entries())
    expect(head - (heads[at - 1] ?? -Infinity)).toBeGreaterThan(11);
  for (const row of await page.locator('.paragraph .cells').all()) {
    const cells = await row
      .locator('i')
      .evaluateAll((all) =>
        all.map(
          (cell) => cell.getBoundingClientRect().left + cell.getBoundingClientRect().width / 2,
        ),
      );
    for (const [at, cell] of cells.entries()) expect(Math.abs(cell - heads[at]!)).toBeLessThan(1);
  }
  const [sentence, mark] = await page.evaluate(() => {
    const top = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().top;
    return [
      top('.paragraph .text > span:nth-child(2)'),
      top('.paragraph .notes > li:nth-child(2) summary'),
    ];
  });
  expect(Math.abs(sentence! - mark!)).toBeLessThan(2);
});

test('on a phone the reports of a crowd are counted below each sentence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(address + pages['article of 24']);
  const tally = page.locator('.paragraph .tally').first();
  await expect(tally).toBeVisible();
  const counts = (await tally.locator('span').allTextContents()).map(Number);
  expect(counts.reduce((sum, count) => sum + count)).toBe(23);
});

test('notes never cover the sentence that follows', async ({ page }) => {
  await page.goto(address + pages['article with a sentence of 400 words']);
  await open(page);
  const boxes = await page
    .locator('.block')
    .evaluateAll((blocks) =>
      blocks
        .map((block) => block.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom })),
    );
  for (const [at, { top }] of boxes.entries())
    expect(top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 1);
});

test('a text from right to left begins at the right', async ({ page }) => {
  await page.goto(address + pages['article from right to left']);
  await expect(page.locator('.paragraph .text').first()).toHaveCSS('direction', 'rtl');
  await expect(page.locator('article')).toHaveAttribute('lang', 'he');
  await page.goto(address + pages['comparison from right to left']);
  await expect(page.locator('td.left p').nth(1)).toHaveCSS('direction', 'rtl');
});

test('the longest name of an outlet is printed in full', async ({ page }) => {
  await page.goto(address + pages['comparison with the longest name']);
  await expect(page.locator('th').first()).toContainText(LONGEST);
  await expect(page.locator('h1')).toContainText(LONGEST);
});

test('scripts take less than 50 ms for any click in a story of 24', async ({ page }) => {
  await page.goto(address + pages['article of 24']);
  const clicks = [
    'input[name=outlet]',
    'input[name=marks]',
    'input[name=only]',
    'input[name=all]',
    '.steps button',
    '.notes summary',
  ];
  for (const selector of clicks) expect(await timeOf(page, selector), selector).toBeLessThan(50);
  await page.goto(address + pages['comparison with the longest name']);
  for (const selector of ['input[name=sort]', 'input[name=view]', '.steps button'])
    expect(await timeOf(page, selector), selector).toBeLessThan(50);
});

/** Milliseconds that all listeners of a click take. */
function timeOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .last()
    .evaluate((part) => {
      const started = performance.now();
      if (part instanceof HTMLElement) part.click();
      return performance.now() - started;
    });
}

async function open(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

function centres(page: Page, selector: string): Promise<number[]> {
  return page
    .locator(selector)
    .evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ left, width }) => left + width / 2),
    );
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}
