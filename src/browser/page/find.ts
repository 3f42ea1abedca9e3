/** Finds an element that the markup always has. @throws Error if it is missing, or not a `kind` */
export function find(root: ParentNode, selector: string): HTMLElement;
export function find<Found extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Found,
): Found;
export function find(
  root: ParentNode,
  selector: string,
  kind: new () => HTMLElement = HTMLElement,
): HTMLElement {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`No ${selector}.`);
}
