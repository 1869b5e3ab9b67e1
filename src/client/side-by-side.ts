import { readState, writeState } from './address-state.ts';
import { copyInstead, elementOf, selectedIn } from './copied.ts';

/** Filters the rows of a comparison, lays it in one column or two, and copies one side at a time. */
class SideBySide extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#restore();
    this.addEventListener('change', () => this.#apply(), { signal });
    this.addEventListener('copy', (event) => this.#copy(event), { signal });
    this.addEventListener('pointerdown', (event) => this.#choose(event.target), { signal });
    this.querySelector('.swap')?.addEventListener('click', (event) => this.#swap(event), {
      signal,
    });
    addEventListener('hashchange', () => this.#land(), { signal });
    this.#land();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #sorts(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input[name=sort]');
  }

  get #view(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[name=view]');
  }

  /** Shows the switches as the address has them. */
  #restore(): void {
    const hidden = new Set(readState('hide')?.split(','));
    for (const box of this.#sorts) box.checked = !hidden.has(box.value);
    if (this.#view) this.#view.checked = readState('view') === 'one';
    this.#apply();
  }

  #apply(): void {
    const hidden = [...this.#sorts].filter((box) => !box.checked).map((box) => box.value);
    for (const row of this.querySelectorAll<HTMLElement>('[data-sort]')) {
      const isHidden = hidden.includes(row.dataset['sort'] ?? '');
      // Still found by the browser's own search, which then shows it.
      if (isHidden) row.setAttribute('hidden', 'until-found');
      else row.removeAttribute('hidden');
    }
    writeState('hide', hidden.join(','));
    const isOne = this.#view?.checked ?? false;
    this.toggleAttribute('data-one', isOne);
    writeState('view', isOne ? 'one' : '');
  }

  /** A row that the address names is shown, whatever is filtered. */
  #land(): void {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('tr');
    if (!row?.hidden) return;
    row.removeAttribute('hidden');
    row.scrollIntoView();
  }

  /** While one side is being selected, the other cannot be. */
  #choose(target: EventTarget | null): void {
    const side = sideOf(target instanceof Node ? target : null);
    if (side) this.dataset['selecting'] = side;
    else delete this.dataset['selecting'];
  }

  #copy(event: ClipboardEvent): void {
    const side = sideOf(getSelection()?.anchorNode);
    if (side) copyInstead(event, selectedIn(this.querySelectorAll(`td.${side} > p`)));
  }

  /** The other order keeps what is switched and the place. */
  #swap(event: Event): void {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement)) return;
    link.search = location.search;
    link.hash = location.hash;
  }
}

function sideOf(node: Node | null | undefined): 'left' | 'right' | undefined {
  const cell = elementOf(node)?.closest('td');
  if (cell?.classList.contains('left')) return 'left';
  return cell?.classList.contains('right') ? 'right' : undefined;
}

customElements.define('side-by-side', SideBySide);
