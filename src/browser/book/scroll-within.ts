/** Scrolls `frame`, and nothing else, if `element` is not wholly in view: to `share` of the frame's height from its top. */
export function scrollWithin(frame: Element, element: Element, share: number): void {
  const { top, bottom } = element.getBoundingClientRect();
  const { top: start, bottom: end } = frame.getBoundingClientRect();
  if (top < start || bottom > end) frame.scrollTop += top - start - frame.clientHeight * share;
}
