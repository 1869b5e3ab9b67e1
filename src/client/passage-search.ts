import type { Passages } from '../view/passages.ts';
import { found, type Found } from './find-passages.ts';

// Enough to see that there are many; a longer query finds fewer.
const MOST = 50;

/** Finds sentences as the reader types, and keeps the query in the address. */
class PassageSearch extends HTMLElement {
  #listening = new AbortController();
  #search: Promise<(query: string) => Found[]> | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const input = this.querySelector('input');
    if (!input) return;
    input.disabled = false;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => void this.#show(input.value), { signal });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault(), {
      signal,
    });
    if (input.value) void this.#show(input.value);
    else input.focus();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #show(query: string): Promise<void> {
    this.#search ??= load(this.dataset['passages'] ?? '');
    const search = await this.#search;
    const hits = search(query);
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    history.replaceState(null, '', address);
    this.querySelector('.results')?.replaceChildren(...hits.slice(0, MOST).map(item));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = query.trim() ? said(hits.length) : '';
  }
}

async function load(address: string): Promise<(query: string) => Found[]> {
  const response = await fetch(address);
  const data: Passages = await response.json();
  return found(data);
}

function said(count: number): string {
  if (count === 0) return 'No sentence found.';
  if (count > MOST) return `${count} sentences found, the nearest ${MOST} shown.`;
  return count === 1 ? '1 sentence found.' : `${count} sentences found.`;
}

function item({ passage, report, runs }: Found): HTMLLIElement {
  const row = document.createElement('li');
  const outlet = document.createElement('p');
  outlet.dataset['tint'] = String(report.tint);
  outlet.textContent = `${report.siglum} ${report.outlet}`;
  const link = document.createElement('a');
  link.href = passage.href;
  for (const { text, isHit } of runs) {
    const mark = document.createElement('mark');
    mark.textContent = text;
    link.append(isHit ? mark : text);
  }
  row.append(outlet, link);
  return row;
}

customElements.define('passage-search', PassageSearch);
