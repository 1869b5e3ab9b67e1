import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { buildCopy } from './build-copy.ts';
import { serve } from './serve.ts';

// Two copies of the project in two folders, each built for a sub-path of a host.
const base = '/news/same-story/';
const copies: string[] = [];
let server: Server;
let address: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const env = { SITE_URL: 'https://example.org', BASE_PATH: base };
  copies.push(buildCopy('one', env), buildCopy('two', env));
  ({ server, address } = await serve(join(copies[0]!, 'dist'), base));
});

test.afterAll(() => {
  server.close();
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
});

test('two builds in two folders are the same to the byte', () => {
  const [one, two] = copies.map(hashes);
  expect(Object.keys(one!).length).toBeGreaterThan(20);
  expect(one).toEqual(two);
});

test('under a sub-path every link, anchor and asset of every page is there', async () => {
  test.setTimeout(180_000);
  const broken: string[] = [];
  const pages = await crawl(broken);
  expect(broken).toEqual([]);
  const written = globSync('**/*.html', { cwd: join(copies[0]!, 'dist') }).length;
  expect(pages, 'every page but 404 is reached by a link').toBe(written - 1);
});

test('under a sub-path the search finds a sentence and leads to it', async ({ page }) => {
  await page.goto(address);
  await page.keyboard.press('/');
  await page.locator('search-panel input[type=search]').fill('dozens reported died');
  await page.locator('.hit').first().click();
  await expect(page).toHaveURL(new RegExp(`^${address}kazakhstan-2022/bbc-news/#s-`));
  await page.goto(`${address}search/`);
  await page.keyboard.type('coup');
  await expect(page).toHaveURL(`${address}search/?q=coup`);
  await expect(page.locator('.hit')).not.toHaveCount(0);
  await page.reload();
  await expect(page.locator('.hit')).not.toHaveCount(0);
});

test('every page names its own address, and the sitemap names every page', async () => {
  const sitemap = readFileSync(join(copies[0]!, 'dist/sitemap-0.xml'), 'utf8');
  for (const file of globSync('**/index.html', { cwd: join(copies[0]!, 'dist') })) {
    const own = `https://example.org${base}${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    expect(readFileSync(join(copies[0]!, 'dist', file), 'utf8')).toContain(
      `<link rel="canonical" href="${own}">`,
    );
    expect(sitemap).toContain(`<loc>${own}</loc>`);
  }
});

function hashes(folder: string): Record<string, string> {
  const dist = join(folder, 'dist');
  const files = globSync('**/*', { cwd: dist }).filter((file) =>
    statSync(join(dist, file)).isFile(),
  );
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((file) => [file, hash(file)]));
}

/** Follows every address of every page from the home page on; returns how many pages it reached. */
async function crawl(broken: string[]): Promise<number> {
  const anchors = new Map<string, Set<string>>();
  const wanted: { from: string; page: string; anchor: string }[] = [];
  const queue = [address];
  const seen = new Set(queue);
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    const response = await fetch(page, { redirect: 'manual' });
    if (response.status !== 200) broken.push(`${page}: ${response.status}`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
    const { ids, links } = read(await response.text());
    anchors.set(page, ids);
    for (const link of links) {
      const target = new URL(link, page);
      if (target.origin !== new URL(address).origin) continue;
      const to = `${target.origin}${target.pathname}`;
      if (target.hash)
        wanted.push({ from: page, page: to, anchor: decodeURIComponent(target.hash.slice(1)) });
      if (!seen.has(to)) queue.push(to);
      seen.add(to);
    }
  }
  for (const { from, page, anchor } of wanted) {
    if (!anchors.get(page)?.has(anchor)) broken.push(`${from}: ${page}#${anchor}`);
  }
  return anchors.size;
}

/** The ids of a page and the addresses it refers to; addresses of the canonical host are read as this server's. */
function read(html: string): { ids: Set<string>; links: string[] } {
  const ids = new Set<string>();
  const links: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.add(value);
        if (name === 'href' || name === 'src' || name === 'action') links.push(here(value));
        if (name === 'content' && value.startsWith('https://example.org')) links.push(here(value));
      }
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { ids, links };
}

function here(link: string): string {
  return link.replace(`https://example.org${base}`, address);
}
