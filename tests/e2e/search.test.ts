import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import type { Collection, SearchSentence } from '../../src/view/search-collection.ts';
import { ids, story } from './analysis.ts';
import { faults } from './axe.ts';
import { pages } from './pages.ts';

const address = (query: string) => `${pages.search}?${query}`;

test.describe('the search page', () => {
  test('shows the sentence before its last letter is typed, with who else says it', async ({
    page,
  }) => {
    await page.goto(pages.search);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('tokaev attempted cou');
    const first = results(page).first();
    await expect(first.locator('.hit')).toHaveText(
      'It was an attempted coup d’etat,” Mr Tokayev said.',
    );
    await expect(first.locator('.hit mark')).toHaveText(['attempted coup', 'Tokayev']);
    await expect(first.locator('.sigla i')).toHaveCount(5);
    await expect(first).toContainText('said by 5 reports');
  });

  test('gives copies of one sentence as one result that opens', async ({ page }) => {
    await page.goto(address('q=attempted+coup'));
    const first = results(page).first();
    await expect(first.locator('.other').first()).toBeHidden();
    await first.getByText('said by 5 reports').click();
    await expect(first.locator('.other')).toHaveText([
      'It was an attempted coup d’etat,” Mr. Tokayev said.',
      /^We are talking about an attempted coup/,
      'It was an attempted coup d’etat,” Mr Tokayev said.',
      /attempted coup d’etat\.$/,
    ]);
    await expect(first.locator('.other').first()).toBeVisible();
  });

  for (const id of ids) {
    test(`finds every sentence of ${id}, headline and captions too, at its place`, async ({
      page,
    }) => {
      await page.goto(address(`outlet=${id}`));
      await expect(page.locator('.more, .hit').first()).toBeVisible();
      while (await page.locator('.more').isVisible()) await page.locator('.more').click();
      const found = await page
        .locator(`.results a[href*="/${id}/#"]`)
        .evaluateAll((links) =>
          links.map((link) => [(link as HTMLAnchorElement).hash.slice(1), link.textContent]),
        );
      await page.goto(`${story}/${id}/`);
      const printed = await page
        .locator('main [id^="s-"]')
        .evaluateAll((all) => all.map((one) => [one.id, one.textContent]));
      expect(new Map(found as [string, string][])).toEqual(new Map(printed as [string, string][]));
    });
  }

  test('keeps what is asked in its address; back and forward go through it', async ({ page }) => {
    await page.goto(pages.search);
    await page.keyboard.type('coup');
    await expect(page).toHaveURL(/\?q=coup$/);
    await page.getByLabel('Outlet').selectOption('BBC News');
    await expect(page).toHaveURL(/\?q=coup&outlet=bbc-news$/);
    await page.getByLabel('said by one report only').check();
    await expect(page).toHaveURL(/\?q=coup&outlet=bbc-news&only=here$/);
    await page.goBack();
    await expect(page.getByLabel('said by one report only')).not.toBeChecked();
    await expect(results(page)).toContainText(['BBC News', 'BBC News', 'BBC News']);
    await page.goBack();
    await expect(page.getByLabel('Outlet')).toHaveValue('');
    await expect(field(page)).toHaveValue('coup');
    await page.goBack();
    await expect(field(page)).toHaveValue('');
    await expect(results(page)).toHaveCount(0);
    await page.goForward();
    await expect(field(page)).toHaveValue('coup');
    await expect(results(page)).not.toHaveCount(0);
    await expect(page).toHaveTitle(/^coup · /);
  });

  test('leaves only what one report says, where that is asked', async ({ page }) => {
    await page.goto(address('only=here&outlet=bbc-news'));
    await expect(results(page).first()).toContainText('only here');
    for (const text of await results(page).allTextContents()) expect(text).toContain('only here');
  });

  test('leaves only quotations, figures, or what somebody is quoted with', async ({ page }) => {
    await page.goto(address('has=quotation&speaker=Antony+Blinken'));
    await expect(page.getByLabel('Who is quoted')).toHaveValue('Antony Blinken');
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toContainText('once Russians are in your house');
    await page.getByLabel('Who is quoted').selectOption('whoever is quoted');
    await page.getByLabel('quotations').uncheck();
    await page.getByLabel('figures').check();
    await expect(page).toHaveURL(/\?has=figure$/);
    await expect(results(page).first()).toBeVisible();
    await field(page).fill('dead killed died');
    for (const text of await page.locator('.hit').allTextContents())
      expect(text).toMatch(/\d|[Dd]ozens|hundred|two|sixteen/);
  });

  test('is gone through by arrow keys: down, up, Enter, Esc', async ({ page }) => {
    await page.goto(address('q=attempted+coup'));
    await expect(results(page)).not.toHaveCount(0);
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hit').nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hit').nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.hit').nth(0)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${story}/[a-z-]+/#s-`));
  });

  test('tells a listener how many there are', async ({ page }) => {
    await page.goto(address('q=attempted+coup'));
    await expect(page.getByRole('status')).toHaveText('5 results.');
    await field(page).fill('Solikhodjaeva');
    await expect(page.getByRole('status')).toHaveText('Nothing found.');
    await field(page).fill('once Russians are in your house');
    await expect(page.getByRole('status')).toHaveText('1 result.');
    await field(page).fill('');
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('names the words that no report has, and puts the nearest in their place', async ({
    page,
  }) => {
    await page.goto(address('q=tokayyef'));
    await expect(page.locator('.hints')).toHaveText('No report has “tokayyef”. Nearest: Tokayev');
    await page.getByRole('button', { name: 'Tokayev' }).click();
    await expect(field(page)).toHaveValue('Tokayev');
    await expect(field(page)).toBeFocused();
    await expect(page.locator('.hints')).toHaveText('');
    await expect(results(page)).not.toHaveCount(0);
  });

  test('shows many results in steps and goes on at the first new one', async ({ page }) => {
    await page.route('**/passages-*.json', (route) => route.fulfill({ json: crowd(500) }));
    await page.goto(address('q=troops'));
    await expect(page.getByRole('status')).toHaveText('500 results.');
    await expect(results(page)).toHaveCount(25);
    await page.getByRole('button', { name: 'Show more of the 475 left' }).click();
    await expect(results(page)).toHaveCount(50);
    await expect(page.locator('.hit').nth(25)).toBeFocused();
  });

  test('fetches nothing before it is used, then everything once', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(pages.search, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /passages|worker/.test(path))).toEqual([]);
    await page.keyboard.type('coup attempt');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.type('ed');
    await expect(results(page)).not.toHaveCount(0);
    expect(asked.filter((path) => /passages-[0-9a-f]{8}\.json$/.test(path))).toHaveLength(1);
    expect(asked.filter((path) => /\/worker[^/]*\.js$/.test(path))).toHaveLength(1);
  });

  test('weighs no more than 20 kB of scripts, all that is fetched on first use included', async ({
    page,
  }) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.endsWith('.js')) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(address('q=coup'));
    await expect(results(page)).not.toHaveCount(0);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`search, scripts after first use: ${(total / 1_000).toFixed(1)} kB`);
    expect(total).toBeLessThanOrEqual(20_000);
  });

  test('says so when the reports cannot be fetched, and tries again', async ({ page }) => {
    await page.route('**/passages-*.json', (route) => route.abort());
    await page.goto(address('q=coup'));
    await expect(page.getByRole('status')).toHaveText(/could not be fetched/);
    await page.unroute('**/passages-*.json');
    await field(page).fill('coup attempt');
    await expect(results(page)).not.toHaveCount(0);
  });

  for (const [name, query] of [
    ['an emoji', '🕊️'],
    ['right-to-left words', 'שלום كازاخستان'],
    ['10,000 letters', 'x'.repeat(10_000)],
    ['10,000 letters of words', 'coup '.repeat(2_000)],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['marks without words', '"“”…'],
  ] as const) {
    test(`is not put out by ${name}`, async ({ page }) => {
      const noise = noiseOf(page);
      await page.goto(pages.search);
      await field(page).fill(query);
      await page.waitForTimeout(400);
      await field(page).fill(`${query} coup`);
      await expect(page.locator('.count')).not.toHaveText('');
      await expect(page.locator('.results script, .results img, .hints img')).toHaveCount(0);
      await expect(field(page)).toHaveValue(`${query} coup`);
      await page.reload();
      await expect(page.locator('.count')).not.toHaveText('');
      expect(noise).toEqual([]);
    });
  }

  test('prints a report’s markup as text', async ({ page }) => {
    const noise = noiseOf(page);
    const collection = crowd(1, 'Troops <img src=x onerror=alert(1)> <b>came</b>.');
    await page.route('**/passages-*.json', (route) => route.fulfill({ json: collection }));
    await page.goto(address('q=troops'));
    await expect(page.locator('.hit')).toHaveText(
      'Troops <img src=x onerror=alert(1)> <b>came</b>.',
    );
    expect(noise).toEqual([]);
  });
});

