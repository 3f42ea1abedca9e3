import type { Problem } from '../../text/problem.ts';
import { cardAddress } from '../../library/urls.ts';
import type { SiteFiles } from '../site-files.ts';
import { findTwins } from './find-twins.ts';
import { siteAddresses } from './site-addresses.ts';
import type { SiteLinks } from './site-links.ts';
import {
  deadDeckLinks,
  deadNoteLinks,
  pageOf,
  type LinkingCard,
  type LinkingNote,
} from './written-links.ts';

export interface SiteToCheck {
  files: SiteFiles;
  /** Links of the pages that have to be checked. */
  links: SiteLinks;
  /** Begins and ends with `/`. */
  base: string;
  /** Cards that must have a page and a search record. */
  cards: readonly LinkingCard[];
  notes: readonly LinkingNote[];
}

export interface SiteFindings {
  /** Why the site is incomplete, one sentence each. */
  faults: string[];
  /** Dead links in decks and notes. */
  problems: Problem[];
}

/**
 * Checks the whole site: every link resolves, no two files have paths that collide on file systems that ignore case or
 * normalize accents, and every card has its page and its search record.
 */
export function checkSite({ files, links, base, cards, notes }: SiteToCheck): SiteFindings {
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
  const problems = [...deadDeckLinks(cards, targets, base), ...deadNoteLinks(ofNotes, notes)];
  return { faults, problems };
}

/** Returns the `id` of the card's element on its page. */
function slugOf(id: LinkingCard['id']): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
