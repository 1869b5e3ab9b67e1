import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import type { Collection, SearchSentence } from '../../src/view/search-collection.ts';
import { analysis, ids, story } from './analysis.ts';
import { faults } from './axe.ts';
import { pages } from './pages.ts';

const address = (query: string) => `${pages.search}?${query}`;

// Of scripts, in bytes, gzip: all that is fetched until the first result is there.
const MAX_SCRIPTS = 20_000;
// The passages are the reports' own words and a little about each sentence, and no index.
const MAX_PASSAGES_PER_TEXT = 1.5;

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

  test('fetches nothing before it is used, then little, and once', async ({ page }) => {
    const sizes = new Map<string, Promise<number>>();
    const fetched: string[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      fetched.push(pathname);
      if (/\.js(?:on)?$/.test(pathname))
        sizes.set(
          pathname,
          response.body().then((body) => gzipSync(body).length),
        );
    });
    const weight = async (pattern: RegExp) => {
      const named = [...sizes].filter(([path]) => pattern.test(path));
      return (await Promise.all(named.map(([, size]) => size))).reduce((sum, one) => sum + one, 0);
    };
    await page.goto(pages.search, { waitUntil: 'networkidle' });
    expect(fetched.filter((path) => /passages|worker/.test(path))).toEqual([]);
    await page.keyboard.type('coup attempt');
    await expect(results(page)).not.toHaveCount(0);
    await page.keyboard.type('s');
    await expect(page).toHaveURL(/\?q=coup\+attempts$/);
    await expect(results(page)).not.toHaveCount(0);
    expect(fetched.filter((path) => /\/passages-[0-9a-f]{8}\.json$/.test(path))).toHaveLength(1);
    expect(fetched.filter((path) => /\/worker-[\w-]{8}\.js$/.test(path))).toHaveLength(1);
    const [scripts, passages] = [await weight(/\.js$/), await weight(/\.json$/)];
    const texts = gzipSync(analysis.documents.map(({ text }) => text).join('')).length;
    console.log(
      `search, first use: scripts ${scripts} bytes, passages ${passages} (texts ${texts})`,
    );
    expect(scripts).toBeLessThanOrEqual(MAX_SCRIPTS);
    expect(passages).toBeLessThanOrEqual(MAX_PASSAGES_PER_TEXT * texts);
  });

  test('finds every sentence of every report, headline and captions too, at its place', async ({
    page,
  }) => {
    await page.goto(pages.search);
    for (const id of ids) {
      await page.getByLabel('Outlet').selectOption(id);
      await expect(page.locator(`.hit[href*="/${id}/#"]`).first()).toBeVisible();
      const more = page.locator('.more');
      while (await more.isVisible()) {
        const shown = await results(page).count();
        await more.click();
        await expect.poll(() => results(page).count()).toBeGreaterThan(shown);
      }
      const found = await page
        .locator(`.results a[href*="/${id}/#"]`)
        .evaluateAll((links) =>
          links.map((link) => [(link as HTMLAnchorElement).hash.slice(1), link.textContent]),
        );
      const printed = await page.evaluate(async (article) => {
        const html = await (await fetch(article)).text();
        const all = new DOMParser().parseFromString(html, 'text/html');
        return [...all.querySelectorAll('main [id^="s-"]')].map((one) => [one.id, one.textContent]);
      }, `/${story}/${id}/`);
      expect(printed.length).toBeGreaterThan(10);
      expect(new Map(found as [string, string][])).toEqual(new Map(printed as [string, string][]));
    }
  });

  test('keeps what is asked in its address; back and forward go through it', async ({ page }) => {
    const filters: [query: string, set: () => Promise<unknown>][] = [
      ['&outlet=bbc-news', () => page.getByLabel('Outlet').selectOption('BBC News')],
      [
        '&speaker=Kassym-Jomart+Tokayev',
        () => page.getByLabel('Who is quoted').selectOption('Kassym-Jomart Tokayev'),
      ],
      ['&has=quotation', () => page.getByLabel('quotations').check()],
      ['&has=figure', () => page.getByLabel('figures').check()],
      ['&only=here', () => page.getByLabel('said by one report only').check()],
    ];
    await page.goto(pages.search);
    await page.keyboard.type('coup');
    await expect(page).toHaveURL(/\?q=coup$/);
    let query = '?q=coup';
    for (const [added, set] of filters) {
      await set();
      query += added;
      await expect(page).toHaveURL((url) => url.search === query);
    }
    for (const [added] of filters.toReversed()) {
      await page.goBack();
      query = query.slice(0, -added.length);
      await expect(page).toHaveURL((url) => url.search === query);
      if (added === '&only=here')
        await expect(page.getByLabel('said by one report only')).not.toBeChecked();
    }
    await expect(page.getByLabel('Outlet')).toHaveValue('');
    await expect(page.getByLabel('quotations')).not.toBeChecked();
    await expect(field(page)).toHaveValue('coup');
    await page.goBack();
    await expect(field(page)).toHaveValue('');
    await expect(results(page)).toHaveCount(0);
    for (const _ of [1, 2]) await page.goForward();
    await expect(page.getByLabel('Outlet')).toHaveValue('bbc-news');
    await expect(results(page)).toContainText(['BBC News', 'BBC News', 'BBC News']);
    await expect(page).toHaveTitle(/^coup · /);
  });

  test('leaves only what one report says, quotations, figures, or what somebody is quoted with', async ({
    page,
  }) => {
    await page.goto(address('only=here&outlet=bbc-news'));
    await expect(results(page).first()).toContainText('only here');
    for (const text of await results(page).allTextContents()) expect(text).toContain('only here');
    await page.goto(address('has=quotation&speaker=Antony+Blinken'));
    await expect(page.getByLabel('Who is quoted')).toHaveValue('Antony Blinken');
    await expect(results(page)).toHaveCount(1);
    await expect(results(page)).toContainText('once Russians are in your house');
    await page.getByLabel('Who is quoted').selectOption('every speaker');
    await page.getByLabel('quotations').uncheck();
    await page.getByLabel('figures').check();
    await expect(page).toHaveURL(/\?has=figure$/);
    await field(page).fill('dead killed died');
    await expect(page.locator('.hit mark').first()).toBeVisible();
    for (const text of await page.locator('.hit').allTextContents())
      expect(text).toMatch(/\d|[Dd]ozens|hundred|two|sixteen/);
    await expect(page.locator('.lift')).toBeHidden();
    await field(page).fill('seizure');
    await page.getByRole('button', { name: 'Search without them' }).click();
    await expect(page).toHaveURL(/\?q=seizure$/);
    await expect(results(page)).not.toHaveCount(0);
    await expect(page.locator('.lift')).toBeHidden();
  });

  test('takes what stands between quotation marks as it stands', async ({ page }) => {
    await page.goto(address('q=%22attempted+coup%22'));
    await expect(results(page).first().locator('.hit mark')).toHaveText('attempted coup');
    await field(page).fill('“coup attempted”');
    await expect(page.locator('.count')).toHaveText(/^No sentence has all of it/);
    await expect(page.getByRole('heading', { name: 'Close to it' })).toBeVisible();
  });

  test('is gone through by arrow keys: down, up, Enter, Esc', async ({ page }) => {
    await page.goto(address('q=attempted+coup'));
    await expect(results(page)).not.toHaveCount(0);
    await field(page).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hit').nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hit').nth(1)).toBeFocused();
    await page.keyboard.press('/');
    await expect(field(page), '/ leads to the field, and opens nothing').toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.hit').nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${story}/[a-z-]+/#s-`));
  });

  test('tells a listener how many there are; names words that no report has, and the nearest', async ({
    page,
  }) => {
    await page.goto(address('q=attempted+coup'));
    await expect(page.getByRole('status')).toHaveText('5 results.');
    await field(page).fill('Solikhodjaeva');
    await expect(page.getByRole('status')).toHaveText('Nothing found.');
    await field(page).fill('once Russians are in your house');
    await expect(page.getByRole('status')).toHaveText('1 result.');
    await field(page).fill('tokayyef');
    await expect(page.locator('.hints')).toHaveText('No report has “tokayyef”. Nearest: Tokayev');
    await page.getByRole('button', { name: 'Tokayev' }).click();
    await expect(field(page)).toHaveValue('Tokayev');
    await expect(field(page)).toBeFocused();
    await expect(page.locator('.hints')).toHaveText('');
    await expect(results(page)).not.toHaveCount(0);
    await field(page).fill('');
    await expect(page.getByRole('status')).toHaveText('');
    await expect(results(page)).toHaveCount(0);
  });

  test('shows many results in steps, goes on at the first new one, and prints markup as text', async ({
    page,
  }) => {
    const noise = noiseOf(page);
    // The second story makes it more than is read before the first answer.
    const stories = [crowd('one', 500), crowd('two', 1_500), crowd('three', 1)];
    await page.route('**/passages-*.json', (route) => route.fulfill({ json: { stories } }));
    await page.goto(address('q=troops'));
    await expect(page.getByRole('status')).toHaveText('2,001 results.');
    await expect(results(page)).toHaveCount(15);
    await expect(page.locator('.hit').first()).toHaveText(
      'Troops <img src=x onerror=alert(1)> <b>came</b> on day 0.',
    );
    await page.getByRole('button', { name: 'Show more of the 1,986 left' }).click();
    await expect(results(page)).toHaveCount(30);
    await expect(page.locator('.hit').nth(15)).toBeFocused();
    await expect(page.locator('.results :is(img, b)')).toHaveCount(0);
    expect(noise).toEqual([]);
  });

  test('says so when the reports cannot be fetched, and tries again', async ({ page }) => {
    await page.route('**/passages-*.json', (route) => route.abort());
    await page.goto(address('q=coup'));
    await expect(page.getByRole('status')).toHaveText(/could not be fetched/);
    await page.unroute('**/passages-*.json');
    await field(page).fill('coup attempt');
    await expect(results(page)).not.toHaveCount(0);
  });

  test('is put out by no query', async ({ page }) => {
    const noise = noiseOf(page);
    await page.goto(pages.search);
    for (const [name, query] of [
      ['an emoji', '🕊️'],
      ['right-to-left words', 'שלום كازاخستان'],
      ['10,000 letters', 'x'.repeat(10_000)],
      ['10,000 letters of words', 'coup '.repeat(2_000)],
      ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
      ['signs of regular expressions', '.*+?^${}()|[]\\'],
      ['marks without words', '"“”…'],
    ] as const) {
      await field(page).fill(query);
      await field(page).fill(`${query} coup`);
      await expect(page.locator('.count'), name).not.toHaveText('');
      await expect(page.locator('.results script, .results img, .hints img')).toHaveCount(0);
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === `${query} coup`);
      await page.reload();
      await expect(page.locator('.count'), name).not.toHaveText('');
      await expect(field(page)).toHaveValue(`${query} coup`);
    }
    expect(noise).toEqual([]);
  });
});

