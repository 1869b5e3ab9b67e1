import { keysAreOn, shortcut } from './keys.ts';

/**
 * Opens the search over any page: by its link, by Ctrl or ⌘ with K, and by `/` where single keys are on. On the search page
 * it leads to the field. All it needs is fetched then; where that fails, the link leads to the search page.
 */
class SearchOpener extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.addEventListener('click', (event) => this.#click(event), { signal });
    addEventListener('keydown', (event) => this.#press(event), { signal });
    this.querySelector('kbd')?.toggleAttribute('hidden', !keysAreOn());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #click(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void this.#open();
  }

  #press(event: KeyboardEvent): void {
    const isK = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isK && shortcut(event) !== '/') return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    const address = this.querySelector('a')?.href ?? '';
    try {
      const { openSearch } = await import('./search/open-search.ts');
      await openSearch(address);
    } catch {
      location.assign(address);
    }
  }
}

customElements.define('search-opener', SearchOpener);
