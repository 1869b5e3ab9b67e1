import { expect, test, type Page } from '@playwright/test';
import { analysis, bestKind, documentOf, ids, indexOf, sentence, story } from './analysis.ts';
import { findInPage } from './find.ts';

const address = (id: string) => `${story}/${id}/`;
const dozens = indexOf('bbc-news', 'Dozens are reported');
const dozensId = documentOf('bbc-news').sentences[dozens]!.id;

test('beside each sentence each report has its place and its mark', async ({ page }) => {
  for (const id of ids) {
    await page.goto(address(id));
    const shown = await page.locator('.notes > li').evaluateAll((notes) =>
      notes.map((note) => {
        const cells = [...note.querySelectorAll('.cells > i')];
        if (cells.length === 0) return note.textContent.includes('only here') ? 'only here' : '';
        return cells
          .map((cell) => {
            const mark = cell.querySelector('use')?.getAttribute('href');
            return `${cell.getAttribute('data-s')} ${mark ?? cell.className}`;
          })
          .join(', ');
      }),
    );
    const expected = documentOf(id).sentences.map((_, index) => {
      const marks = ids.map((other) => {
        const mark = bestKind(id, index, other);
        return other === id ? 'own' : mark ? `#mark-${mark}` : 'none';
      });
      if (marks.every((mark) => mark === 'own' || mark === 'none')) return 'only here';
      return marks.map((mark, at) => `${['BP', 'TH', 'FN', 'BBC', 'PN'][at]} ${mark}`).join(', ');
    });
    expect(shown).toEqual(expected);
  }
});

test('no mark of the rail stands over the text, headline and captions included', async ({
  page,
}) => {
  for (const width of [700, 1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address('bangkok-post'));
    const overlaps = await page.locator('.notes > li').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const sentence = document
          .querySelector(`[aria-details="${note.id}"]`)!
          .getBoundingClientRect();
        const rail = note.querySelector('.cells, .only')!.getBoundingClientRect();
        const isBeside = rail.left >= sentence.right - 1;
        const isBelow = rail.top >= sentence.bottom - 1;
        return isBeside || isBelow ? [] : [note.id];
      }),
    );
    expect(overlaps, `at ${width} pixels`).toEqual([]);
  }
});

test('opening a mark shows the other wording, what changed, why, and the way there', async ({
  page,
}) => {
  await page.goto(address('bbc-news'));
  await note(page, dozensId).locator('summary').first().click();
  const wording = note(page, dozensId).locator('.wording').first();
  const there = indexOf('parliament-news', 'Several hundred people');
  await expect(wording).toContainText('Parliament News');
  await expect(wording).toContainText('reworded');
  await expect(wording.locator('.words')).toHaveText(sentence('parliament-news', there));
  await expect(wording.locator('mark.called')).toHaveText('Several hundred people');
  await expect(wording.locator('.call')).toContainText(
    'number: here “Dozens”, there “Several hundred people”',
  );
  await expect(wording).toContainText('Why reworded:');
  await wording.getByRole('link', { name: 'Parliament News', exact: true }).click();
  await expect(page).toHaveURL(
    new RegExp(`/parliament-news/#${documentOf('parliament-news').sentences[there]!.id}$`),
  );
  await page.goBack();
  await note(page, dozensId)
    .getByRole('link', { name: 'side by side with Parliament News' })
    .click();
  await expect(page).toHaveURL(new RegExp(`/compare/bbc-news/parliament-news/#${dozensId}$`));
  await expect(page.locator('tr:has(:target), tr:target')).toBeInViewport();
});

