import { expect, type Page } from '@playwright/test';
import { pages } from './pages.ts';

/**
 * Looks for words as the browser's own search does, by a text fragment. The headless browser from npm has no such search:
 * there the words must be laid out, not merely present, and what hides them opens as HTML says that a search opens it.
 */
export async function findInPage(page: Page, address: string, words: string): Promise<void> {
  await page.goto(`${address}#:~:text=${encodeURIComponent(words)}`);
  if (await hasSearch(page)) return;
  await page.evaluate((wanted) => {
    const holds = (part: Element) => part.textContent.includes(wanted);
    const found = [...document.querySelectorAll('main *')].find(
      (part) => holds(part) && ![...part.children].some(holds),
    );
    if (!found) throw new Error(`“${wanted}” is not in the page.`);
    for (let part: Element | null = found; part; part = part.parentElement) {
      if (getComputedStyle(part).display === 'none')
        throw new Error(`“${wanted}” is out of reach of the browser’s search.`);
      if (part.getAttribute('hidden') === 'until-found') part.removeAttribute('hidden');
      if (part instanceof HTMLDetailsElement) part.open = true;
    }
  }, words);
}

/** Whether the browser scrolls to the last words of a long page when an address asks for them. */
async function hasSearch(page: Page): Promise<boolean> {
  const probe = await page.context().newPage();
  const last = 'loads nothing from other hosts';
  await probe.goto(`${pages.methods}#:~:text=${encodeURIComponent(last)}`);
  await expect(probe.getByText(last), 'the words that are asked for').toBeVisible();
  const scrolled = await probe
    .waitForFunction(() => scrollY > 0, null, { timeout: 1_500 })
    .catch(() => null);
  await probe.close();
  return scrolled !== null;
}
