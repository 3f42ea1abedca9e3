/** Finds what an element's own markup is sure to have. @throws Error where it has not */
export function partOf(element: HTMLElement, selector: string): HTMLElement {
  const part = element.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`There is no ${selector} in <${element.localName}>.`);
  return part;
}
