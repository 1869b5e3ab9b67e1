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

  test('evidence that stands at one place leads to both texts and to the two side by side', async ({
    page,
  }) => {
    await page.goto(pages.story);
    const link = page.getByRole('group').filter({ hasText: 'Bangkok Post and TH The Hindu' });
    await link.first().locator('summary').click();
    const run = link.getByRole('listitem').filter({ hasText: 'longest run of equal words' });
    await expect(run.getByRole('link')).toHaveCount(2);
    await expect(run).toContainText(/\d+ words: “\S.* …”/);
    await expect(page.locator('.tree .possible')).toHaveText(/possibly share a text/);
    const target = (await run.getByRole('link').last().getAttribute('href'))?.split('#')[1];
    await run.getByRole('link').last().click();
    await expect(page).toHaveURL(/the-hindu/);
    await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
  });

  test('who is said to have spoken stands first, and what was said is a click away', async ({
    page,
  }) => {
    await page.goto(pages.story);
    const dispute = page.locator('.disputes > li', { hasText: 'Different speakers' }).first();
    await expect(dispute.getByText('Vladimir Putin').first()).toBeVisible();
    await expect(dispute.locator('q').first()).toBeHidden();
    await dispute.locator('summary').click();
    await expect(dispute.locator('q').first()).toBeVisible();
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
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pages.story);
  await expect(page.getByText(/about 2 to 3 independent reports/)).toBeInViewport();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByText(/independent/).first()).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'They disagree on' })).toBeInViewport();
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const parts = page.locator('main').getByRole('heading', { level: 2 });
  expect(await contents.allTextContents()).toEqual(await parts.allTextContents());
  for (const link of await contents.all()) await expect(link).toBeInViewport();
  await contents.filter({ hasText: 'What only one says' }).click();
  await expect(page.getByRole('heading', { name: 'What only one says' })).toBeInViewport();
});
