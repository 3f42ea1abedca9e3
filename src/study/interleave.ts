import { bookOf, type ScopeEntry } from './scope.ts';

/**
 * Number of chapters of a book that new cards are taken from at a time: enough to mix, few enough to build on each
 * other.
 */
const OPEN_CHAPTERS = 3;

/**
 * Returns up to `count` of `entries`, mixing books and chapters: books take turns, and so do the first three chapters
 * of a book. When a chapter runs out, the next takes its place. Within a chapter the order is kept.
 */
export function interleaveNew(entries: readonly ScopeEntry[], count: number): ScopeEntry[] {
  const turns = takeTurns([...groupByBook(entries).values()].map(interleaveChapters));
  const taken: ScopeEntry[] = [];
  while (taken.length < count) {
    const next = turns.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
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

function groupByBook(entries: readonly ScopeEntry[]): Map<string, Map<string, ScopeEntry[]>> {
  const books = new Map<string, Map<string, ScopeEntry[]>>();
  for (const entry of entries) {
    const book = bookOf(entry.id);
    const chapters = books.get(book) ?? new Map<string, ScopeEntry[]>();
    books.set(book, chapters);
    const chapter = chapters.get(entry.chapter);
    if (chapter) chapter.push(entry);
    else chapters.set(entry.chapter, [entry]);
  }
  return books;
}

function* interleaveChapters(
  chapters: ReadonlyMap<string, ScopeEntry[]>,
): Generator<ScopeEntry, undefined> {
  const waiting = chapters.values();
  const open: Iterator<ScopeEntry>[] = [];
  for (let turn = 0; ; turn++) {
    while (open.length < OPEN_CHAPTERS) {
      const chapter = waiting.next();
      if (chapter.done) break;
      open.push(chapter.value.values());
    }
    const at = turn % Math.max(1, open.length);
    const next = open[at]?.next();
    if (!next) return;
    if (!next.done) yield next.value;
    else open.splice(at, 1);
  }
}

function* takeTurns(sources: Iterator<ScopeEntry>[]): Generator<ScopeEntry, undefined> {
  let round = sources;
  while (round.length > 0) {
    const left: Iterator<ScopeEntry>[] = [];
    for (const source of round) {
      const next = source.next();
      if (next.done) continue;
      left.push(source);
      yield next.value;
    }
    round = left;
  }
}
