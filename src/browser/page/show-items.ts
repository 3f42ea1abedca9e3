/** Shows `items` in a list. Leading items that are already there stay, with their focus. */
export function showItems(list: HTMLElement, items: readonly HTMLElement[]): void {
  const shown = [...list.children];
  let kept = 0;
  while (isSame(items[kept], shown[kept])) kept++;
  for (const item of shown.slice(kept)) item.remove();
  list.append(...items.slice(kept));
}

function isSame(item: Element | undefined, other: Element | undefined): boolean {
  return item !== undefined && other !== undefined && visibleText(item) === visibleText(other);
}

/** Everything a result shows, except its status. */
function visibleText(item: Element): string {
  const link = item.querySelector<HTMLAnchorElement>('.result-link');
  const parts = [...item.children].filter((part) => !part.matches('.card-state'));
  return [link?.href, ...parts.map((part) => part.textContent)].join('\n');
}
