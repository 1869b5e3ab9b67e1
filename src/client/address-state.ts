// What a reader has switched on a page stands in its address, so that a link carries it: `?view=one&hide=identical`.

export function readState(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

/** Keeps a value in the address, or drops it where it is empty; the place on the page stays. */
export function writeState(name: string, value: string): void {
  const params = new URLSearchParams(location.search);
  if (value) params.set(name, value);
  else params.delete(name);
  // A comma is allowed in a query and reads better than %2C.
  const query = params.toString().replaceAll('%2C', ',');
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}
