/**
 * Moves between the field and the results: down and up from one sentence to the next, Esc back to the field. All other keys,
 * and those pressed anywhere else, keep their meaning.
 */
export function moveByArrow(panel: HTMLElement, event: KeyboardEvent): void {
  const field = panel.querySelector('input');
  const stops = [field, ...panel.querySelectorAll<HTMLElement>('.hit')];
  const at = stops.findIndex((stop) => stop === event.target);
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: -at }[event.key];
  if (at < 0 || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
