import { expect, test } from '@playwright/test';
import type { Kind } from '../../src/align/types.ts';
import { analysis } from './analysis.ts';
import { pages } from './pages.ts';

const KINDS: readonly Kind[] = ['identical', 'edited', 'reworded', 'related'];

test.use({ javaScriptEnabled: false });

test('each kind has an example that stands in the story letter for letter', async ({ page }) => {
  await page.goto(pages.methods);
  const texts = analysis.documents.map(({ text }) => text);
  for (const kind of KINDS) {
    const quoted = page.locator(`#kind-${kind} blockquote p`);
    await expect(quoted).toHaveCount(2);
    for (const words of await quoted.allTextContents()) {
      expect(
        texts.some((text) => text.includes(words)),
        words,
      ).toBe(true);
    }
  }
  await expect(page.locator('#kind-none blockquote p')).toHaveCount(1);
});

test('the scores of this build stand in a table, and every miss and false find is listed', async ({
  page,
}) => {
  await page.goto(pages.methods);
  const table = page.getByRole('region', { name: /^Scores of/ });
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  expect(await rows.count()).toBe(15);
  let faults = 0;
  for (const row of await rows.all()) {
    const [found = '', missed, extra] = await row.getByRole('cell').allTextContents();
    const [have, of] = found.split(' of ').map(Number);
    expect((of ?? 0) - (have ?? 0), found).toBe(Number(missed));
    faults += Number(missed) + Number(extra);
  }
  const listed = page.locator('section[aria-labelledby="good"] details li');
  expect(faults).toBeGreaterThan(0);
  await expect(listed).toHaveCount(faults);
});

test('a missed sentence leads to its place in the report', async ({ page }) => {
  await page.goto(pages.methods);
  const missed = page.locator('section[aria-labelledby="good"] details[open] li a').first();
  const start = (await missed.locator('span[dir]').textContent())?.replace('…', '') ?? '';
  await missed.click();
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toContainText(start);
});

test('the contents lead to each part, and each part has its address', async ({ page }) => {
  await page.goto(pages.methods);
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) await expect(page.locator(`h2${target}`)).toHaveCount(1);
});

test('figures on other texts come with their day and the command that makes them', async ({
  page,
}) => {
  await page.goto(pages.methods);
  const part = page.locator('section[aria-labelledby="measured"]');
  await expect(part).toContainText(/Measured on \d+ \w+ \d{4}/);
  for (const what of ['pan', 'labelled', 'quotes']) {
    await expect(part.getByText(`npm run measure -- ${what} FOLDER`).first()).toBeVisible();
  }
});
