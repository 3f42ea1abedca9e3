/** The names that the path of a deck implies, if the deck itself has none. */
export interface PathNames {
  book: string;
  /** The name of the book's folder or file as written, including the number that orders it. */
  order: string;
  /** The folders below the book's, outermost first, then the file, if it is in a folder. */
  chapters: string[];
  /** The part in the file's name, such as `part-03`. */
  part: number | undefined;
}

const RE_PART = /[\s_-]*\(?\bpart[\s_-]*(\d+)\)?$/i;
/** `1 boolean algebra`, `02-sets`, `M3 - Interest`; `100 Go Mistakes`, `3D-printing` and `027---Title` have none. */
const RE_ORDER =
  /^(?:(?:\d{1,2}|0\d{2})(?:\s*[.)]\s*|_|\s+[-–—]\s+|-(?!-)|\s+)|\p{L}{0,2}\d{1,3}\p{L}?\s+[-–—]\s+)(?=\P{N}.*\p{L}|\p{L})/u;

/** Reads the path of a deck inside the content folder, with or without a leading `decks/`. */
export function readPath(path: string): PathNames {
  const folders = path.split('/').slice(0, -1);
  if (folders[0] === 'decks') folders.shift();
  const stem = stemOf(path);
  const part = RE_PART.exec(stem)?.[1];
  const order = folders[0] ?? stem;
  const below = folders.slice(1);
  if (folders.length > 0 && part === undefined) below.push(stem);
  return {
    book: withoutOrder(order.replace(RE_PART, '') || order),
    order,
    chapters: below.map(toTitle),
    part: part === undefined ? undefined : Number(part),
  };
}

/** Returns the file's name without its folders and `.md`. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/**
 * Converts the name of a file or folder to a title: without the number that orders it, with spaces and a capital first
 * letter.
 */
export function toTitle(name: string): string {
  const words = withoutOrder(name)
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutOrder(name: string): string {
  return name.replace(RE_ORDER, '');
}