test('every wording of every sentence is letter for letter the other report’s', async ({
  page,
}) => {
  await page.goto(address('parliament-news'));
  const shown = await page
    .locator('.wording')
    .evaluateAll((parts) =>
      parts.map((part) => [
        part.querySelector('a')?.getAttribute('href'),
        part.querySelector('.words')?.textContent,
      ]),
    );
  expect(shown.length).toBeGreaterThan(20);
  for (const [href, words] of shown) {
    const [, other = '', anchor = ''] = /\/([^/]+)\/#(.+)$/.exec(href!)!;
    const { text, sentences } = documentOf(other);
    const from = sentences.find(({ id }) => id === anchor)!.from;
    const plain = (part: string) => part.replace(/\s+/g, ' ');
    expect(plain(text.slice(from)).startsWith(plain(words!)), words!).toBe(true);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is whole: marks open, addresses land, no dead switch is shown', async ({
    page,
  }) => {
    await page.goto(`${address('bbc-news')}#${dozensId}`);
    await expect(page.locator(`#${dozensId}`)).toBeInViewport();
    await expect(page.locator('.scripted:visible')).toHaveCount(0);
    const opened = note(page, dozensId).locator('details').first();
    await note(page, dozensId).locator('summary').first().click();
    await expect(opened).toHaveAttribute('open', '');
    await expect(opened.locator('.wording').first()).toBeVisible();
  });
});

test('landing on a sentence or on a row of the story opens and shows it', async ({ page }) => {
  await page.goto(`${address('bbc-news')}#${dozensId}`);
  await expect(page.locator(`#${dozensId}`)).toBeInViewport();
  await expect(note(page, dozensId).locator('.wording').first()).toBeVisible();
  const row = dozensId.replace('s-', 'r-');
  await page.goto('about:blank');
  await page.goto(`${address('bbc-news')}#${row}`);
  await expect(note(page, dozensId).locator('.wording').first()).toBeInViewport();
});

test('every sentence, and every member of its row, is an anchor of the page', async ({ page }) => {
  for (const id of ids) {
    await page.goto(address(id));
    const anchors = new Set(
      await page.locator('[id]').evaluateAll((parts) => parts.map((part) => part.id)),
    );
    for (const { id: anchor } of documentOf(id).sentences) expect(anchors).toContain(anchor);
    const rows = analysis.rows.filter(({ members }) =>
      members.some(({ document }) => document === id),
    );
    for (const row of rows) expect(anchors, `the row ${row.id} on ${id}`).toContain(row.id);
  }
});

test('with marks off it is the plain article, its sentences in flowing paragraphs', async ({
  page,
}) => {
  await page.goto(address('parliament-news'));
  await page.getByLabel('Marks beside the text').uncheck();
  await expect(page).toHaveURL(/[?&]marks=off/);
  await expect(page.locator('.notes:visible')).toHaveCount(0);
  const paragraph = page
    .locator('.paragraph .text')
    .filter({ has: page.locator('span:nth-child(2)') })
    .first();
  expect(await paragraph.evaluate((part) => getComputedStyle(part).display)).toBe('block');
  expect(
    await paragraph
      .locator('span')
      .first()
      .evaluate((part) => getComputedStyle(part).display),
  ).toBe('inline');
  await page.reload();
  await expect(page.locator('.notes:visible')).toHaveCount(0);
});

test('an outlet that is switched off leaves the rail and the wordings, and its place stays', async ({
  page,
}) => {
  await page.goto(address('bbc-news'));
  await note(page, dozensId).locator('summary').first().click();
  const mark = (at: number) => note(page, dozensId).locator(`.cells > [data-r="${at}"]`);
  const before = await mark(2).boundingBox();
  const said = note(page, dozensId).locator('summary').first();
  await expect(said).toHaveAccessibleName(/reworded in Parliament News.*related in Bangkok Post/);
  await page.getByLabel('Show Parliament News').uncheck();
  await expect(said).toHaveAccessibleName(/: related in Bangkok Post and FISM News$/);
  await expect(page).toHaveURL(/[?&]without=parliament-news/);
  await expect(mark(4)).toBeHidden();
  expect(await mark(2).boundingBox()).toEqual(before);
  await expect(
    note(page, dozensId).locator('.wording:visible').filter({ hasText: 'Parliament News' }),
  ).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Show Parliament News')).not.toBeChecked();
  await expect(mark(4)).toBeHidden();
  await expect(said).toHaveAccessibleName(/: related in Bangkok Post and FISM News$/);
  await page.getByLabel('Show Parliament News').check();
  await expect(said).toHaveAccessibleName(/reworded in Parliament News/);
});

