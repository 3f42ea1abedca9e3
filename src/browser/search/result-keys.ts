/**
 * Moves between the search field and the results with the arrow keys, Home, and End. The results are links that take
 * the focus, so Enter, Ctrl+Enter, and the context menu work as usual.
 */
export function moveAmongResults(
  event: KeyboardEvent,
  field: HTMLInputElement,
  links: readonly HTMLElement[],
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || links.length === 0) return;
  const at = links.indexOf(event.target as HTMLElement);
  const isInField = event.target === field;
  if (!isInField && at < 0) return;
  const next = nextIndex(event.key, at, isInField, links.length);
  if (next === undefined) {
    // Typing continues in the field; the focus moves before the key takes effect.
    if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ')
      field.focus();
    return;
  }
  event.preventDefault();
  (links[next] ?? field).focus();
}

/** -1 is the field. Undefined leaves the key to the browser. */
function nextIndex(key: string, at: number, isInField: boolean, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return isInField ? undefined : at - 1;
  if (isInField) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
