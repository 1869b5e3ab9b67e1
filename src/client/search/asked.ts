/** What the reader has asked for, as it stands in the page's address. */
export interface Asked {
  readonly text: string;
  /** An outlet's id, or empty for all. */
  readonly outlet: string;
  readonly isOnlyHere: boolean;
}

export const nothing: Asked = { text: '', outlet: '', isOnlyHere: false };

/** Reads `?q=…&outlet=…&only=here`. Anything else in it is passed over. */
export function askedIn(query: string): Asked {
  const parameters = new URLSearchParams(query);
  return {
    text: parameters.get('q') ?? '',
    outlet: parameters.get('outlet') ?? '',
    isOnlyHere: parameters.get('only') === 'here',
  };
}

/** The query of an address that `askedIn` reads back; empty where nothing is asked. */
export function queryOf({ text, outlet, isOnlyHere }: Asked): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text.trim());
  if (outlet) parameters.set('outlet', outlet);
  if (isOnlyHere) parameters.set('only', 'here');
  const query = parameters.toString();
  return query && `?${query}`;
}

export function isNothing({ text, outlet, isOnlyHere }: Asked): boolean {
  return !text.trim() && !outlet && !isOnlyHere;
}
