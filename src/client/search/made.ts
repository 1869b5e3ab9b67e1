/** An element with attributes and content. Content is text or elements, never markup: nothing of a report's can act. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}

/** One of the marks that stand once on every page. */
export function mark(kind: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#mark-${kind}`);
  svg.append(use);
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';
