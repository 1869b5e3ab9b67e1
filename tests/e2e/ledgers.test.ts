import { expect, test, type Page } from '@playwright/test';
import { analysis, documentOf, story } from './analysis.ts';
import { faults } from './axe.ts';
import { pages } from './pages.ts';

const instances = analysis.quotes.flatMap((quote) => quote.instances);
const dead = analysis.figures.find(({ status }) => status === 'differ')!;
const claims = analysis.figures.flatMap((figure) => figure.claims);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every quoted wording stands in the ledger letter for letter, what differs first', async ({
    page,
  }) => {
    await page.goto(pages.quotes);
    const said = (await texts(page, '.said')).map((words) => words.replace(/^[“‘]|[”’]$/g, ''));
    const wordings = instances.map(({ document, from, to }) =>
      documentOf(document).text.slice(from, to),
    );
    expect(said.toSorted()).toEqual(wordings.toSorted());
    await expect(page.locator('tbody').first()).toContainText(
      'inside quotation marks, but worded differently',
    );
    await expect(page.getByRole('heading', { name: 'Quoted by one report only' })).toBeVisible();
  });

  test('a quotation that others have has a column an outlet; one that nobody has, a row', async ({
    page,
  }) => {
    await page.goto(pages.quotes);
    const alone = analysis.quotes.filter((quote) => reportsOf(quote.instances).size === 1);
    await expect(page.locator('.rows tbody')).toHaveCount(alone.length);
    await expect(page.locator('.quotes tbody')).toHaveCount(analysis.quotes.length - alone.length);
    await expect(page.locator('.quotes tbody').first().locator('td')).toHaveCount(
      analysis.documents.length,
    );
  });

  test('every member of an entry is an address of its own, and shown as such', async ({ page }) => {
    for (const [path, entries] of [
      [pages.quotes, analysis.quotes],
      [pages.figures, analysis.figures],
    ] as const) {
      await page.goto(path);
      const ids = await page
        .locator('main [id]')
        .evaluateAll((all) => all.map(({ id }) => id).filter((id) => /^[qf]-/.test(id)));
      expect(ids.toSorted()).toEqual(entries.flatMap(({ anchors }) => anchors).toSorted());
    }
    await page.goto(`${pages.figures}#${dead.anchors.at(-1)}`);
    await expect(page.locator(':target')).toContainText('Several hundred');
  });

  test('the dead are counted differently, each claim in its own sentence', async ({ page }) => {
    await page.goto(pages.figures);
    const first = page.locator('tbody').first();
    await expect(first.locator('.readings li')).toHaveText([
      /24 to 99\s+BP\s+TH\s+FN\s+BBC/,
      /164 or more\s+BP\s+FN/,
      /200 to 999\s+PN/,
    ]);
    await expect(first.locator('tr', { hasText: 'more than 164' })).toContainText(
      'retracted or doubted by its own report',
    );
    const said = await texts(page, '.said');
    for (const { document, from, to } of claims) {
      const { text, sentences } = documentOf(document);
      const sentence = sentences.find((one) => one.from <= from && to <= one.to)!;
      expect(said).toContain(text.slice(sentence.from, sentence.to));
    }
  });

  test('every entry leads to its place in the report, and beside another report that has it', async ({
    page,
    request,
  }) => {
    for (const [path, members] of [
      [pages.quotes, analysis.quotes.map((quote) => quote.instances)],
      [pages.figures, analysis.figures.map((figure) => figure.claims)],
    ] as const) {
      await page.goto(path);
      const links = await page
        .locator('.links a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      const places = Map.groupBy(links, (link) => link.split('#')[0]!);
      for (const [address, own] of places) {
        const html = await (await request.get(address)).text();
        for (const link of own) expect(html).toContain(`id="${link.split('#')[1]}"`);
      }
      const pairs = links.filter((link) => link.includes('/compare/'));
      const shared = members.filter((entry) => reportsOf(entry).size > 1);
      expect(pairs).toHaveLength(shared.flat().length);
    }
  });

  test('the front of a story leads to the ledgers, and so does every page of it', async ({
    page,
  }) => {
    await page.goto(pages.home);
    await page.getByRole('link', { name: /^\d+ quotations/ }).click();
    await expect(page).toHaveURL(/quotes\/$/);
    await page.getByRole('link', { name: 'Figures', exact: true }).click();
    await page.getByRole('link', { name: 'in the report of Parliament News' }).first().click();
    await expect(page).toHaveURL(/parliament-news\/#s-/);
    await page.getByRole('link', { name: 'Quotations', exact: true }).click();
    await expect(page).toHaveURL(/quotes\/$/);
  });
});

test('a mark is a line and a colour, and a listener hears which words differ', async ({ page }) => {
  await page.goto(pages.quotes);
  const cell = page.locator('td[data-column="parliament-news"]', { hasText: 'neither' });
  const mark = cell.locator('mark', { hasText: 'neither' });
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');
  await expect(mark).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(cell).toContainText('“not the” in BBC, “neither” in PN');
  await expect(cell.getByRole('link', { name: 'differs from BBC' }).first()).toBeVisible();
  await expect(page.locator('td[data-column="bbc-news"] .cut').first()).toContainText(
    'not here, in FN: “Of course, we understand the”',
  );
});

test('the figures sort by keyboard on any screen, and say how', async ({ page }) => {
  await page.goto(pages.figures);
  const head = page.getByRole('columnheader', { name: 'Reads as' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('status')).toHaveText('Sorted by Reads as, ascending');
  const least = page.locator('tbody').first().locator('.reads').first();
  await expect(least).toHaveText(/^\s*0\.9/);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect(head.getByRole('button')).toBeInViewport();
  await expect(page.getByRole('table')).toHaveCount(1);
  expect(await faults(page)).toEqual([]);
});

test('the quotations show one sort only, and copy one report at a time', async ({ page }) => {
  await page.goto(pages.quotes);
  await page.getByRole('button', { name: /^different speakers/ }).click();
  await expect(page.locator('.quotes tbody:visible')).toHaveCount(1);
  await expect(page).toHaveURL(/show=speaker/);
  const copied = await page.evaluate(() => {
    const [first] = document.querySelectorAll('td[data-column="fism-news"] .said');
    const last = [...document.querySelectorAll('.quotes .said')].at(-1)!;
    getSelection()?.setBaseAndExtent(first!, 0, last, 1);
    const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
    first!.dispatchEvent(event);
    return event.clipboardData?.getData('text/plain') ?? '';
  });
  expect(copied).toContain('Under the guise of spontaneous protests');
  expect(copied).not.toMatch(/The protestors were joined|differs from/);
});

for (const name of ['quotes', 'figures']) {
  test(`${name}.csv is a whole table in which no cell starts a formula`, async ({ request }) => {
    const file = await (await request.get(`${story}/${name}.csv`)).text();
    const [head, ...lines] = file
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength((name === 'quotes' ? instances : claims).length);
    for (const line of [head!, ...lines]) {
      const cells = line.slice(1, -1).split('","');
      expect(cells).toHaveLength(head!.split('","').length);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
}

function texts(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((parts) => parts.map((part) => part.textContent));
}

function reportsOf(members: readonly { readonly document: string }[]): Set<string> {
  return new Set(members.map(({ document }) => document));
}
