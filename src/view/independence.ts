import type { Lineage } from '../lineage/types.ts';
import { count } from './words.ts';

/** `5 reports, of which between 2 and 4 are independent of each other`. */
export function independence(reports: number, { independent }: Lineage): string {
  const { min, max } = independent;
  const many = count(reports, 'report');
  if (reports < 2) return many;
  if (min === max && max === reports) return `${many}, each independent of the others`;
  const about = min === max ? `about ${min}` : `between ${min} and ${max}`;
  return `${many}, of which ${about} ${max === 1 ? 'is' : 'are'} independent of the others`;
}
