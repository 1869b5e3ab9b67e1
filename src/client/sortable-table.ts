import { readState, writeState } from './address-state.ts';

/**
 * Sorts a table's bodies by their `data-…` values: a head cell with `data-sort="min"` becomes a button that sorts by
 * `data-min`. Without the script the table stands in its own order, the one that is marked as sorted.
 * The address keeps what it is sorted by, with a minus where it is turned round; a listener is told.
 */
class SortableTable extends HTMLElement {
  #listening = new AbortController();

  #own: Element | null = null;

  #status = document.createElement('p');

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#own = this.querySelector('th[aria-sort]');
    this.#status.className = 'hidden';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const button = head.querySelector('button') ?? wrapped(head);
      const turn = () => {
        this.#sort(head, head.getAttribute('aria-sort') !== 'ascending');
        this.#status.textContent = said(head);
      };
      button.addEventListener('click', turn, { signal });
    }
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #restore(): void {
    const asked = readState('sort') ?? '';
    const heads = [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
    const head = heads.find(({ dataset }) => dataset['sort'] === asked.replace(/^-/, ''));
    if (!head) return;
    this.#sort(head, !asked.startsWith('-'));
    this.querySelector(':target')?.scrollIntoView();
  }

  #sort(head: HTMLElement, isUp: boolean): void {
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
    const key = head.dataset['sort'] ?? '';
    const bodies = [...this.querySelectorAll('tbody')];
    const sign = isUp ? 1 : -1;
    bodies.sort((one, other) => place(one, key, sign) - place(other, key, sign));
    this.querySelector('table')?.append(...bodies);
    writeState('sort', isUp ? (head === this.#own ? '' : key) : `-${key}`);
  }
}

function said(head: HTMLElement): string {
  const name = head.textContent.replace(/\s+/g, ' ').trim();
  return `Sorted by ${name}, ${head.getAttribute('aria-sort')}`;
}

// What has no value for a key comes last, whichever way round.
function place(body: HTMLElement, key: string, sign: number): number {
  const value = body.getAttribute(`data-${key}`);
  return value === null ? Number.MAX_SAFE_INTEGER : sign * Number(value);
}

function wrapped(head: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  return button;
}

customElements.define('sortable-table', SortableTable);
