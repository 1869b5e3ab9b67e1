import { readState, writeState } from './address-state.ts';
import { copyInstead, elementOf, selectedIn } from './copied.ts';

/**
 * Shows only the rows that a pressed button names: a button's `value` is one of the words in a row's `data-sorts`, and the
 * empty one shows all. The address keeps it; what is folded is found by the browser's own search.
 */
class RowFilter extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    for (const button of this.#buttons) {
      button.addEventListener('click', () => this.#show(button.value), { signal });
    }
    this.addEventListener('copy', (event) => this.#copy(event), { signal });
    addEventListener('hashchange', () => this.#land(), { signal });
    if (readState('show')) this.#show(readState('show') ?? '');
    this.#land();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll<HTMLButtonElement>('button[aria-pressed]');
  }

  #show(asked: string): void {
    const isKnown = [...this.#buttons].some(({ value }) => value === asked);
    const sort = isKnown ? asked : '';
    for (const button of this.#buttons) {
      button.setAttribute('aria-pressed', String(button.value === sort));
    }
    const rows = [...this.querySelectorAll<HTMLElement>('[data-sorts]')];
    const isShown = (row: HTMLElement) => !sort || row.dataset['sorts']?.split(' ').includes(sort);
    for (const row of rows) {
      if (isShown(row)) row.removeAttribute('hidden');
      else row.setAttribute('hidden', 'until-found');
    }
    const status = this.querySelector('[role=status]');
    const shown = rows.filter(isShown).length;
    if (status) status.textContent = `${shown} of ${rows.length} rows shown`;
    writeState('show', sort);
  }

  /** The row that the address names is shown. */
  #land(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !this.contains(target)) return;
    target.closest('[data-sorts]')?.removeAttribute('hidden');
    target.scrollIntoView();
  }

  /** A selection that begins in a column copies that column only. */
  #copy(event: ClipboardEvent): void {
    const column = elementOf(getSelection()?.anchorNode)?.closest('td')?.dataset['column'];
    if (!column) return;
    copyInstead(event, selectedIn(this.querySelectorAll(`td[data-column="${column}"] > .said`)));
  }
}

customElements.define('row-filter', RowFilter);
