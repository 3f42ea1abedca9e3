/** Creates an element with a class and contents. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...contents);
  return element;
}

/** Returns a copy of a part of a card. */
export function copyOf(part: DocumentFragment): Node {
  const copy = document.importNode(part, true);
  // On paper nothing scrolls, and what continues on another card is clipped: the focus would be out of sight.
  for (const element of copy.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
  return copy;
}
