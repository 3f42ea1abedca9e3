/** Background of the pages; the same as `--paper` in `styles/tokens.css`. */
export const PAPER = { light: '#faf6ee', dark: '#161b21' } as const;
