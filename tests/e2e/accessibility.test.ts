import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { kinds, pages } from './pages.ts';

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const kind of kinds) {
  for (const { name, ...media } of looks) {
    test(`axe finds nothing on the ${kind} page, ${name}, wide and narrow, closed and opened`, async ({
      page,
    }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(pages[kind]);
      for (const opened of [false, true]) {
        if (opened && (await openAll(page)) === 0) break;
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await faults(page), `${opened ? 'opened' : 'closed'}, at ${width} pixels`).toEqual(
            [],
          );
        }
      }
    });
  }
}

/** Opens all that can be; returns how many there are. */
function openAll(page: Page): Promise<number> {
  return page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
    return all.length;
  });
}