test.describe('the search over every other page', () => {
  test('opens by /, Ctrl+K and its link, finds, and closes by Esc', async ({ page }) => {
    const noise = noiseOf(page);
    const link = page.getByRole('link', { name: 'Search' });
    await page.goto(pages.article);
    await link.click();
    const dialog = page.getByRole('dialog', { name: 'Search every report' });
    await expect(dialog).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('attempted coup');
    await expect(dialog.getByRole('status')).toHaveText('5 results.');
    await expect(results(page).first()).toContainText('said by 5 reports');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('attempted coup');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    expect(noise).toEqual([]);
  });

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
    await page.keyboard.press('Control+k');
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
    await page.waitForTimeout(300);
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.locator('search-panel').getByLabel('Single keys').check();
    await page.reload();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
  });

  test('falls back to the search page when it cannot be fetched', async ({ page }) => {
    await page.goto(pages.article);
    await page.route('**/SearchPanel*.js', (route) => route.abort());
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`axe finds nothing in any state, ${colorScheme}, at ${width} pixels`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pages.search);
    for (const [asked, count] of [
      ['', ''],
      ['attempted coup', '5 results.'],
      ['tokayyef zzz', /come close/],
      ['zzz', 'Nothing found.'],
      ['once Russians are in your house', '1 result.'],
    ] as const) {
      await field(page).fill(asked);
      await expect(page.locator('.count')).toHaveText(count);
      for (const summary of await page.locator('.results summary').all()) await summary.click();
      expect(await faults(page), asked).toEqual([]);
    }
    await page.goto(address('only=here&has=figure'));
    await expect(page.locator('.count')).toHaveText(/^\d+ results/);
    expect(await faults(page), 'filters').toEqual([]);
    await page.goto(pages.article);
    await page.keyboard.press('/');
    await field(page).fill('coup');
    await expect(page.getByRole('dialog').locator('.count')).not.toHaveText('');
    expect(await faults(page), 'dialog').toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to each story, where the browser’s own find works', async ({
    page,
  }) => {
    await page.goto(pages.methods);
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    expect(await page.locator('main').innerText()).toContain('scripts are switched off');
    await expect(field(page)).toBeDisabled();
    await page.getByRole('main').getByRole('link', { name: 'Kazakhstan’s president' }).click();
    await expect(page).toHaveURL(new RegExp(`/${story}/all/$`));
    await expect(page.getByText('Nur-Sultan, the former capital')).toBeVisible();
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

/** A story of one report with so many sentences. */
function crowd(id: string, size: number): Collection['stories'][number] {
  const sentences = Array.from({ length: size }, (_, i): SearchSentence => ({
    text: `Troops <img src=x onerror=alert(1)> <b>came</b> on day ${i}.`,
    id: `s-${i}`,
    row: i,
    rail: '=',
  }));
  const report = { id: 'herald', siglum: 'H', outlet: 'The Herald', tint: 1, sentences };
  return { id, title: 'A story', reports: [report] };
}
