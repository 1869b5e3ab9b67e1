/** The page's own address for the foot of a printed page, with the host and the place that the reader is at. */
class PageAddress extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    addEventListener('beforeprint', () => (this.textContent = location.href), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}

customElements.define('page-address', PageAddress);
