import type { Root, Table } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

/** What a passage may grow to: real cards stay far below. */
const MOST = {
  /** Of one table, those included that a row leaves out. */
  cells: 10_000,
  /** In all addresses and titles that references repeat, in characters. */
  repeated: 200_000,
};

/**
 * The place of the first thing that would be written out many times over: a table as wide as it is long, whose empty cells
 * stand nowhere in the text, or an address that many references share. Undefined where there is none.
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
    const swells =
      repeated > MOST.repeated || (node.type === 'table' && cellsOf(node) > MOST.cells);
    if (!swells) return undefined;
    found = node.position?.start.offset ?? 0;
    return EXIT;
  });
  return found;
}

function cellsOf({ children: rows }: Table): number {
  return rows.length * (rows[0]?.children.length ?? 0);
}
