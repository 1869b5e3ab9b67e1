import { shortcut } from './keys.ts';

/** What a page is stepped through by: elements whose `data-step` names it. */
type Step = 'difference' | 'match';

const keys: Readonly<Record<string, readonly [Step, number]>> = {
  j: ['difference', 1],
  k: ['difference', -1],
  n: ['match', 1],
  p: ['match', -1],
};

/**
 * Goes to the next and previous difference or match by buttons and keys. The place it is at bears `aria-current`, is
 * announced, and stands in the address; it hears of it by a `step` event.
 */
class StepByStep extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    for (const button of this.querySelectorAll('button')) {
      const by = Number(button.dataset['by']);
      const to = button.dataset['to'] === 'match' ? 'match' : 'difference';
      button.addEventListener('click', () => this.#go(to, by), { signal });
    }
    const press = (event: KeyboardEvent): void => {
      const [to, by] = keys[shortcut(event) ?? ''] ?? [];
      if (to && by) this.#go(to, by);
    };
    document.addEventListener('keydown', press, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #go(to: Step, by: number): void {
    const places = [...document.querySelectorAll<HTMLElement>(`[data-step~=${to}]`)];
    const shown = places.filter((place) => !place.closest('[hidden]'));
    const next = neighbour(shown, by);
    if (next) show(next);
    this.#say(next ? said(next) : `No ${by > 0 ? 'further' : 'earlier'} ${to}.`);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

/** The next place from where the reader is: the current one, else the one the address names, else the top of what is seen. */
function neighbour(places: readonly HTMLElement[], by: number): HTMLElement | undefined {
  const here =
    document.querySelector('[data-step][aria-current]') ??
    document.querySelector('[data-step]:target');
  const isAfter = (place: HTMLElement): boolean =>
    here
      ? Boolean(here.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
      : place.getBoundingClientRect().bottom > 0;
  const after = places.findIndex((place) => place !== here && isAfter(place));
  const before = after < 0 ? places.length : after;
  if (by > 0) return after < 0 ? undefined : places[after];
  return places[before - (places[before - 1] === here ? 2 : 1)];
}

function show(place: HTMLElement): void {
  for (const old of document.querySelectorAll('[data-step][aria-current]'))
    old.removeAttribute('aria-current');
  place.setAttribute('aria-current', 'true');
  place.dispatchEvent(new CustomEvent('step', { bubbles: true }));
  place.scrollIntoView({ block: 'center' });
  history.replaceState(null, '', `#${place.id}`);
}

/** What the place says of itself, or what its note says. */
function said(place: HTMLElement): string {
  const note = document.getElementById(place.getAttribute('aria-details') ?? '');
  const words = note?.querySelector('.said');
  return place.dataset['said'] ?? words?.textContent.trim() ?? '';
}

customElements.define('step-by-step', StepByStep);
