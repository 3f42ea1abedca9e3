import type { PageOutline } from './scan-page.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** A link on a page; `page` is a file of the site. */
export interface SiteLink {
  page: string;
  href: string;
  /** Whether it comes from the text of a deck or a note. */
  written: boolean;
}

/** Everything that links of a site can point to. */
export interface LinkTargets {
  addresses: SiteAddresses;
  /** Returns the ids of the elements on a page. */
  idsOf: (page: string) => readonly string[];
}

/** Collects the links of a site page by page. An absolute address is kept only once. */
export interface SiteLinks {
  add: (page: string, outline: PageOutline) => void;
  /** Adds links that were collected elsewhere. */
  addAll: (links: readonly SiteLink[]) => void;
  list: () => SiteLink[];
  /** Returns the links to missing files, or to missing elements of existing pages. */
  findDead: (targets: LinkTargets) => SiteLink[];
}

export function createSiteLinks(): SiteLinks {
  const absolute = new Map<string, SiteLink>();
  const relative: SiteLink[] = [];
  const addOne = (link: SiteLink): void => {
    const known = absolute.get(link.href);
    const isAbsolute = /^\/(?!\/)/.test(link.href);
    if (isAbsolute && known && (!known.written || link.written)) return;
    // A part of a page's text keeps the whole text in memory; a clone does not.
    const kept = structuredClone(link);
    if (isAbsolute) absolute.set(kept.href, kept);
    else relative.push(kept);
  };
  const list = () => [...absolute.values(), ...relative];
  return {
    add(page, { links, written, ids }) {
      for (const href of links)
        if (!isOwn(href, ids)) addOne({ page, href, written: written.has(href) });
    },
    addAll: (links) => links.forEach(addOne),
    list,
    findDead: (targets) => list().filter(({ page, href }) => leadsNowhere(href, page, targets)),
  };
}

/** Returns whether a link points to a missing file, or to a missing element of an existing page. */
export function leadsNowhere(
  href: string,
  page: string,
  { addresses, idsOf }: LinkTargets,
): boolean {
  const target = addresses.resolve(href, page);
  if (target.kind !== 'file') return target.kind === 'nothing';
  const { file, fragment } = target;
  return fragment !== '' && file.endsWith('.html') && !idsOf(file).includes(fragment);
}

/** Returns whether a link is a fragment that exists on its own page. */
function isOwn(href: string, ids: ReadonlySet<string>): boolean {
  return href.startsWith('#') && (href === '#' || ids.has(href.slice(1)));
}
