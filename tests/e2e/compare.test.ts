import { expect, test, type Page } from '@playwright/test';
import { analysis, documentOf, ids, indexOf, matches, sentence, story } from './analysis.ts';
import { findInPage } from './find.ts';

const address = (left: string, right: string) => `${story}/compare/${left}/${right}/`;
const bbc = address('bbc-news', 'parliament-news');
const hindu = address('bangkok-post', 'the-hindu');
const dozensId = documentOf('bbc-news').sentences[indexOf('bbc-news', 'Dozens are reported')]!.id;

test('any two reports stand side by side, each sentence once, letter for letter', async ({
  page,
}) => {
  for (const left of ids) {
    for (const right of ids.filter((id) => id > left)) {
      await page.goto(address(left, right));
      const column = (side: string) =>
        page
          .locator(`td.${side} > p`)
          .evaluateAll((parts) => parts.map((part) => part.textContent));
      expect(await column('left')).toEqual(sentencesOf(left));
      expect((await column('right')).toSorted()).toEqual(sentencesOf(right).toSorted());
    }
  }
});

test('in an edited row the changed words are marked on both sides, in a reworded one what is called out', async ({
  page,
}) => {
  await page.goto(bbc);
  for (const match of matches('bbc-news', 'parliament-news')) {
    const id = documentOf('bbc-news').sentences[match.left[0]!]!.id;
    const row = page.locator(`tr[id="${id}"], tr:has([id="${id}"])`);
    if ((await row.getAttribute('data-sort')) !== match.kind || match.left.length > 1) continue;
    const shown = match.changes.filter(({ kind }) => match.kind === 'edited' || kind !== 'word');
    for (const side of ['left', 'right'] as const) {
      const { text } = documentOf(side === 'left' ? 'bbc-news' : 'parliament-news');
      const spans = shown.flatMap((change) => change[side] ?? []);
      const words = spans.map(({ from, to }) => text.slice(from, to));
      await expect(row.locator(`.${side} mark`)).toHaveText(words);
    }
  }
});

test('a changed number is called out with a sign, a double line and in words', async ({ page }) => {
  await page.goto(bbc);
  const row = page.locator(`tr[id="${dozensId}"]`);
  await expect(row.locator('.call')).toHaveText(/^\s*!\s*number differs\s*$/);
  await expect(row.locator('.left mark.called')).toHaveText('Dozens');
  await expect(row.locator('.left mark.called')).toHaveCSS('text-decoration-style', 'double');
});

test('rows line up: both sides of a row begin at one height, and no two rows overlap', async ({
  page,
}) => {
  await page.goto(bbc);
  const rows = await page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const box = (part: Element | null) => part?.getBoundingClientRect().top;
      const { top, bottom } = row.getBoundingClientRect();
      return {
        top,
        bottom,
        left: box(row.querySelector('.left p')),
        right: box(row.querySelector('.right p')),
      };
    }),
  );
  for (const [at, { top, left, right }] of rows.entries()) {
    if (left !== undefined && right !== undefined) expect(Math.abs(left - right)).toBeLessThan(1);
    expect(top).toBeGreaterThanOrEqual((rows[at - 1]?.bottom ?? top) - 1);
  }
  const edge = async (part: string) => (await page.locator(part).first().boundingBox())?.x;
  expect(await edge('thead th:last-child'), 'a head stands over its column').toBe(
    await edge('tbody .right'),
  );
});

test('a moved row says where the other report has it, and the way leads there and back', async ({
  page,
}) => {
  await page.goto(hindu);
  const moved = page.locator('tr:has(a.moved)').first();
  const link = moved.locator('a.moved');
  await expect(link).toHaveText(/moved: in TH (after row \d+|at the beginning)/);
  await link.click();
  const stub = page.locator('tr.stub:target');
  await expect(stub).toBeInViewport();
  const number = (await moved.locator('.number').textContent())!.replace(/\D/g, '');
  await expect(stub).toContainText(`Here The Hindu has what stands in row ${number}`);
  await stub.getByRole('link').click();
  await expect(moved).toBeInViewport();
});

test('what only one side says stands in its place, its other side visibly empty', async ({
  page,
}) => {
  await page.goto(bbc);
  const alone = page.locator('tr', { hasText: 'The protests started on 2 January' });
  await expect(alone).toContainText('only in BBC News');
  await expect(alone.locator('.right')).toBeEmpty();
  await expect(alone.locator('.left')).toHaveCSS('border-left-style', 'solid');
});

