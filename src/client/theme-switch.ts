/** Turns dark colours on and off, and remembers it. Back at the system's own setting, it forgets and follows the system. */
class ThemeSwitch extends HTMLElement {
  #listening = new AbortController();
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.querySelector('button')?.addEventListener('click', () => this.#choose(!this.#isDark()), {
      signal,
    });
    this.#system.addEventListener('change', () => this.#show(), { signal });
    this.#show();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #isDark(): boolean {
    const { theme } = document.documentElement.dataset;
    return theme ? theme === 'dark' : this.#system.matches;
  }

  #choose(dark: boolean): void {
    const root = document.documentElement;
    if (dark === this.#system.matches) delete root.dataset['theme'];
    else root.dataset['theme'] = dark ? 'dark' : 'light';
    remember(root.dataset['theme']);
    this.#show();
  }

  #show(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(this.#isDark()));
  }
}

// The key is read again by public/theme.js before the first paint.
function remember(theme: string | undefined): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage is closed to us: the choice holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
