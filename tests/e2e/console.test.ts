import { expect, test } from '@playwright/test';

test('the home page opens without an error in the console', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('./');
  await expect(page.locator('h1')).toBeVisible();
  expect(errors).toEqual([]);
});
