import { keysAreOn, switchKeys } from './keys.ts';

/** A box that lets the reader switch single keys off and on; it shows once it works. */
class KeySwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = keysAreOn();
    box.onchange = () => switchKeys(box.checked);
    this.hidden = false;
  }
}

customElements.define('key-switch', KeySwitch);