test('both shares are told in words, by kind and of what', async ({ page }) => {
  await page.goto(bbc);
  const pair = analysis.pairs.find(
    ({ left, right }) => left === 'bbc-news' && right === 'parliament-news',
  )!;
  for (const [of, other, share] of [
    ['BBC News', 'Parliament News', pair.share.left],
    ['Parliament News', 'BBC News', pair.share.right],
  ] as const) {
    const whole = Math.round(100 * (share.identical + share.edited + share.reworded));
    const words = `${whole} % of ${of}’s text has a counterpart in ${other}: ${Math.round(100 * share.edited)} % edited, ${Math.round(100 * share.reworded)} % reworded`;
    await expect(page.locator('.share', { hasText: words })).toBeVisible();
  }
  await page.getByText('What these numbers say').click();
  await expect(page.getByText('Each share has a direction')).toBeVisible();
});

test('rows are filtered by kind; the address keeps it, and a row it names is shown', async ({
  page,
}) => {
  await page.goto(bbc);
  await page.getByLabel(/reworded/).uncheck();
  await expect(page).toHaveURL(/[?&]hide=reworded/);
  const rows = page.locator('tr[data-sort=reworded]');
  for (const row of await rows.all()) await expect(row).toHaveAttribute('hidden', 'until-found');
  await expect(page.locator('tr[data-sort=edited]').first()).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${bbc}?hide=reworded#${dozensId}`);
  await expect(page.getByLabel(/reworded/)).not.toBeChecked();
  await expect(page.locator(`tr[id="${dozensId}"]`)).toBeInViewport();
});

test('the browser’s own search finds a row that a filter has folded', async ({ page }) => {
  const row = page.locator(`tr[id="${dozensId}"]`);
  await page.goto(`${bbc}?hide=reworded`);
  await expect(row).toHaveAttribute('hidden', 'until-found');
  await findInPage(page, `${bbc}?hide=reworded`, 'Several hundred people are said');
  await expect(row).not.toHaveAttribute('hidden');
});

test('j, k, n and p step through differences and matches, each announced', async ({ page }) => {
  await page.goto(hindu);
  const current = page.locator('tr[aria-current]');
  const sorts = async (key: string, times: number) => {
    const seen: (string | null)[] = [];
    for (let at = 0; at < times; at++) {
      await page.keyboard.press(key);
      await expect(current).toBeInViewport();
      seen.push(await current.getAttribute('data-sort'));
    }
    return seen;
  };
  const all = await page
    .locator('tr[data-step]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-sort')));
  const differences = all.filter((sort) => sort !== 'identical');
  expect(await sorts('j', 3)).toEqual(differences.slice(0, 3));
  await expect(page.getByRole('status')).toHaveText(/^Row \d+ of \d+: \w+/);
  expect(await sorts('k', 2)).toEqual([differences[1], differences[0]]);
  await page.keyboard.press('k');
  await expect(page.getByRole('status')).toHaveText('No earlier difference.');
  expect(await sorts('n', 2)).toEqual(all.slice(1, 3));
  expect(await sorts('p', 1)).toEqual(all.slice(1, 2));
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(page).toHaveURL(/#s-/);
});

test('single keys can be switched off, and stay off; ? shows them', async ({ page }) => {
  await page.goto(bbc);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toContainText('next difference');
  await help.getByLabel('Single keys work on this site').uncheck();
  await help.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('j');
  await expect(page.locator('[aria-current=true]')).toHaveCount(0);
  await page.goto(hindu);
  await page.keyboard.press('j');
  await expect(page.locator('[aria-current=true]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(help).toBeVisible();
});

test('swapping the sides keeps the place and what is switched', async ({ page }) => {
  await page.goto(`${bbc}?hide=edited#${dozensId}`);
  await page.getByRole('link', { name: 'Swap sides' }).click();
  await expect(page).toHaveURL(new RegExp(`/parliament-news/bbc-news/\\?hide=edited#${dozensId}$`));
  await expect(page.locator(`tr:has([id="${dozensId}"]), tr[id="${dozensId}"]`)).toBeInViewport();
});

test('under 700 pixels there is one column, with edits as struck and underlined words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 690, height: 900 });
  await page.goto(bbc);
  await expectOneColumn(page);
  await page.getByRole('columnheader').getByRole('link', { name: 'BBC News' }).click();
  await expect(page).toHaveURL(/kazakhstan-2022\/bbc-news\/$/);
  await page.goBack();
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.locator('.merged:visible')).toHaveCount(0);
});

