import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { kinds, pages } from './pages.ts';

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const kind of kinds) {
  for (const { name, ...media } of looks) {
    test(`axe finds nothing on the ${kind} page, ${name}, wide and narrow`, async ({ page }) => {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(pages[kind]);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        expect(found, `at ${width} pixels`).toEqual([]);
      }
    });
  }
}
