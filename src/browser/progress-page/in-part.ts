/** Finds an element that the page's markup always has. @throws Error if it is missing */
export function inPart(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page of progress has no ${selector}.`);
  return found;
}

/** The part `name` of the page. */
export function partOf(root: ParentNode, name: string): HTMLElement {
  return inPart(root, `[data-part="${name}"]`);
}

export function say(part: ParentNode, sentence: string): void {
  inPart(part, '[data-sentence]').textContent = sentence;
}
