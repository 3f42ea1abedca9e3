import type { LibraryCard } from '../library/model.ts';
import type { ExportScope } from './export-scope.ts';

/** Where a card comes from, on one line: its book, author, chapter, file, and line. */
export function cardSource({ book, chapter, sources }: LibraryCard): string {
  const by = book.author === undefined ? book.title : `${book.title} (${book.author})`;
  const [first] = sources;
  return [by, chapter.label, ...(first ? [`${first.file}:${first.line}`] : [])].join(' · ');
}

export function conceptNames({ concepts }: LibraryCard): string[] {
  return concepts.map(({ name }) => name);
}

/** Concepts as tags, which contain no white space. */
export function conceptTags(card: LibraryCard): string[] {
  return conceptNames(card).map((name) => name.normalize('NFC').trim().replace(/\s+/g, '_'));
}

/** Returns when a deck of the cards was last changed, in seconds since 1970. */
export function latestChange(cards: readonly LibraryCard[], { changedAt }: ExportScope): number {
  const files = new Set(cards.flatMap(({ sources }) => sources.map(({ file }) => file)));
  return Math.max(0, ...Array.from(files, changedAt));
}
