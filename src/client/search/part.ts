/** A part that the page's markup has; throws where it has not: then markup and script do not fit each other. */
export function part<Part extends Element>(
  parent: ParentNode,
  selector: string,
  type: new () => Part,
): Part {
  const found = parent.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`the search has no ${selector}`);
}
