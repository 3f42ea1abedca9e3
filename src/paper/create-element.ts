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
  return document.importNode(part, true);
}
