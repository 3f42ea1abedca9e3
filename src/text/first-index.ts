/**
 * Finds the first of `count` items for which `holds` returns true by binary search; it must return true for all later
 * items too. Returns `count` if there is none.
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
