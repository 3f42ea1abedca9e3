/** The ground of the pages, as `--paper` in `styles/tokens.css` has it. */
export const PAPER = { light: '#faf6ee', dark: '#161b21' } as const;
