import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../tests/e2e/browser.ts';
import { serve } from '../tests/e2e/serve.ts';

// Words and a slip: of the story, and of made-up English.
const STORY_QUERY = 'tokaev attempted coup';
const MADE_UP_QUERY = 'have someting';
// Longer than all that follows a keystroke: the answer, the address, what a listener is told.
const REST = 1_000;
// Lighthouse's slow phone: its “slow 4G” in milliseconds and bytes a second, and a processor a fourth as fast.
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const SLOWER = 4;
// Pages opened afresh, as a first letter is typed only once on each.
const TIMES = 3;

/** How long a reader of the built site waits; `many` is the file of a large collection. */
export async function* timeInBrowser(many: string): AsyncGenerator<string> {
  const large = copyWith(many);
  const servers = [await serve('dist'), await serve(large)] as const;
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args });
  yield await timeKeystrokes(browser, servers[0].address);
  yield await timeMany(browser, servers[1].address);
  yield await timeSlowPhone(browser, servers[0].address);
  await browser.close();
  for (const { server } of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(large, { recursive: true });
}

/** A copy of the built site that searches another collection. */
function copyWith(many: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-'));
  cpSync('dist', folder, { recursive: true });
  for (const file of globSync('search/passages-*.json', { cwd: folder }))
    writeFileSync(join(folder, file), many);
  return folder;
}

/** What a keystroke makes the main thread do: scripts, style and layout, in time on the processor. */
async function timeKeystrokes(browser: Browser, address: string): Promise<string> {
  const page = await openPage(browser, `${address}search/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const parts = metrics.filter(({ name }) =>
      /^(?:Script|RecalcStyle|Layout)Duration$/.test(name),
    );
    return parts.reduce((sum, { value }) => sum + 1_000 * value, 0);
  };
  await type(page, 'the');
  const busy: number[] = [];
  for (const letter of ` ${STORY_QUERY}`) {
    const before = await work();
    await type(page, letter);
    busy.push((await work()) - before);
  }
  const { waits } = await measured(page);
  await page.close();
  return `default story: main thread a keystroke ${spread(busy)}; results after ${spread(waits.slice(1))}`;
}

/** The first letter of each page is the one that fetches and reads all. */
async function timeMany(browser: Browser, address: string): Promise<string> {
  const all: Measured[] = [];
  for (let opened = 0; opened < TIMES; opened++) {
    const page = await openPage(browser, `${address}search/`);
    for (const letter of MADE_UP_QUERY) await type(page, letter);
    all.push(await measured(page));
    await page.close();
  }
  const first = spread(all.flatMap(({ waits }) => waits.slice(0, 1)));
  const later = spread(all.flatMap(({ waits }) => waits.slice(1)));
  const longTasks = all.flatMap((one) => one.longTasks);
  const long = longTasks.length > 0 ? `long tasks ${spread(longTasks)}` : 'no long task';
  return `large collection: first results after ${first}, then after ${later} a keystroke; ${long}`;
}

/** From the first letter typed into the field to the first result, when nothing of the search has been fetched. */
async function timeSlowPhone(browser: Browser, address: string): Promise<string> {
  const firsts: number[] = [];
  for (let opened = 0; opened < TIMES; opened++) {
    const page = await openPage(browser, `${address}search/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await type(page, 'c');
    await page.waitForSelector('.hit');
    firsts.push(...(await measured(page)).waits.slice(0, 1));
    await page.close();
  }
  return `slow phone: first result after ${spread(firsts)}`;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.waitForTimeout(REST);
}

interface Measured {
  /** From each keystroke to the frame with its first results. */
  readonly waits: readonly number[];
  /** Tasks that kept the main thread for more than 50 ms. */
  readonly longTasks: readonly number[];
}

function measured(page: Page): Promise<Measured> {
  return page.evaluate<Measured>('window.measured');
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const found: { waits: number[]; longTasks: number[] } = { waits: [], longTasks: [] };
  Object.assign(window, { measured: found });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) found.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  let typed = 0;
  addEventListener('input', () => (typed = performance.now()), { capture: true });
  new MutationObserver((changes) => {
    const isResult = changes.some(
      ({ target }) => target instanceof Element && target.matches('.results'),
    );
    if (!isResult || typed === 0) return;
    const start = typed;
    typed = 0;
    requestAnimationFrame(() => found.waits.push(performance.now() - start));
  }).observe(document, { childList: true, subtree: true });
}

/** `median (slowest)` */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[sorted.length >> 1] ?? 0;
  return `${median.toFixed(1)} ms (slowest ${(sorted.at(-1) ?? 0).toFixed(1)} ms)`;
}
