import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';

// Found once: the workers, which read this file again, inherit it.
process.env['TEST_BROWSER'] ??= await findBrowser();

export default defineConfig({
  testMatch: '**/*.test.ts',
  projects: [
    { name: 'reader', testDir: 'tests/e2e' },
    { name: 'sweep', testDir: 'tests/sweep' },
  ],
  globalSetup: './tests/e2e/setup.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: process.env['SITE_ADDRESS'],
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env['TEST_BROWSER'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
