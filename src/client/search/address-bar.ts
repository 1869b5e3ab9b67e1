import { queryOf, type Asked } from './asked.ts';

// Browsers allow some two hundred changes of address a minute; a fast typist makes more.
const REST = 250;

/**
 * Keeps the page's address at what is asked. While the reader goes on typing one entry of the history follows; what was
 * settled stays an entry of its own, so that “back” leads to it.
 */
export class AddressBar {
  #timer = 0;
  #isSettled = true;

  /** Once typing rests. */
  follow(asked: Asked): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(asked), REST);
  }

  /** Now, and for good. */
  settle(asked: Asked): void {
    clearTimeout(this.#timer);
    this.#write(asked);
    this.#isSettled = true;
  }

  /** The reader went to another entry. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#isSettled = true;
  }

  #write(asked: Asked): void {
    const address = location.pathname + queryOf(asked);
    if (address === location.pathname + location.search) return;
    if (this.#isSettled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#isSettled = false;
  }
}
