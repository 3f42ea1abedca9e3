import type { Problem } from '../../text/problem.ts';
import { cardAddress } from '../../library/urls.ts';
import type { SiteFiles } from '../site-files.ts';
import { findTwins } from './find-twins.ts';
import { siteAddresses } from './site-addresses.ts';
import type { SiteLinks } from './site-links.ts';
import { deadDeckLinks, deadNoteLinks, pageOf, type LinkingCard } from './written-links.ts';

export interface SiteToCheck {
  files: SiteFiles;
  /** Of all pages that may have links to nothing. */
  links: SiteLinks;
  /** Begins and ends with `/`. */
  base: string;
  /** The cards that the site has to show. */
  cards: readonly LinkingCard[];
  /** The text of a note by its address below `notes/`. */
  readNote: (path: string) => string | undefined;
}

export interface SiteFindings {
  /** Why the site is not whole, a sentence each. */
  faults: string[];
  /** Links of decks and notes that lead nowhere. */
  problems: Problem[];
}

/**
 * Checks a site as a whole: every link leads somewhere, no two files share an address on a file system that ignores case
 * or the form of accents, every card has its page and its search record.
 */
export function checkSite({ files, links, base, cards, readNote }: SiteToCheck): SiteFindings {
  const idsOf = (page: string): readonly string[] => files.get(page)?.ids ?? [];
  const indexed = new Set([...files.values()].flatMap((file) => file.addresses ?? []));
  const targets = { addresses: siteAddresses(files.keys(), base), idsOf };
  const dead = links.findDead(targets);
  const ofNotes = dead.filter(({ page, written }) => written && page.startsWith('notes/'));
  const faults = [
    ...cards
      .filter(({ id }) => !idsOf(pageOf(id)).includes(slugOf(id)))
      .map(({ id }) => `The card ${id} has no page of its own.`),
    ...cards
      .filter(({ id }) => !indexed.has(base + encodeURI(cardAddress({ id }).slice(1))))
      .map(({ id }) => `The card ${id} is not in the search index.`),
    ...findTwins([...files.keys()]).map(
      (paths) => `These share an address on some file systems: ${paths.join(', ')}.`,
    ),
    ...dead
      .filter(({ written }) => !written)
      .map(({ page, href }) => `The link to ${href} on ${page} leads to nothing.`),
  ];
  const problems = [...deadDeckLinks(cards, targets, base), ...deadNoteLinks(ofNotes, readNote)];
  return { faults, problems };
}

/** What the card's element on its page is called. */
function slugOf(id: LinkingCard['id']): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
