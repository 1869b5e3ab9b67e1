import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faults } from '../e2e/axe.ts';

// Every page that was built, in every scheme and width: too slow for each change, run by `npm run check:all`.
const files = globSync('**/*.html', { cwd: 'dist' }).sort();
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

for (const file of files) {
  const address = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
  test(`axe and the console find nothing on /${address}`, async ({ page }) => {
    test.setTimeout(240_000);
    const noise: string[] = [];
    page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    for (const { name, ...media } of looks) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(`./${address}`);
      for (const width of [360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        for (const opened of [false, true]) {
          await page.evaluate((open) => {
            for (const details of document.querySelectorAll('details')) details.open = open;
          }, opened);
          expect(
            await faults(page),
            `${name}, ${width} pixels, ${opened ? 'opened' : 'closed'}`,
          ).toEqual([]);
        }
      }
    }
    expect(noise).toEqual([]);
  });
}