test('“only what differs” folds what all that have it say in the same words', async ({ page }) => {
  await page.goto(address('the-hindu'));
  for (const other of ['FISM News', 'BBC News', 'Parliament News'])
    await page.getByLabel(`Show ${other}`).uncheck();
  await page.getByLabel('Only what differs').check();
  const folded = documentOf('the-hindu').sentences.filter(
    (_, index) => bestKind('the-hindu', index, 'bangkok-post') === 'identical',
  );
  expect(folded.length).toBeGreaterThan(2);
  await expect(page.locator('.folded')).toHaveText(`${folded.length} folded`);
  for (const { id } of folded)
    await expect(page.locator(`#${id}`)).toHaveAttribute('hidden', 'until-found');
  await expect(page.locator('.text > span:not([hidden])')).toHaveCount(
    documentOf('the-hindu').sentences.length - folded.length,
  );
});

test('the overview leads to the sentence that was clicked', async ({ page }) => {
  await page.goto(address('bbc-news'));
  const bar = page.locator(`.lanes a[href="#${dozensId}"] rect`).first();
  await bar.click({ force: true });
  await expect(page).toHaveURL(new RegExp(`#${dozensId}$`));
  await expect(page.locator(`#${dozensId}`)).toBeInViewport();
});

test('copying across paragraphs takes the article’s words alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address('parliament-news'));
  for (const summary of await page.locator('.notes > li > details > summary').all())
    await summary.click();
  await page.evaluate(() => {
    const paragraphs = document.querySelectorAll('.paragraph .text');
    getSelection()!.setBaseAndExtent(paragraphs[0]!.firstChild!, 0, paragraphs[2]!.lastChild!, 1);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const { text, blocks } = documentOf('parliament-news');
  const three = blocks.filter(({ role }) => role === 'paragraph').slice(0, 3);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    text.slice(three[0]!.from, three[2]!.to),
  );
});

test('the browser’s own search finds a folded wording and opens it', async ({ page }) => {
  await findInPage(page, address('bbc-news'), 'Several hundred people are said');
  await expect(note(page, dozensId).locator('details').first()).toHaveAttribute('open', '');
});

test('the keyboard alone reaches a mark, sees where it is, and opens it', async ({ page }) => {
  await page.goto(`${address('bbc-news')}`);
  const summary = note(page, dozensId).locator('summary').first();
  await page.locator('.guide a').last().focus();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await summary.evaluate((part) => part === document.activeElement)) break;
  }
  await expect(summary).toBeFocused();
  expect(await summary.evaluate((part) => getComputedStyle(part).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(note(page, dozensId).locator('.wording').first()).toBeVisible();
});

test('a listener hears a paragraph whole, then in a few words who else says it', async ({
  page,
}) => {
  await page.goto(address('bbc-news'));
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const heard = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`);
  const marks = heard.filter(
    (words) => words.startsWith('DisclosureTriangle: ') && / in /.test(words),
  );
  expect(marks).toContain(
    'DisclosureTriangle: Sentence 2 of 2: reworded in Parliament News, number, name or negation differs; related in Bangkok Post and FISM News',
  );
  expect(marks.every((words) => words.length < 260)).toBe(true);
  expect(
    heard.filter((words) => words.startsWith('image')),
    'the glyphs of the rail are silent',
  ).toEqual([]);
  const paragraph = nodes.find(
    ({ role, childIds }) => role?.value === 'paragraph' && (childIds?.length ?? 0) > 1,
  );
  expect(paragraph, 'a paragraph of two sentences is one paragraph').toBeDefined();
});

test('on paper: no controls, each mark with its siglum, the page’s address at the foot', async ({
  page,
}) => {
  await page.goto(address('bbc-news'));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await expect(page.locator('.no-print:visible, input:visible, button:visible')).toHaveCount(0);
  const cell = note(page, dozensId).locator('.cells > [data-kind=reworded]').first();
  await expect(cell).toBeVisible();
  expect(await cell.evaluate((part) => getComputedStyle(part, '::before').content)).toContain('PN');
  await expect(page.locator('page-address')).toContainText('/bbc-news/');
  await expect(page.locator('.legend')).toContainText('reworded');
});

function note(page: Page, id: string) {
  return page.locator(`#n-${id}`);
}
