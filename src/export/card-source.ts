import type { LibraryCard } from '../library/model.ts';

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
