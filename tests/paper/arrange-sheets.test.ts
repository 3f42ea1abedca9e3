import { describe, expect, test } from 'vitest';
import { arrangeSheets, COLUMNS, ROWS } from '../../src/paper/arrange-sheets.ts';
import { EDGES } from '../../src/paper/paper-options.ts';

function cards(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    front: `${index + 1}`,
    back: `(${index + 1})`,
  }));
}

const rows = (side: readonly (string | undefined)[]): string[] =>
  Array.from({ length: ROWS }, (_, row) =>
    side
      .slice(row * COLUMNS, (row + 1) * COLUMNS)
      .map((face) => face ?? '-')
      .join(' '),
  );

test('backs are mirrored from left to right for the long edge', () => {
  const [sheet] = arrangeSheets(cards(8), 'long');
  expect(rows(sheet!.fronts)).toEqual(['1 2', '3 4', '5 6', '7 8']);
  expect(rows(sheet!.backs)).toEqual(['(2) (1)', '(4) (3)', '(6) (5)', '(8) (7)']);
});

test('backs are mirrored from top to bottom for the short edge', () => {
  const [sheet] = arrangeSheets(cards(8), 'short');
  expect(rows(sheet!.backs)).toEqual(['(7) (8)', '(5) (6)', '(3) (4)', '(1) (2)']);
});

describe.each(EDGES)('turned over at the %s edge', (edge) => {
  test.each([0, 1, 7, 8, 9, 30])(
    'all of %i cards are on paper, each back behind its front',
    (count) => {
      const sheets = arrangeSheets(cards(count), edge);
      expect(sheets).toHaveLength(Math.ceil(count / 8));
      expect(sheets.flatMap(({ fronts }) => fronts.filter((face) => face !== undefined))).toEqual(
        cards(count).map(({ front }) => front),
      );
      for (const { fronts, backs } of sheets) {
        expect([fronts.length, backs.length]).toEqual([8, 8]);
        for (const [place, front] of fronts.entries()) {
          const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
          const behind =
            edge === 'long'
              ? backs[row * COLUMNS + (COLUMNS - 1 - column)]
              : backs[(ROWS - 1 - row) * COLUMNS + column];
          expect(behind).toBe(front === undefined ? undefined : `(${front})`);
        }
      }
    },
  );
});
