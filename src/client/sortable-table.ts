/**
 * Sorts a table's bodies by their `data-…` values: a head cell with `data-sort="min"` becomes a button that sorts by
 * `data-min`. Without the script the table stands in its own order, the one that is marked as sorted.
 */
class SortableTable extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const button = head.querySelector('button') ?? wrapped(head);
      button.addEventListener('click', () => this.#sort(head), { signal });
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #sort(head: HTMLElement): void {
    const isUp = head.getAttribute('aria-sort') !== 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
    const key = head.dataset['sort'] ?? '';
    const bodies = [...this.querySelectorAll('tbody')];
    const sign = isUp ? 1 : -1;
    bodies.sort((one, other) => sign * (place(one, key) - place(other, key)));
    this.querySelector('table')?.append(...bodies);
  }
}

// What has no value for a key comes last.
function place(body: HTMLElement, key: string): number {
  const value = body.getAttribute(`data-${key}`);
  return value === null ? Number.MAX_SAFE_INTEGER : Number(value);
}

function wrapped(head: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  return button;
}

customElements.define('sortable-table', SortableTable);
