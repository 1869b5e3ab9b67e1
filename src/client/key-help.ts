import { keysAreOn, shortcut, switchKeys } from './keys.ts';

/** Shows what the keys of a page do, by its button or by `?`, and switches them off and on. */
class KeyHelp extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const dialog = this.querySelector('dialog');
    const box = this.querySelector('input');
    if (!dialog || !box) return;
    box.checked = keysAreOn();
    box.addEventListener('change', () => switchKeys(box.checked), { signal });
    this.querySelector('button')?.addEventListener('click', () => dialog.showModal(), { signal });
    const toggle = (event: KeyboardEvent): void => {
      if (shortcut(event) !== '?') return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else dialog.showModal();
    };
    document.addEventListener('keydown', toggle, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}

customElements.define('key-help', KeyHelp);
