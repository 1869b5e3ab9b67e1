import { keysAreOn, shortcut } from './keys.ts';

/**
 * Opens the search over any page: by its link, by Ctrl or ⌘ with K, and by `/` where single keys are on. What it shows is
 * the search page's own panel, fetched from there with its styles and scripts; where that fails the link is followed.
 */
class SearchOpener extends HTMLElement {
  #listening = new AbortController();
  #made: Promise<HTMLDialogElement> | undefined;

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

  /** Goes to the field of the search page's panel: on that page itself, or in a dialog. */
  async #open(): Promise<void> {
    const address = this.querySelector('a')?.href ?? '';
    try {
      if (this.#made || !document.querySelector('search-panel')) {
        const dialog = await (this.#made ??= makeDialog(address));
        if (!dialog.open) dialog.showModal();
      }
      const field = document.querySelector<HTMLInputElement>('search-panel [type=search]');
      field?.focus();
      field?.select();
    } catch {
      location.assign(address);
    }
  }
}

async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const panel = page.querySelector('search-panel');
  if (!panel) throw new Error(`${address} has no search panel`);
  await Promise.all([...page.querySelectorAll('link[rel=stylesheet], script[src]')].map(add));
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.ariaLabel = 'Search every report';
  dialog.append(panel);
  // A result may be on this very page, and a press beside the content is one on the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
  // Esc would only empty a search field that has text in it.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** Adds a style sheet or a script that this page has not yet; resolved when it is there. */
async function add(source: Element): Promise<void> {
  const { localName, attributes } = source;
  const name = localName === 'link' ? 'href' : 'src';
  if (document.querySelector(`${localName}[${name}="${source.getAttribute(name)}"]`)) return;
  const copy = document.createElement(localName);
  for (const { name, value } of attributes) copy.setAttribute(name, value);
  await new Promise((resolve, reject) => {
    copy.addEventListener('load', resolve);
    copy.addEventListener('error', reject);
    document.head.append(copy);
  });
}

customElements.define('search-opener', SearchOpener);
