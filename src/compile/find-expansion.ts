import type { Root, Table } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

/** Limits for a passage; real cards stay far below. */
const LIMITS = {
  /** Cells of one table, including those omitted from rows. */
  cells: 10_000,
  /** Characters in all addresses and titles that references repeat. */
  repeated: 200_000,
};

/**
 * Finds the first construct that would be written out many times: a table that is as wide as it is long, whose empty
 * cells aren't in the text, or an address shared by many references.
 */
export function findExpansion(root: Root): number | undefined {
  const sizes = new Map<string, number>();
  visit(root, 'definition', ({ identifier, url, title }) => {
    if (!sizes.has(identifier)) sizes.set(identifier, url.length + (title?.length ?? 0));
  });
  let repeated = 0;
  let found: number | undefined;
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference')
      repeated += sizes.get(node.identifier) ?? 0;
    const expands =
      repeated > LIMITS.repeated || (node.type === 'table' && cellsOf(node) > LIMITS.cells);
    if (!expands) return undefined;
    found = node.position?.start.offset ?? 0;
    return EXIT;
  });
  return found;
}

function cellsOf({ children: rows }: Table): number {
  return rows.length * (rows[0]?.children.length ?? 0);
}
