import { AddressBar } from './address-bar.ts';
import { fill, queryOf } from './form.ts';
import { part } from './part.ts';

/** Makes the address of the page what its search form asks, and the form what the address says; `search` is then called. */
export function followAddress(panel: HTMLElement, search: () => void, signal: AbortSignal): void {
  const form = part(panel, 'form', HTMLFormElement);
  const field = part(form, '[name=q]', HTMLInputElement);
  const bar = new AddressBar();
  const { title } = document;
  const name = () => {
    const text = field.value.trim();
    document.title = text ? `${text} · ${title}` : title;
  };
  const read = () => {
    fill(form, location.search);
    name();
    search();
  };
  form.addEventListener('input', name, { signal });
  form.addEventListener('input', () => bar.follow(queryOf(form)), { signal });
  form.addEventListener(
    'change',
    ({ target }) => {
      // A filter is a step of its own, also while words are being typed.
      if (target !== field) bar.leave();
      bar.settle(queryOf(form));
    },
    { signal },
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      panel.querySelector<HTMLElement>('.hit')?.focus();
    },
    { signal },
  );
  addEventListener('popstate', () => bar.leave(), { signal });
  addEventListener('popstate', read, { signal });
  read();
  if (!queryOf(form)) field.focus();
}
