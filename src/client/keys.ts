// Single-key shortcuts can be switched off, and stay so (WCAG 2.1.4).

const STORED = 'keys';

export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // Storage is closed to us: the keys stay as they are.
  }
}

/** The key, if it is a shortcut: pressed alone, not while something is typed, and shortcuts are on. */
export function shortcut(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
  return isTyping || !keysAreOn() ? undefined : event.key;
}