test('one column can be chosen on a wide screen, and the address keeps it', async ({ page }) => {
  await page.goto(bbc);
  await page.getByLabel('One column').check();
  await expect(page).toHaveURL(/[?&]view=one/);
  await page.reload();
  await expectOneColumn(page);
});

test('copying from a column copies that column only', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(bbc);
  for (const side of ['left', 'right'] as const) {
    const words = await page.evaluate((which) => {
      const cells = [...document.querySelectorAll(`td.${which} > p`)].slice(2, 5);
      getSelection()!.setBaseAndExtent(
        cells[0]!.firstChild!,
        0,
        cells[2]!,
        cells[2]!.childNodes.length,
      );
      return cells.map((cell) => cell.textContent).join('\n\n');
    }, side);
    await page.keyboard.press('ControlOrMeta+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  }
});

test('dragging over both columns selects only the one it began in', async ({ page }) => {
  await page.goto(bbc);
  await page.locator(`tr[id="${dozensId}"]`).scrollIntoViewIfNeeded();
  const from = (await page.locator(`tr[id="${dozensId}"] .left p`).boundingBox())!;
  const to = (await page.locator(`tr[id="${dozensId}"] + tr + tr .right p`).boundingBox())!;
  await page.mouse.move(from.x + 2, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 100, to.y + 10, { steps: 5 });
  await page.mouse.up();
  const selected = await page.evaluate(() => getSelection()!.toString());
  expect(selected).toContain('Dozens are reported');
  expect(selected).not.toContain('Several hundred');
});

test('every sentence of both and every row of the story that has them is an anchor', async ({
  page,
}) => {
  await page.goto(bbc);
  const anchors = await page.locator('[id]').evaluateAll((parts) => parts.map((part) => part.id));
  expect(new Set(anchors).size, 'no id stands twice').toBe(anchors.length);
  for (const id of ['bbc-news', 'parliament-news']) {
    for (const { id: anchor } of documentOf(id).sentences) expect(anchors).toContain(anchor);
    const rows = analysis.rows.filter(({ members }) =>
      members.some(({ document }) => document === id),
    );
    for (const row of rows) expect(anchors).toContain(row.id);
  }
});

test('a listener hears the table by its columns, and of each row how alike and what changed', async ({
  page,
}) => {
  await page.goto(bbc);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    /BBC News/,
    /How alike/,
    /Parliament News/,
  ]);
  const row = page.locator(`tr[id="${dozensId}"]`);
  await expect(row).toMatchAriaSnapshot(`
    - row:
      - cell /Dozens are reported to have died/
      - cell /reworded .*number differs “Dozens” in BBC, “Several hundred people” in PN/
      - cell /Several hundred people are said to have been killed/
  `);
});

test('on paper: two columns in a table whose head is on every page, changed words underlined', async ({
  page,
}) => {
  await page.goto(bbc);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await expect(page.locator('.no-print:visible, input:visible, button:visible')).toHaveCount(0);
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  const row = page.locator(`tr[id="${dozensId}"]`);
  await expect(row).toHaveCSS('display', 'table-row');
  await expect(row.locator('.left mark')).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('page-address')).toContainText('/compare/bbc-news/parliament-news/');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the comparison is whole, and an address shows its row', async ({ page }) => {
    await page.goto(`${bbc}#${dozensId}`);
    await expect(page.locator(`tr[id="${dozensId}"]`)).toBeInViewport();
    await expect(page.locator('.scripted:visible')).toHaveCount(0);
    await expect(page.locator('tbody tr:visible')).toHaveCount(
      await page.locator('tbody tr').count(),
    );
    await expect(
      page
        .getByText('reworded 10')
        .or(page.getByText(/reworded \d+/))
        .first(),
    ).toBeVisible();
  });
});

function sentencesOf(id: string): string[] {
  return documentOf(id).sentences.map((_, index) => sentence(id, index));
}

async function expectOneColumn(page: Page): Promise<void> {
  const edited = page.locator('tr.edited').first();
  await expect(edited.locator('.left')).toBeHidden();
  const merged = edited.locator('.merged p');
  await expect(merged).toBeVisible();
  const words = (without: string) =>
    merged.evaluate((part, tag) => {
      const copy = part.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll(tag)) other.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }, without);
  const plain = async (side: string) =>
    (
      await edited
        .locator(`.${side} p`)
        .evaluateAll((parts) => parts.map((part) => part.textContent).join(' '))
    ).replace(/\s+/g, ' ');
  expect(await words('ins')).toBe(await plain('left'));
  expect(await words('del')).toBe(await plain('right'));
  await expect(page.locator('tr.reworded').first().locator('.left')).toBeVisible();
}
