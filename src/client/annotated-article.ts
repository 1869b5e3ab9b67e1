import { readState, writeState } from './address-state.ts';
import { copyInstead, elementOf, selectedIn } from './copied.ts';
import { sayNotes } from './heard.ts';

/** Switches the marks of an article, its outlets and what is the same everywhere; opens what the address names. */
class AnnotatedArticle extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#restore();
    this.addEventListener('change', ({ target }) => this.#change(target), { signal });
    this.addEventListener('copy', (event) => this.#copy(event), { signal });
    this.addEventListener('click', ({ target }) => this.#keepPlace(target), { signal });
    this.addEventListener('step', ({ target }) => this.#openOnly(target), { signal });
    addEventListener('hashchange', () => this.#land(), { signal });
    this.#land();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #box(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[name=${name}]`);
  }

  get #outlets(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll<HTMLInputElement>('input[name=outlet]');
  }

  get #details(): NodeListOf<HTMLDetailsElement> {
    return this.querySelectorAll<HTMLDetailsElement>('.notes > li > details');
  }

  /** Shows the switches as the address has them. */
  #restore(): void {
    const off = new Set(readState('without')?.split(','));
    for (const box of this.#outlets) box.checked = !off.has(box.value);
    const [marks, only] = [this.#box('marks'), this.#box('only')];
    if (marks) marks.checked = readState('marks') !== 'off';
    if (only) only.checked = readState('only') === 'differs';
    this.#apply();
  }

  #change(target: EventTarget | null): void {
    const all = this.#box('all');
    if (all && target === all) {
      for (const details of this.#details) details.open = all.checked;
    } else this.#apply();
  }

  #apply(): void {
    const isMarked = this.#box('marks')?.checked ?? true;
    const isOnly = this.#box('only')?.checked ?? false;
    this.toggleAttribute('data-plain', !isMarked);
    const off = [...this.#outlets].filter((box) => !box.checked);
    this.#showOutlets(new Set(off.map((box) => box.dataset['r'] ?? '')));
    this.#fold(isMarked && isOnly);
    writeState('without', off.map((box) => box.value).join(','));
    writeState('marks', isMarked ? '' : 'off');
    writeState('only', isOnly ? 'differs' : '');
  }

  /** Hides the marks and wordings of some reports, by their places in the rail, and no longer says them. */
  #showOutlets(off: ReadonlySet<string>): void {
    const before = this.querySelector('.annotated [data-r][data-off]');
    if (off.size === 0 && !before) return;
    for (const part of this.querySelectorAll<HTMLElement>('.annotated [data-r]:not(input)')) {
      const places = part.dataset['r']?.split(' ') ?? [];
      part.toggleAttribute(
        'data-off',
        places.every((place) => off.has(place)),
      );
    }
    for (const note of this.querySelectorAll('.notes > li')) {
      const isEmpty = !note.querySelector('.wording:not([data-off])');
      note.toggleAttribute('data-empty', isEmpty && note.querySelector('.wording') !== null);
    }
    sayNotes(this);
  }

  /** Folds what every report shown has in the same words; the browser's own search still finds it. */
  #fold(isOnly: boolean): void {
    let count = 0;
    for (const sentence of this.querySelectorAll<HTMLElement>('.text > span')) {
      const note = noteOf(sentence);
      const isFolded = isOnly && isSame(note);
      if (isFolded) count++;
      for (const part of [sentence, note]) {
        if (isFolded) part?.setAttribute('hidden', 'until-found');
        else part?.removeAttribute('hidden');
      }
    }
    const folded = this.querySelector('.folded');
    if (folded) folded.textContent = count > 0 ? `${count} folded` : '';
  }

  /** The sentence that the address names is shown and its note opened. */
  #land(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !this.contains(target)) return;
    const note = noteOf(target) ?? target.closest('.notes > li');
    for (const part of [target, note]) part?.removeAttribute('hidden');
    const details = note?.querySelector('details');
    if (details) details.open = true;
    target.scrollIntoView();
  }

  /** A note that a reader opens is in the address, so that the way back leads to it. */
  #keepPlace(target: EventTarget | null): void {
    const summary =
      target instanceof Element ? target.closest('.notes > li > details > summary') : null;
    const note = summary?.closest('li');
    if (note && !note.querySelector('details')?.open)
      history.replaceState(null, '', `#${note.id.slice('n-'.length)}`);
  }

  #openOnly(target: EventTarget | null): void {
    const details = target instanceof Element ? noteOf(target)?.querySelector('details') : null;
    const all = this.#box('all');
    if (all) all.checked = false;
    for (const one of this.#details) one.open = one === details;
  }

  /** A selection of the article's own text leaves out what is said beside it. */
  #copy(event: ClipboardEvent): void {
    if (elementOf(getSelection()?.anchorNode)?.closest('.notes, .guide')) return;
    copyInstead(event, selectedIn(this.querySelectorAll('.text')));
  }
}

function noteOf(sentence: Element): Element | null {
  return document.getElementById(sentence.getAttribute('aria-details') ?? '');
}

/** Whether some report shown has the sentence, and all that have it have it in the same words. */
function isSame(note: Element | null): boolean {
  const cells = [
    ...(note?.querySelectorAll<HTMLElement>('.cells > [data-kind]:not([data-off])') ?? []),
  ];
  return cells.length > 0 && cells.every((cell) => cell.dataset['kind'] === 'identical');
}

customElements.define('annotated-article', AnnotatedArticle);