test.describe('the search over every other page', () => {
  for (const [name, open] of [
    ['/', (page: Page) => page.keyboard.press('/')],
    ['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
    ['its link', (page: Page) => page.getByRole('link', { name: 'Search' }).click()],
  ] as const) {
    test(`opens by ${name}, finds, and closes by Esc`, async ({ page }) => {
      const noise = noiseOf(page);
      await page.goto(pages.article);
      await open(page);
      const dialog = page.getByRole('dialog', { name: 'Search every report' });
      await expect(dialog).toBeVisible();
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('attempted coup');
      await expect(dialog.getByRole('status')).toHaveText('5 results.');
      await expect(results(page).first()).toContainText('said by 5 reports');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await open(page);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('attempted coup');
      expect(noise).toEqual([]);
    });
  }

  test('leads to a result by arrow and Enter, on this page too', async ({ page }) => {
    await page.goto(pages.article);
    await page.keyboard.press('/');
    await field(page).fill('dozens reported died');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/bbc-news\/#s-/);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator(':target')).toContainText('Dozens are reported to have died');
  });

  test('leads by Enter to the search page with what was typed', async ({ page }) => {
    await page.goto(pages.story);
    await page.keyboard.press('/');
    await field(page).fill('coup attempt');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=coup\+attempt/);
    await expect(results(page)).not.toHaveCount(0);
  });

  test('leaves / alone where it is typed, and where it is switched off for good', async ({
    page,
  }) => {
    await page.goto(address('q=coup'));
    await field(page).focus();
    await page.keyboard.type('/');
    await expect(field(page)).toHaveValue(/\//);
    await page.getByLabel('Single keys').uncheck();
    await page.goto(pages.article);
    await page.keyboard.press('/');
    await page.waitForTimeout(500);
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.locator('search-panel').getByLabel('Single keys').check();
    await page.reload();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  });

  test('leads to the field on the search page itself', async ({ page }) => {
    await page.goto(address('q=coup'));
    await expect(results(page)).not.toHaveCount(0);
    await page.locator('.hit').first().focus();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('falls back to the search page when it cannot be fetched', async ({ page }) => {
    await page.goto(pages.article);
    await page.route('**/SearchPanel*.js', (route) => route.abort());
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const query of [
    'q=attempted+coup',
    'q=tokayyef+zzz',
    'q=zzz',
    'only=here&outlet=bbc-news',
  ]) {
    test(`axe finds nothing at ?${query}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address(query));
      await expect(page.getByRole('status')).not.toHaveText('');
      for (const summary of await page.locator('.results summary').all()) await summary.click();
      await expectNoViolation(page, 'wide');
      await page.setViewportSize({ width: 360, height: 740 });
      await expectNoViolation(page, 'narrow');
    });
  }

  test(`axe finds nothing in the dialog, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(pages.article);
    await page.keyboard.press('/');
    await field(page).fill('coup');
    await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText('');
    await expectNoViolation(page, 'wide');
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to each story', async ({ page }) => {
    await page.goto(pages.methods);
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    expect(await page.locator('main').innerText()).toContain('scripts are switched off');
    await expect(field(page)).toBeDisabled();
    await page.getByRole('link', { name: 'Kazakhstan’s president calls' }).click();
    await expect(page).toHaveURL(new RegExp(`/${story}/`));
  });
});

function field(page: Page) {
  return page.locator('search-panel input[type=search]');
}

function results(page: Page) {
  return page.locator('.results > ol > li');
}

function noiseOf(page: Page): string[] {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('dialog', (dialog) => noise.push(`a dialog: ${dialog.message()}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  return noise;
}

async function expectNoViolation(page: Page, state: string): Promise<void> {
  expect(await faults(page), state).toEqual([]);
}

/** A story of one report with so many sentences. */
function crowd(size: number, text = 'Troops came on day'): Collection {
  const sentences = Array.from({ length: size }, (_, i): SearchSentence => ({
    text: size > 1 ? `${text} ${i}.` : text,
    id: `s-${i}`,
    row: i,
    rail: '=',
  }));
  const report = { id: 'herald', siglum: 'H', outlet: 'The Herald', tint: 1, sentences };
  return { stories: [{ id: 'story', title: 'A story', reports: [report] }] };
}
