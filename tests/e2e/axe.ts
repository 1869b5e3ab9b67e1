import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

// axe leaves the size of targets out unless asked, though WCAG 2.2 AA sets it.
const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

/** What axe finds wrong on the page as it stands now: a line each. */
export async function faults(page: Page): Promise<string[]> {
  // Legacy mode is four times as fast and sees all of a page that has no frames of other sites.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
