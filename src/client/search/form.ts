import type { Asked } from './asked.ts';
import { part } from './part.ts';

/** What the fields of a search form ask for. */
export function askedOf(form: HTMLFormElement): Asked {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  return { text: text('q'), outlet: text('outlet'), isOnlyHere: text('only') === 'here' };
}

/** Fills the fields; an outlet is chosen by its id or its name, and one that is neither is passed over. */
export function fill(form: HTMLFormElement, { text, outlet, isOnlyHere }: Asked): void {
  part(form, '[name=q]', HTMLInputElement).value = text;
  part(form, '[name=only]', HTMLInputElement).checked = isOnlyHere;
  const select = part(form, '[name=outlet]', HTMLSelectElement);
  const options = [...select.options];
  select.selectedIndex = Math.max(
    0,
    options.findIndex((option) => option.value === outlet || option.text === outlet),
  );
}
