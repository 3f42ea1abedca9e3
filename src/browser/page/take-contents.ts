/** Takes the contents of an element out of another page's document, without anything that could run in this page. */
export function takeContents(element: Element | null): DocumentFragment | undefined {
  if (!element) return undefined;
  for (const inner of element.querySelectorAll('*')) {
    if (/^(?:script|style|link|iframe|object|embed|template)$/i.test(inner.localName))
      inner.remove();
    for (const { name } of [...inner.attributes]) {
      if (/^on/i.test(name)) inner.removeAttribute(name);
    }
  }
  const part = document.createDocumentFragment();
  part.append(...[...element.childNodes].map((node) => document.adoptNode(node)));
  return part;
}
