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
  follow(query: string): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(query), REST);
  }

  /** Now, and for good. */
  settle(query: string): void {
    clearTimeout(this.#timer);
    this.#write(query);
    this.#isSettled = true;
  }

  /** The reader went to another entry. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#isSettled = true;
  }

  #write(query: string): void {
    // Without the space before the next word.
    const address = location.pathname + query.replace(/\++(?=&|$)/g, '');
    if (address === location.pathname + location.search) return;
    if (this.#isSettled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#isSettled = false;
  }
}
