import { moveByArrow } from './arrow-keys.ts';
import { connect, type Ask } from './connect.ts';
import { followAddress } from './follow-address.ts';
import { fill, queryOf } from './form.ts';
import { part } from './part.ts';
import { ResultList } from './result-list.ts';
import type { Reply } from './shown.ts';

// A few screens; more on request. In a dialog only what can be seen at once.
const STEP = 15;
const STEP_IN_DIALOG = 6;

/**
 * Finds sentences as the reader types. On the search page what is asked stands in the address; in a dialog the form leads
 * to that page.
 */
class SearchPanel extends HTMLElement {
  #listening = new AbortController();
  readonly #list = new ResultList(this);
  #ask: Ask | undefined;
  #limit = STEP;
  /** An answer is being waited for; what is asked may have changed since. */
  #isBusy = false;
  #isStale = false;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    part(this, 'fieldset', HTMLFieldSetElement).disabled = false;
    part(this, 'form', HTMLFormElement).addEventListener('input', () => this.#search(), { signal });
    this.addEventListener('click', ({ target }) => this.#press(target), { signal });
    this.addEventListener('keydown', (event) => moveByArrow(this, event), { signal });
    for (const use of ['pointerdown', 'keydown'])
      this.addEventListener(use, () => this.#open(), { signal, once: true });
    if (this.closest('dialog')) this.#open();
    else followAddress(this, () => this.#search(), signal);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Fetches what the search needs, once. */
  #open(): Ask {
    return (this.#ask ??= connect(this.dataset['passages'] ?? ''));
  }

  #search(): void {
    this.#limit = this.closest('dialog') ? STEP_IN_DIALOG : STEP;
    this.#isStale = true;
    if (!this.#isBusy) void this.#answer();
  }

  /** Of questions that follow fast upon one another only the last is shown. */
  async #answer(): Promise<void> {
    this.#isBusy = true;
    while (this.#isStale) {
      this.#isStale = false;
      const query = queryOf(part(this, 'form', HTMLFormElement));
      if (query) await this.#show(query);
      else this.#list.clear();
    }
    this.#isBusy = false;
  }

  async #show(query: string): Promise<void> {
    const reply = await this.#answerTo(query);
    if (this.#isStale) return;
    this.#isStale = reply?.isPartial ?? false;
    if (!reply)
      this.#list.clear('The reports could not be fetched. Check the connection, then type again.');
    else if (!reply.isPartial) this.#list.show(reply);
    else if (reply.full > 0) this.#list.show(reply, 'The first results …');
  }

  async #showMore(): Promise<void> {
    if (this.#isBusy) return;
    const known = this.querySelectorAll('.hit').length;
    this.#limit += STEP;
    const shown = await this.#answerTo(queryOf(part(this, 'form', HTMLFormElement)));
    if (!shown) return;
    this.#list.extend(shown);
    this.querySelectorAll<HTMLElement>('.hit')[known]?.focus();
  }

  /** Nothing where the reports cannot be fetched; the next question then tries again. */
  async #answerTo(query: string): Promise<Reply | undefined> {
    try {
      return await this.#open()({ query, limit: this.#limit });
    } catch {
      this.#ask = undefined;
      return undefined;
    }
  }

  /** What a button in the list of results asks for. */
  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.matches('.more')) void this.#showMore();
    if (button?.matches('.lift *')) this.#liftFilters();
    const written = button?.dataset['for'];
    if (written === undefined) return;
    const field = part(this, '[name=q]', HTMLInputElement);
    field.value = field.value.replace(written, () => button?.textContent ?? '');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Asks for the same words anywhere. */
  #liftFilters(): void {
    const form = part(this, 'form', HTMLFormElement);
    const field = part(form, '[name=q]', HTMLInputElement);
    fill(form, `?${new URLSearchParams({ q: field.value })}`);
    field.focus();
    for (const type of ['input', 'change']) form.dispatchEvent(new Event(type));
  }
}

customElements.define('search-panel', SearchPanel);
