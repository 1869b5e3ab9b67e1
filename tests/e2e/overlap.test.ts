import { expect, test } from '@playwright/test';
import type { Analysis } from '../../src/analysis/types.ts';
import { overlap } from '../../src/view/overlap.ts';
import { percent } from '../../src/view/words.ts';
import { pages } from './pages.ts';

test('every two reports have their share in the table, each a way to the two side by side', async ({
  page,
}) => {
  const answer = await page.request.get(`${pages.story}analysis.json`);
  const analysis: Analysis = await answer.json();
  await page.goto(pages.story);
  const table = page.getByRole('region', { name: 'Shares of each two reports' });
  for (const { id: left } of analysis.documents) {
    for (const { id: right } of analysis.documents) {
      if (left === right) continue;
      const cell = table.locator(`a[href$="/compare/${left}/${right}/"]`);
      await expect(cell).toHaveText(percent(overlap(analysis, left, right)));
    }
  }
});

test('the more a report shares, the stronger the shade of its cell, and equal numbers look equal', async ({
  page,
}) => {
  await page.goto(pages.story);
  const cells = await page.locator('td a[data-shade]').evaluateAll((links) =>
    links.map((link) => ({
      share: parseInt(link.textContent ?? '', 10),
      shade: Number(link.getAttribute('data-shade')),
      background: getComputedStyle(link).backgroundColor,
    })),
  );
  expect(cells.length).toBeGreaterThan(0);
  const ordered = cells.toSorted((one, other) => one.share - other.share);
  for (const [at, { share, shade }] of ordered.entries()) {
    const before = ordered[at - 1];
    expect(shade).toBeGreaterThanOrEqual(before?.shade ?? 0);
    if (before?.share === share) expect(shade).toBe(before.shade);
  }
  expect(new Set(cells.map(({ background }) => background)).size).toBe(
    new Set(cells.map(({ shade }) => shade)).size,
  );
});

test('the table of shares fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pages.story);
  const region = page.getByRole('region', { name: 'Shares of each two reports' });
  const [content, room] = await region.evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
  await expect(region.getByRole('rowheader').first()).toHaveAccessibleName(/\w/);
});
