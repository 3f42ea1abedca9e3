import type { Place, Problem } from '../../text/problem.ts';
import type { SiteLink } from './find-dead-links.ts';

/** A text that people write and that links may stand in: a card of a deck, or a note. */
export interface WrittenText {
  /** Path inside the content folder, and where the text begins. */
  file: string;
  line: number;
  column: number;
  /** Markdown, or MDX. */
  markdown: string;
}

export interface DeckLinkOptions {
  /** Asked for only where a link is dead. */
  texts: () => Iterable<WrittenText>;
  /** The whole text of a file of the content folder; undefined where it cannot be read. */
  readFile: (file: string) => string | undefined;
  /** Begins and ends with `/`. */
  base: string;
}

const RE_DESTINATION = /\]\(\s*(?:<([^<>\n]*)>|([^\s()<>]+))/g;
const RE_ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Tells the dead links that stand in decks and notes, as problems of theirs, from those that only the site can have made. */
export function blameDecks(
  dead: readonly SiteLink[],
  { texts, readFile, base }: DeckLinkOptions,
): { problems: Problem[]; others: SiteLink[] } {
  if (dead.length === 0) return { problems: [], others: [] };
  const hrefs = new Set(dead.map(({ href }) => plainForm(href)));
  const written = new Set<string>();
  const problems: Problem[] = [];
  for (const text of texts()) {
    for (const url of new Set(destinations(text.markdown))) {
      const form = [url, url.startsWith('/') ? base + url.slice(1) : url]
        .map(plainForm)
        .find((one) => hrefs.has(one));
      if (form === undefined) continue;
      written.add(form);
      problems.push(deadLink(text.file, placeOf(url, text, readFile(text.file)), url));
    }
  }
  const unplaced = dead.filter(({ href }) => !written.has(plainForm(href)));
  const first = { line: 1, column: 1 };
  // Written in a way that is not found again, such as with entities.
  const marked = new Map(unplaced.filter((link) => link.written).map((link) => [link.href, link]));
  for (const { page, href } of marked.values()) problems.push(deadLink(page, first, href));
  return { problems, others: unplaced.filter((link) => !link.written) };
}

function destinations(markdown: string): string[] {
  return [...markdown.matchAll(RE_DESTINATION)].map(([, angled, bare]) =>
    (angled ?? bare ?? '').replace(RE_ESCAPE, '$1').replaceAll('&amp;', '&'),
  );
}

/** One form for a link as it is written and as it stands on a page, where special characters are encoded. */
function plainForm(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The first place where the link is written from the heading above the text on; else the text's own place. */
function placeOf(url: string, { line, column }: WrittenText, whole: string | undefined): Place {
  const lines = whole?.split(/\r\n|\r|\n/) ?? [];
  let start = line - 1;
  while (start > 0 && !/^#{1,6}\s/.test(lines[start] ?? '')) start--;
  for (let index = start; index < lines.length; index++) {
    const at = lines[index]?.indexOf(url) ?? -1;
    if (at !== -1) return { line: index + 1, column: at + 1 };
  }
  return { line, column };
}

function deadLink(file: string, place: Place, url: string): Problem {
  return {
    file,
    ...place,
    code: 'dead-link',
    severity: 'warning',
    message: `The link to “${url}” leads to nothing on this site.`,
    hint: 'Give the whole address, beginning with https://, or take the link out.',
  };
}
