import { made } from './made.ts';
import { part } from './part.ts';
import { resultItem } from './result-item.ts';
import type { Unknown } from './search.ts';
import type { Shown } from './shown.ts';

// A listener hears the number once typing rests.
const REST = 700;

/** The part of a search panel below its form. */
export class ResultList {
  readonly #panel: HTMLElement;
  #timer = 0;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
  }

  /** Puts an answer in the place of the one before. */
  show(shown: Shown, text = shown.said): void {
    this.#say(text);
    this.#part('.hints').replaceChildren(...shown.unknown.map(hint));
    const items = this.#items(shown, 0);
    const full = items.slice(0, shown.full);
    const close = items.slice(shown.full);
    this.#part('.results').replaceChildren(
      ...(full.length > 0 ? [made('ol', {}, ...full)] : []),
      ...(close.length > 0 ? [made('h2', {}, 'Close to it'), made('ol', {}, ...close)] : []),
    );
    this.#offerRest(shown);
  }

  /** Adds what an answer has beyond the results that are there, and goes to the first of it. */
  extend(shown: Shown): void {
    const list = this.#part('.results ol');
    list.append(...this.#items(shown, list.children.length));
    this.#offerRest(shown);
  }

  /** Shows no results, with or without a word on why. */
  clear(text = ''): void {
    this.show({ results: [], full: 0, said: text, rest: '', unknown: [] });
  }

  #items({ results }: Shown, from: number): HTMLLIElement[] {
    const isStoryNamed = this.#panel.dataset['stories'] !== '1';
    return results.slice(from).map((result) => resultItem(result, isStoryNamed));
  }

  #offerRest({ rest }: Shown): void {
    this.#part('.more').hidden = !rest;
    this.#part('.more span').textContent = rest;
  }

  #say(text: string): void {
    this.#part('.count').textContent = text;
    clearTimeout(this.#timer);
    const status = this.#part('[role=status]');
    this.#timer = window.setTimeout(() => (status.textContent = text), REST);
  }

  #part(selector: string): HTMLElement {
    return part(this.#panel, selector, HTMLElement);
  }
}

/** A word that stands in no report, and the nearest that do: pressing one puts it in the other's place. */
function hint({ written, nearest }: Unknown): HTMLElement {
  const buttons = nearest.flatMap((word, i) => [
    i > 0 ? ', ' : ' Nearest: ',
    made('button', { type: 'button', 'data-for': written }, word),
  ]);
  return made('p', {}, `No report has “${written}”.`, ...buttons);
}
