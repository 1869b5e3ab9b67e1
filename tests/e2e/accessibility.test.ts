import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe.ts';
import { kinds, pages } from './pages.ts';

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const kind of kinds) {
  test(`axe finds nothing on the ${kind} page: light, dark, forced colours, wide, narrow, closed, opened`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const opened of [false, true]) {
      await page.goto(pages[kind]);
      if (opened && (await openAll(page)) === 0) break;
      for (const { name, ...media } of looks) {
        await page.emulateMedia(media);
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          const state = `${name}, at ${width} pixels, ${opened ? 'opened' : 'closed'}`;
          expect(await faults(page), state).toEqual([]);
        }
      }
    }
  });
}

/** Opens all that can be; returns how many there are. */
function openAll(page: Page): Promise<number> {
  return page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
    return all.length;
  });
}
