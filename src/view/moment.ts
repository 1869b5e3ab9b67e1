import type { Published } from '../schema.ts';
import { day } from './words.ts';

/** When a report says it is from: `10 January 2022, 20:13`. */
export function moment(published: Published): string {
  return published.time ? `${day(published.date)}, ${published.time}` : day(published.date);
}

/** What that moment is, where it is not plainly the day of publication. */
export function momentNote(published: Published): string | undefined {
  switch (published.moment) {
    case 'publication':
      return undefined;
    case 'update':
      return 'last updated';
    case 'print-out':
      return 'the moment of a print-out, not of publication';
    case 'relative':
      return `worked out from ${published.words.includes('“') ? published.words : `“${published.words}”`}`;
  }
}

/** The same in a few words, for a place that has room for no more. */
export function momentBrief(published: Published): string | undefined {
  switch (published.moment) {
    case 'publication':
      return undefined;
    case 'update':
      return 'updated';
    case 'print-out':
      return 'of a print-out';
    case 'relative':
      return 'worked out from its words';
  }
}
