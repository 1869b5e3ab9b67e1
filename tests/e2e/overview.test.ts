import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the story page says what only the Bangkok Post says', async ({ page }) => {
    await page.goto(pages.story);
    const part = page.locator('section', { has: page.locator('#only-here') }).locator('details');
    const own = part.filter({ has: page.locator('summary', { hasText: 'Bangkok Post' }) });
    await own.locator('summary').click();
    await expect(
      own.getByRole('link', { name: /Our security forces have been engaging/ }),
    ).toBeVisible();
  });

  test('the story page says which reports leave something out, and who says it', async ({
    page,
  }) => {
    await page.goto(pages.story);
    const part = page.locator('section', { has: page.locator('#left-out') }).locator('details');
    const own = part.filter({ has: page.locator('summary', { hasText: 'The Hindu' }) });
    await own.locator('summary').click();
    await expect(own.getByText(/\d independent/).first()).toBeVisible();
  });

  test('the place of a sentence in a report leads to it', async ({ page }) => {
    await page.goto(pages.story);
    const table = page.getByRole('region', { name: 'Where each report has what several say' });
    const link = table.getByRole('link').first();
    const address = await link.getAttribute('href');
    await link.click();
    await expect(page.locator(`[id="${address?.split('#')[1]}"]`)).toBeVisible();
  });
});

test('the first screen says how many reports are independent and what they disagree on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(pages.story);
  await expect(page.getByText(/independent/).first()).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'They disagree on' })).toBeInViewport();
});
