import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const story = 'kazakhstan-2022';
const files = {
  'bangkok-post': '000_815ac096b333fdaf.txt',
  'the-hindu': '001_eff2c411933366b0.txt',
  'fism-news': '002_758e2872436b88f9.txt',
  'bbc-news': '003_7f08109064facaf3.txt',
  'parliament-news': '004_11e63d0dac2be50e.txt',
};

for (const [report, file] of Object.entries(files)) {
  test(`the source page of ${report} shows every character of its file, line by line`, async ({
    page,
  }) => {
    await page.goto(`${story}/${report}/source/`);
    const pieces = await page.locator('main ol > li').evaluateAll((items) =>
      items.map((item) => ({
        isNew: item.id.startsWith('L'),
        text: [...item.querySelectorAll('code > span')].map((span) => span.textContent).join(''),
      })),
    );
    const shown = pieces.map(({ isNew, text }, index) => (isNew && index > 0 ? '\n' : '') + text);
    const raw = readFileSync(`content/stories/${story}/raw/${file}`, 'utf8');
    expect(shown.join('')).toBe(raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  });
}

test('no-break spaces are to be seen on the source page', async ({ page }) => {
  await page.goto(`${story}/the-hindu/source/`);
  const space = page.getByTitle('no-break space');
  await expect(space.first()).toBeVisible();
  expect((await space.first().boundingBox())?.width).toBeGreaterThan(4);
});

test('a known fact leads to the very line that says it', async ({ page }) => {
  await page.goto(`${story}/the-hindu/`);
  await page.getByRole('link', { name: 'line 29 of the file' }).first().click();
  await expect(page).toHaveURL(/\/the-hindu\/source\/#L29$/);
  await expect(page.locator('#L29')).toContainText('Printable version | Jan 10, 2022 8:13:26 PM');
  await expect(page.locator('#L29')).toBeInViewport();
});

test('what only the editor says is marked so', async ({ page }) => {
  await page.goto(`${story}/bbc-news/`);
  await expect(page.getByText('named by the editor; the file names no outlet')).toBeVisible();
  await page.goto(`${story}/bangkok-post/`);
  await expect(page.getByText('named by the editor')).toHaveCount(0);
});
