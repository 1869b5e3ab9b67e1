import type { Lineage } from '../lineage/types.ts';
import { count } from './words.ts';

/** `5 reports, 2 to 3 of them independent of each other`. */
export function independence(reports: number, { independent }: Lineage): string {
  const { min, max } = independent;
  const many = count(reports, 'report');
  if (reports < 2) return many;
  if (max === 1) return `${many} that rest on one text`;
  if (min === reports) return `${many}, independent of each other`;
  const some = min === max ? `about ${min}` : `${min} to ${max}`;
  return `${many}, ${some} of them independent of each other`;
}
