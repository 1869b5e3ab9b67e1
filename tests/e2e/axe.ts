import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on the page as it stands now: a line each. */
export async function faults(page: Page): Promise<string[]> {
  // Legacy mode is four times as fast and sees all of a page that has no frames of other sites.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    // axe leaves the size of targets out unless asked, though WCAG 2.2 AA sets it.
    rules: { 'target-size': { enabled: true } },
  });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
