import { expect, test } from '@playwright/test';
import { analysis, documentOf, ids, indexOf, sentence, story } from './analysis.ts';
import { findInPage } from './find.ts';

const address = `${story}/all/`;
const dozens = documentOf('bbc-news').sentences[indexOf('bbc-news', 'Dozens are reported')]!.id;
const dozensRow = analysis.rows.find(({ members }) =>
  members.some(
    ({ document, sentences }) =>
      document === 'bbc-news' && sentences.includes(indexOf('bbc-news', 'Dozens are reported')),
  ),
)!;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each sentence of each report stands once, letter for letter, and every row is seen', async ({
    page,
  }) => {
    await page.goto(address);
    for (const id of ids) {
      const printed = await page
        .locator(`td[data-column="${id}"] > .said`)
        .evaluateAll((parts) => parts.map((part) => part.textContent));
      const own = documentOf(id).sentences.map((_, index) => sentence(id, index));
      expect(printed.toSorted()).toEqual(own.toSorted());
    }
    await expect(page.locator('tbody tr:visible')).toHaveCount(analysis.rows.length);
    await expect(page.locator('.scripted:visible')).toHaveCount(0);
  });

  test('an address shows its row', async ({ page }) => {
    await page.goto(`${address}#${dozensRow.id}`);
    await expect(page.locator(`[id="${dozensRow.id}"]`)).toBeInViewport();
  });
});

test('every row and every sentence is an anchor, and none stands twice', async ({ page }) => {
  await page.goto(address);
  const anchors = await page.locator('[id]').evaluateAll((parts) => parts.map(({ id }) => id));
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const { id } of analysis.rows) expect(anchors).toContain(id);
  for (const { sentences } of analysis.documents) {
    for (const { id } of sentences) {
      expect(anchors).toContain(id);
      expect(anchors).toContain(id.replace(/^s-/, 'r-'));
    }
  }
});

test('a cell leads to its place in the report and side by side', async ({ page }) => {
  await page.goto(address);
  const cell = page.locator(`tr[id="${dozensRow.id}"] td[data-column="bbc-news"]`);
  await cell.getByRole('link', { name: /side by side|beside/ }).click();
  await expect(page).toHaveURL(new RegExp(`/compare/bbc-news/[a-z-]+/#${dozens}$`));
  await expect(page.locator(`[id="${dozens}"]`)).toBeInViewport();
  await page.goBack();
  await cell.getByRole('link', { name: 'in the report of BBC News' }).click();
  await expect(page).toHaveURL(new RegExp(`/bbc-news/#${dozens}$`));
  await expect(page.locator(`[id="${dozens}"]`)).toBeInViewport();
});

test('the head of a column sorts by that report, “Said by” by how many, from the keyboard', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'BBC News' }).focus();
  await page.keyboard.press('Enter');
  const order = await page
    .locator('td[data-column="bbc-news"] > .said')
    .evaluateAll((parts) => parts.map((part) => part.textContent));
  expect(order[0]).toBe(sentence('bbc-news', 0));
  const firsts = analysis.rows
    .flatMap(({ members }) => members.filter(({ document }) => document === 'bbc-news'))
    .toSorted((one, other) => one.sentences[0]! - other.sentences[0]!);
  expect(order).toEqual(
    firsts.flatMap(({ sentences }) => sentences.map((index) => sentence('bbc-news', index))),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-in-bbc-news/);
  await page.reload();
  const last = firsts.at(-1)!.sentences[0]!;
  await expect(page.locator('td[data-column="bbc-news"] > .said').first()).toHaveText(
    sentence('bbc-news', last),
  );
  await page.getByRole('button', { name: 'Said by', exact: true }).focus();
  await page.keyboard.press('Space');
  const many = await page
    .locator('tbody .by > b')
    .evaluateAll((parts) => parts.map((part) => Number(part.textContent)));
  expect(many).toEqual(many.toSorted((one, other) => other - one));
});

test('the filters show their rows from the keyboard, say how many, and the address keeps it', async ({
  page,
}) => {
  await page.goto(address);
  const rows = analysis.rows.length;
  const alone = analysis.rows.filter(({ members }) => members.length === 1).length;
  const all = analysis.rows.filter(({ members }) => members.length === ids.length).length;
  for (const [name, count] of [
    [/Said by one/, alone],
    [/Said by all/, all],
  ] as const) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.row-filters').getByRole('status')).toHaveText(
      `${count} of ${rows} rows shown`,
    );
    await expect(page.locator('tbody:not([hidden])')).toHaveCount(count);
    const folded = page.locator('tbody[hidden]').first();
    expect((await folded.boundingBox())?.height ?? 0).toBeLessThan(2);
  }
  await page.reload();
  await expect(page.locator('tbody:not([hidden])')).toHaveCount(all);
  await page.getByRole('button', { name: 'Worded differently' }).click();
  await expect(page.locator(`tr[id="${dozensRow.id}"]`)).toBeVisible();
  await page.getByRole('button', { name: 'All rows' }).click();
  await expect(page.locator('tbody:not([hidden])')).toHaveCount(rows);
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('an address shows its row, and the browser’s own search finds one, though it is folded', async ({
  page,
}) => {
  await page.goto(`${address}?show=one#${dozensRow.id}`);
  await expect(page.locator(`tr[id="${dozensRow.id}"]`)).toBeInViewport();
  await page.goto('about:blank');
  await findInPage(page, `${address}?show=one`, 'Several hundred people are said');
  await expect(page.locator(`tbody:has(tr[id="${dozensRow.id}"])`)).not.toHaveAttribute('hidden');
});

test('the heads stay in sight, and an empty cell says that it is', async ({ page }) => {
  await page.goto(`${address}#${dozensRow.id}`);
  await expect(page.getByRole('columnheader', { name: 'Parliament News' })).toBeInViewport();
  const row = page.locator(`tr[id="${dozensRow.id}"]`);
  await expect(row.locator('td.empty')).toHaveCount(ids.length - dozensRow.members.length);
  await expect(row.locator('td.empty').first()).toHaveText(/not said here/);
});

test('on a phone each row is a card, its reports named, and nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}#${dozensRow.id}`);
  const row = page.locator(`tr[id="${dozensRow.id}"]`);
  const tops = await row
    .locator('td[data-outlet]')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(dozensRow.members.length);
  await expect(row.locator('td.empty').first()).toBeHidden();
  await expect(row.locator('.absent')).toBeVisible();
  await expect(page.getByRole('button', { name: 'BBC News' })).toBeInViewport();
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content).toBeLessThanOrEqual(window!);
  await page.evaluate(() => history.replaceState(null, '', location.pathname));
  await row.getByRole('link', { name: 'address of this row' }).click();
  await expect(page).toHaveURL(new RegExp(`#${dozensRow.id}$`));
});

test('copying from a column copies that report only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  const words = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('td[data-column="bangkok-post"] > .said')];
    const [first, , third] = parts;
    getSelection()!.setBaseAndExtent(first!, 0, third!, third!.childNodes.length);
    return parts.slice(0, 3).map((part) => part.textContent);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n\n')).toEqual(words);
});
