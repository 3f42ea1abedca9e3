import type { Note } from '../../content/parse-note.ts';
import type { CompiledCard } from '../../compile/compile-deck.ts';
import { readDeckLink } from '../../library/deck-links.ts';
import type { CardId } from '../../library/model.ts';
import { cardAddress } from '../../library/urls.ts';
import type { Place, Problem } from '../../text/problem.ts';
import { decodePath } from './scan-page.ts';
import { leadsNowhere, type LinkTargets, type SiteLink } from './site-links.ts';

/** A card of the site with the links of its text. */
export interface LinkingCard {
  id: CardId;
  /** Path of its deck. */
  file: string;
  links: CompiledCard['links'];
}

/** Returns the file of a card's own page. */
export function pageOf(id: CardId): string {
  return `${cardAddress({ id }).slice(1)}index.html`;
}

/**
 * Reports the links of decks that resolve neither from the card's own page nor from its chapter's.
 * @param base begins and ends with `/`
 */
export function deadDeckLinks(
  cards: readonly LinkingCard[],
  targets: LinkTargets,
  base: string,
): Problem[] {
  return cards.flatMap(({ id, file, links }) => {
    const page = pageOf(id);
    const pages = [page, page.replace(/[^/]+\/index\.html$/, 'index.html')];
    const hrefOf = (url: string): string => (url.startsWith('/') ? base + url.slice(1) : url);
    return links
      .filter(({ url }) => !readDeckLink(url))
      .filter(({ url }) => pages.some((from) => leadsNowhere(hrefOf(url), from, targets)))
      .map(({ url, line, column }) => deadLink(file, { line, column }, url));
  });
}

/** A note whose links are checked. */
export type LinkingNote = Pick<Note, 'file' | 'path' | 'body'>;

/** Reports dead links of notes. */
export function deadNoteLinks(dead: readonly SiteLink[], notes: readonly LinkingNote[]): Problem[] {
  const byPage = new Map(notes.map((note) => [`notes/${note.path}/index.html`, note]));
  return dead.map(({ page, href }) => {
    const note = byPage.get(page);
    const url = decodePath(href);
    return deadLink(note ? `notes/${note.file}` : page, placeOf(url, note?.body ?? ''), url);
  });
}

/** Finds the first mention of the address, with or without the base path. */
function placeOf(url: string, text: string): Place {
  const written = [url, url.replace(/^\/[^/]*(?=\/)/, '')].filter(Boolean);
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const at = written.map((one) => line.indexOf(one)).find((found) => found !== -1);
    if (at !== undefined) return { line: index + 1, column: at + 1 };
  }
  return { line: 1, column: 1 };
}

function deadLink(file: string, place: Place, url: string): Problem {
  return {
    file,
    ...place,
    code: 'dead-link',
    severity: 'warning',
    message: `The link to “${url}” leads to nothing on this site.`,
    hint: 'Write the full address, beginning with https://, or remove the link.',
  };
}
