import type { PaperOptions } from './paper-options.ts';

/** Cards on one side of a sheet. */
export const COLUMNS = 2;
export const ROWS = 4;

export interface TwoSided<Side> {
  front: Side;
  back: Side;
}

/** The two sides of a sheet of paper, each row by row as seen; places on the last sheet may be empty. */
export interface Sheet<Side> {
  fronts: (Side | undefined)[];
  backs: (Side | undefined)[];
}

/** Arranges cards so that each back is behind its front once the printer has turned the paper over at `edge`. */
export function arrangeSheets<Side>(
  cards: readonly TwoSided<Side>[],
  edge: PaperOptions['edge'],
): Sheet<Side>[] {
  const size = COLUMNS * ROWS;
  return Array.from({ length: Math.ceil(cards.length / size) }, (_, index) => {
    const own = cards.slice(index * size, (index + 1) * size);
    const fronts = new Array<Side | undefined>(size).fill(undefined);
    const backs = new Array<Side | undefined>(size).fill(undefined);
    for (const [place, { front, back }] of own.entries()) {
      fronts[place] = front;
      backs[placeBehind(place, edge)] = back;
    }
    return { fronts, backs };
  });
}

function placeBehind(place: number, edge: PaperOptions['edge']): number {
  const column = place % COLUMNS;
  const row = Math.floor(place / COLUMNS);
  return edge === 'long'
    ? row * COLUMNS + (COLUMNS - 1 - column)
    : (ROWS - 1 - row) * COLUMNS + column;
}
