import { takeEnd } from './header/end.ts';
import { nameBook } from './header/name-book.ts';
import { splitSegments } from './header/segments.ts';

/** The header line of a deck, taken apart. */
export interface DeckHeader {
  /** `rated`: "High-Quality Flashcards", the rated selection of a part; `all`: "Flashcards". */
  kind: 'rated' | 'all';
  /** Shelf code, e.g. `10A008` or `027`. */
  shelfCode: string | undefined;
  title: string;
  author: string | undefined;
  part: number | undefined;
  /** Publisher and year, e.g. `OReilly Media 2022`. */
  imprint: string | undefined;
}

const RE_LABEL = /^(high[\s-]*quality\s*)?flashcards?[\s*_]*[:：](?:\*\*)?/i;

/**
 * Reads `# High-Quality Flashcards: Code---Title---Author-Publisher-Year_processed (Part 3)`, in any of the forms it is
 * found in. `guesses`: what had to be guessed, in full sentences. Undefined where `line` is no header line or names no
 * book. Where an author cannot be told from a title, the words stay in the title; no word is left out.
 */
export function readHeader(line: string): { header: DeckHeader; guesses: string[] } | undefined {
  const start = /^[\s\uFEFF#*_]*/.exec(line)?.[0] ?? '';
  const label = RE_LABEL.exec(line.slice(start.length));
  if (!label || start.split('#').length > 4) return undefined;
  const kind = label[1] ? 'rated' : 'all';
  const { body, part, guesses } = takeEnd(line.slice(start.length + label[0].length));
  const { shelfCode, segments, closed } = splitSegments(body);
  if (shelfCode === undefined && segments.length === 0) return undefined;
  const named = nameBook(segments, { closed, coded: shelfCode !== undefined });
  const title = named.title || (shelfCode ?? '');
  const { author, imprint } = named;
  const header = { kind, shelfCode, title, author, part, imprint } as const;
  return title ? { header, guesses: [...guesses, ...named.guesses] } : undefined;
}
