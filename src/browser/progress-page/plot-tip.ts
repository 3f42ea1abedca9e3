/** The note at the pointer, in the colors of the page; it says what the mark's `title` does. */
export const TIP = {
  fill: 'var(--sheet)',
  stroke: 'var(--edge)',
  fontSize: 13,
  pathFilter: 'none',
  textPadding: 6,
};
