import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Analysis } from '../../src/analysis/types.ts';
import { pages } from './pages.ts';

const analysis: Analysis = JSON.parse(readFileSync('dist/kazakhstan-2022/analysis.json', 'utf8'));
const textOf = (document: string) =>
  analysis.documents.find(({ id }) => id === document)?.text ?? '';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every quoted wording stands in the ledger letter for letter', async ({ page }) => {
    await page.goto(pages.quotes);
    const said = await page
      .locator('.said')
      .evaluateAll((all) => all.map((one) => one.textContent?.replace(/^[“‘]|[”’]$/g, '')));
    for (const { document, from, to } of analysis.quotes.flatMap(({ instances }) => instances)) {
      expect(said).toContain(textOf(document).slice(from, to));
    }
  });

  test('what differs inside quotation marks comes first', async ({ page }) => {
    await page.goto(pages.quotes);
    await expect(page.locator('tbody').first()).toContainText(
      'inside quotation marks, but worded differently',
    );
  });

  test('every member of an entry is an address of it', async ({ page }) => {
    await page.goto(pages.quotes);
    for (const id of analysis.quotes.flatMap(({ anchors }) => anchors)) {
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
    }
    await page.goto(pages.figures);
    for (const id of analysis.figures.flatMap(({ anchors }) => anchors)) {
      await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
    }
  });

  test('the dead are counted differently, each claim with its own words', async ({ page }) => {
    await page.goto(pages.figures);
    const first = page.locator('tbody').first();
    await expect(first).toContainText('reports differ');
    for (const words of ['dozens', 'more than 164', 'at least 164', 'Several hundred']) {
      await expect(first.locator('strong', { hasText: words }).first()).toBeVisible();
    }
  });

  test('the story page leads to the ledgers, and they to the report', async ({ page }) => {
    await page.goto(pages.story);
    await page.getByRole('link', { name: /All \d+ figures/ }).click();
    await page.getByRole('link', { name: 'in the report of Parliament News' }).first().click();
    await expect(page).toHaveURL(/parliament-news\/#s-/);
  });
});

test('the figures sort by keyboard, and say how', async ({ page }) => {
  await page.goto(pages.figures);
  const head = page.getByRole('columnheader', { name: 'Reads as' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const least = page.locator('tbody').first().locator('.reads').first();
  await expect(least).toHaveText(/^\s*0\.9/);
});

for (const name of ['quotes', 'figures']) {
  test(`${name}.csv is a table in which no cell starts a formula`, async ({ request }) => {
    const response = await request.get(`kazakhstan-2022/${name}.csv`);
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(line).toMatch(/^"(?![=+\-@\t\r])/);
  });
}
