/** Finds an element that the markup always has. @throws Error if it is missing */
export function partOf(element: HTMLElement, selector: string): HTMLElement {
  const part = element.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return part;
}
