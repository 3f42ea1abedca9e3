import type { Table, TableRow } from 'mdast';

/** Joins cells beyond a table's head with the last cell of their row; browsers would never receive them. */
export function joinCells({ children: rows }: Table): void {
  const width = rows[0]?.children.length ?? 0;
  for (const row of rows) joinExcess(row, width);
}

function joinExcess({ children: cells }: TableRow, width: number): void {
  const excess = cells.splice(width).filter(({ children }) => children.length > 0);
  for (const { children } of excess)
    cells.at(-1)?.children.push({ type: 'text', value: ' | ' }, ...children);
}
