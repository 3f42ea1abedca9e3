/**
 * Scrolls only `frame`, and only if `element` is not fully in view: until `element` is at `share` of the frame's height
 * from its top.
 */
export function scrollWithin(frame: Element, element: Element, share: number): void {
  const { top, bottom } = element.getBoundingClientRect();
  const { top: start, bottom: end } = frame.getBoundingClientRect();
  if (top < start || bottom > end) frame.scrollTop += top - start - frame.clientHeight * share;
}
