import { bookOf, type ScopeEntry } from './scope.ts';

/**
 * Returns up to `count` of `entries`. Books take turns; the cards of each book keep their order, so that a card comes
 * after those that it builds on.
 */
export function interleaveNew(entries: readonly ScopeEntry[], count: number): ScopeEntry[] {
  const books = Map.groupBy(entries, ({ id }) => bookOf(id));
  const turns = takeTurns([...books.values()]);
  return turns.slice(0, Math.max(0, count));
}

/** Spreads `extra` evenly among `main`; both keep their order. */
export function spreadAmong<T>(main: readonly T[], extra: readonly T[]): T[] {
  const all: T[] = [];
  let spread = 0;
  for (const [index, item] of main.entries()) {
    const until = Math.round(((index + 1) * extra.length) / (main.length + 1));
    all.push(item, ...extra.slice(spread, until));
    spread = until;
  }
  return [...all, ...extra.slice(spread)];
}

/** The first of each list, then the second of each, and so on. */
function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}
