/**
 * The selected words of some elements and of nothing between them, letter for letter; each element's on lines of its own.
 * Empty where the selection touches none of them.
 */
export function selectedIn(elements: Iterable<Element>): string {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  return [...elements]
    .filter((element) => range.intersectsNode(element))
    .map((element) => clipped(range, element))
    .filter((words) => words.trim())
    .join('\n\n');
}

function clipped(range: Range, element: Element): string {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

/** Copies these words in place of the selection; nothing where there are none. */
export function copyInstead(event: ClipboardEvent, words: string): void {
  if (!words) return;
  event.clipboardData?.setData('text/plain', words);
  event.preventDefault();
}

/** The element that a node stands in. */
export function elementOf(node: Node | null | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
