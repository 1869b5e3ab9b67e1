import { expect, test, type Page } from '@playwright/test';
import { analysis, bestKind, documentOf, ids, indexOf, story } from './analysis.ts';

// The ten rules that hold wherever reports are read: each tested on an article and on a comparison.
const article = `${story}/bbc-news/`;
const compare = `${story}/compare/bbc-news/parliament-news/`;
const wire = `${story}/compare/bangkok-post/the-hindu/`;
const dozens = documentOf('bbc-news').sentences[indexOf('bbc-news', 'Dozens are reported')]!.id;

test('1: marks are drawn around the text; with all of them taken away it is the source’s', async ({
  page,
}) => {
  for (const id of ids) {
    await page.goto(`${story}/${id}/`);
    const printed = await texts(page, '.annotated .text');
    const { text, blocks } = documentOf(id);
    expect(printed).toEqual(blocks.map(({ from, to }) => text.slice(from, to)));
  }
});

test('2: identical text is quiet, and no mark begins or ends inside a word', async ({ page }) => {
  for (const path of [compare, wire]) {
    await page.goto(path);
    await expect(page.locator('tr.identical mark')).toHaveCount(0);
    const cut = await page.locator('td mark').evaluateAll((marks) => {
      const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
      return marks.filter(({ previousSibling, nextSibling, textContent: words }) => {
        const before = previousSibling?.textContent?.at(-1) ?? '';
        const after = nextSibling?.textContent?.at(0) ?? '';
        return (
          (isLetter(before) && isLetter(words.at(0)!)) ||
          (isLetter(after) && isLetter(words.at(-1)!))
        );
      }).length;
    });
    expect(cut).toBe(0);
  }
});

test('3: every changed number, name and negation is called out, however alike the rest is', async ({
  page,
}) => {
  const called = analysis.pairs.flatMap(({ left, right, matches }) =>
    matches
      .filter(({ changes }) => changes.some(({ kind, left: here }) => kind !== 'word' && here))
      .filter(({ left: [first = 0] }) => bestKind(left, first, right) !== 'related')
      .map((match) => ({ left, right, match })),
  );
  expect(called.length).toBeGreaterThan(3);
  for (const { left, right, match } of called.slice(0, 8)) {
    await page.goto(`${story}/${left}/`);
    for (const index of match.left) {
      const { id, from, to } = documentOf(left).sentences[index]!;
      const here = match.changes.filter(
        ({ kind, left: span }) => kind !== 'word' && span && span.from < to && span.to > from,
      );
      const words = here.map(({ left: span }) => documentOf(left).text.slice(span!.from, span!.to));
      const note = page.locator(`[id="n-${id}"]`);
      for (const word of words)
        await expect(
          note.locator('.call').filter({ hasText: `here “${word}”` }),
          `${left} ${right}`,
        ).not.toHaveCount(0);
    }
  }
});

test('4: each mark has a shape of its own, its outlet’s colour, and words for a listener', async ({
  page,
}) => {
  await page.goto(article);
  const shapes = await page
    .locator('symbol')
    .evaluateAll((all) => all.map((shape) => shape.innerHTML));
  expect(new Set(shapes).size).toBe(shapes.length);
  const colours = await page
    .locator('.rail-head .siglum')
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).color));
  expect(new Set(colours).size).toBe(ids.length);
  const cells = page.locator(`[id="n-${dozens}"] .cells .mark`);
  const tints = await cells.evaluateAll((all) => all.map((part) => getComputedStyle(part).color));
  expect(colours).toEqual(expect.arrayContaining(tints));
  await expect(page.locator(`[id="n-${dozens}"] .said`)).toHaveText(
    /reworded in Parliament News, number, name or negation differs/,
  );
});

test('5: a share says of what, by kind, and both directions are told', async ({ page }) => {
  await page.goto(compare);
  await expect(page.locator('.share p')).toHaveText([
    /\d+\s% of BBC News’s text has a counterpart in Parliament News: (\d+\s% (identical|edited|reworded)(, )?)+\./,
    /\d+\s% of Parliament News’s text has a counterpart in BBC News: (\d+\s% (identical|edited|reworded)(, )?)+\./,
  ]);
});

test('6: from every mark one click leads to the two texts, at the place', async ({
  page,
  request,
}) => {
  await page.goto(article);
  const links = await page
    .locator('.wording-head a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(40);
  const pages = Map.groupBy(
    links.map((link) => new URL(link)),
    ({ pathname }) => pathname,
  );
  for (const [path, places] of pages) {
    const html = await (await request.get(new URL(path, page.url()).href)).text();
    for (const { hash } of places) expect(html).toContain(`id="${hash.slice(1)}"`);
  }
});

test('7: a sentence and a row have an address of their own on every page that shows them', async ({
  page,
}) => {
  for (const path of [article, compare]) {
    await page.goto(path);
    for (const address of [dozens, dozens.replace('s-', 'r-')]) {
      await expect(page.locator(`[id="${address}"]`)).toHaveCount(1);
    }
  }
});

test('8: prose stays in paragraphs: no details in a paragraph, no sentence in a summary', async ({
  page,
}) => {
  for (const path of [article, compare]) {
    await page.goto(path);
    await expect(page.locator('p details, p div, p ul')).toHaveCount(0);
    await expect(page.locator('summary .text, summary .words, summary td')).toHaveCount(0);
    const long = await texts(page, 'summary');
    expect(long.filter((words) => words.length > 250)).toEqual([]);
  }
});

test('9: what the site itself says rates nobody', async ({ page }) => {
  for (const path of [article, compare, `${story}/`]) {
    await page.goto(path);
    const said = await page.evaluate(() => {
      for (const report of document.querySelectorAll('.text, .words, td p, h1, h2, q, blockquote'))
        report.remove();
      return document.body.textContent;
    });
    expect(said).not.toMatch(
      /\b(copied|stolen|plagiari\w+|loaded|biased|wrong|fake|lies?|honest|trustworthy)\b/i,
    );
  }
});

test('10: single keys work, can be switched off, and stay off on every page', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('j');
  await expect(page.locator('[aria-current=true]')).toHaveCount(1);
  await page.keyboard.press('?');
  await page.getByLabel('Single keys work on this site').uncheck();
  await page.goto(compare);
  for (const key of ['j', 'n', '?', '/']) await page.keyboard.press(key);
  await expect(page.locator('[aria-current=true]')).toHaveCount(0);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

function texts(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((parts) => parts.map((part) => part.textContent));
}
