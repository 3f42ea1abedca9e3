import { type DeckHeader, readHeader } from '../decks/header.ts';

const RE_PART = /[\s_-]*\(?\bpart[\s_-]*(\d+)\)?$/i;

/** A header for a deck that has none, made of its folder's name, or of its own where it stands in no folder of its own. */
export function headerFromFile(file: string): DeckHeader {
  const folders = file.split('/').slice(0, -1);
  if (folders[0] === 'decks') folders.shift();
  const name = folders.at(-1) ?? stemOf(file);
  const title = name.replace(RE_PART, '') || name;
  const part = RE_PART.exec(stemOf(file))?.[1];
  const header = readHeader(`# Flashcards: ${title}`)?.header ?? untold(title);
  return { ...header, part: part === undefined ? undefined : Number(part) };
}

/** A title for the chapter of a deck that says nothing of it. */
export function titleFromFile(file: string): string {
  const words = stemOf(file)
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function untold(title: string): DeckHeader {
  return {
    kind: 'all',
    shelfCode: undefined,
    title,
    author: undefined,
    part: undefined,
    imprint: undefined,
  };
}
