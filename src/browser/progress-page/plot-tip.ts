/** Tooltip of a plot, in the colors of the page. It shows the mark's `title`. */
export const TIP = {
  fill: 'var(--sheet)',
  stroke: 'var(--edge)',
  fontSize: 13,
  pathFilter: 'none',
  textPadding: 6,
};
