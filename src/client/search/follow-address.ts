import { AddressBar } from './address-bar.ts';
import { askedIn, isNothing } from './asked.ts';
import { askedOf, fill } from './form.ts';
import { part } from './part.ts';

/** Makes the address of the page what its search form asks, and the form what the address says; `search` is then called. */
export function followAddress(panel: HTMLElement, search: () => void, signal: AbortSignal): void {
  const form = part(panel, 'form', HTMLFormElement);
  const bar = new AddressBar();
  const read = () => {
    fill(form, askedIn(location.search));
    search();
  };
  form.addEventListener('input', () => bar.follow(askedOf(form)), { signal });
  form.addEventListener('change', () => bar.settle(askedOf(form)), { signal });
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
  if (isNothing(askedOf(form))) part(form, '[name=q]', HTMLInputElement).focus();
}
