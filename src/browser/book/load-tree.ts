import { createVisitMemory } from '../page/visit-memory.ts';
import type { BookTree } from './book-tree.ts';

interface KeptTree {
  /** ms UTC */
  loadedAt: number;
  tree: BookTree;
}

/** After this time (ms) a tree is loaded again, in case the site was rebuilt. */
const FRESH_FOR = 10 * 60_000;

/**
 * Loads the tree of the book at `address` once per visit. Calls `show` with the stored one, then with the loaded one if
 * it differs. @throws TypeError or SyntaxError if there is neither
 */
export async function loadTree(
  address: string,
  hasChapter: (tree: BookTree) => boolean,
  show: (tree: BookTree) => void,
): Promise<void> {
  const memory = createVisitMemory<KeptTree>(`recto:tree:${address}`);
  const kept = memory.recall();
  if (kept) show(kept.tree);
  if (kept && Date.now() - kept.loadedAt < FRESH_FOR && hasChapter(kept.tree)) return;
  try {
    const response = await fetch(`${address}tree.json`);
    const tree = (await response.json()) as BookTree;
    memory.remember({ loadedAt: Date.now(), tree });
    if (JSON.stringify(tree) !== JSON.stringify(kept?.tree)) show(tree);
  } catch (error) {
    if (!kept) throw error;
  }
}
