import { expect, test } from '@playwright/test';
import { kinds, pages } from './pages.ts';

test('the front page shows the five headlines and leads to each report', async ({ page }) => {
  await page.goto(pages.home);
  const headlines = page.getByRole('region', { name: 'The headlines' }).getByRole('heading', {
    level: 3,
  });
  await expect(headlines).toHaveText([
    'Kazakh leader says ‘coup’ defeated',
    'Tokayev says defeated ‘coup,’ vows Russian troops will leave',
    'President of Kazakhstan says he has weathered attempted coup d’etat, Putin claims victory for Russia’s role',
    'Kazakhstan unrest was coup attempt, says president',
    'Kazakh President: Violence an effort to overthrow government',
  ]);
  await headlines.getByRole('link', { name: 'Kazakhstan unrest was coup attempt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Kazakhstan unrest was coup attempt, says president',
  );
  await expect(page).toHaveTitle(/BBC News/);
});

test('dark colours are chosen with one press, kept, and there before the first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(pages.home);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(pages.methods, { waitUntil: 'commit' });
  await page.waitForSelector('body', { state: 'attached' });
  expect(await paper()).toBe(dark);
  await page.getByRole('button', { name: 'Dark colours', pressed: true }).click();
  expect(await paper()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(), 'back at the system’s setting it follows the system').toBe(dark);
});

test('the keyboard’s first stop leads past the masthead to the content', async ({ page }) => {
  await page.goto(pages.article);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const kind of kinds) {
    test(`the ${kind} page has its content and no dead control`, async ({ page }) => {
      await page.goto(pages[kind]);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    });
  }
});
