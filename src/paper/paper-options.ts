/** `cut`: eight cards per side, to be cut out. `reading`: cards below one another, with their answers. */
const SHEET_KINDS = ['cut', 'reading'] as const;
const PAPER_SIZES = ['a4', 'letter'] as const;
/** The edge at which a printer turns the paper over, for the back. */
export const EDGES = ['long', 'short'] as const;

/** How cards are printed. */
export interface PaperOptions {
  sheets: (typeof SHEET_KINDS)[number];
  paper: (typeof PAPER_SIZES)[number];
  edge: (typeof EDGES)[number];
}

export const DEFAULT_PAPER: PaperOptions = { sheets: 'cut', paper: 'a4', edge: 'long' };

export const PAPER_CHOICES = { sheets: SHEET_KINDS, paper: PAPER_SIZES, edge: EDGES } as const;

/** Returns the values in `written` that are valid, with defaults for the others. */
export function readPaperOptions(
  written: Readonly<Partial<Record<keyof PaperOptions, string | undefined>>>,
  defaults: PaperOptions = DEFAULT_PAPER,
): PaperOptions {
  return {
    sheets: chosen(SHEET_KINDS, written.sheets) ?? defaults.sheets,
    paper: chosen(PAPER_SIZES, written.paper) ?? defaults.paper,
    edge: chosen(EDGES, written.edge) ?? defaults.edge,
  };
}

function chosen<Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
): Choice | undefined {
  return choices.find((choice) => choice === value);
}
