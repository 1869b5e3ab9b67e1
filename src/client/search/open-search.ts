import './search-panel.ts';
import { made } from './made.ts';
import { part } from './part.ts';

/**
 * Goes to the search field of the page: of the search page itself, or of a dialog that shows that page's panel. Throws where
 * the search page at `address` cannot be fetched.
 */
export async function openSearch(address: string): Promise<void> {
  const isHere = document.querySelector('search-panel') !== null;
  if (!isHere) document.body.append(await makeDialog(address));
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
  if (dialog && !dialog.open) dialog.showModal();
  const field = part(document, 'search-panel [name=q]', HTMLInputElement);
  field.focus();
  field.select();
}

async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const page = await fetchPage(address);
  await addStyles(page);
  const panel = part(page, 'search-panel', HTMLElement);
  const all = made('button', { form: 'search', class: 'all' }, 'All results, and filters');
  const close = made('button', { class: 'close' }, 'Close');
  const foot = made('form', { method: 'dialog', class: 'foot' }, all, close);
  const dialog = made(
    'dialog',
    { class: 'search', 'aria-label': 'Search every report' },
    panel,
    foot,
  );
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
  return dialog;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The style sheets of a page that this one has not; resolved when they are there. */
async function addStyles(page: Document): Promise<void> {
  const here = new Set([...document.styleSheets].map(({ href }) => href));
  const missing = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
    ({ href }) => !here.has(href),
  );
  const loaded = missing.map(
    (link) =>
      new Promise((resolve, reject) => {
        link.addEventListener('load', resolve);
        link.addEventListener('error', reject);
      }),
  );
  document.head.append(...missing);
  await Promise.all(loaded);
}
