/* The search dialog, which opens on every page, and why a search fails. */

export const title = 'Search all cards';
export const queryLabel = 'Words, a formula, or a name in code';
export const close = 'Close';
export const pagesWithThisName = 'Pages with this name';
export const results = 'Results';
/** `keys` are HTML. */
export const hint = ({
  move,
  open,
  close: closing,
}: {
  move: string;
  open: string;
  close: string;
}) => `${move} to move, ${open} to open, ${closing} to close`;
export const searching = 'Searching…';
export const unreachable =
  'The search of this site could not be loaded. Check your connection and reload the page.';
