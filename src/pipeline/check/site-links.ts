import type { PageOutline } from './scan-page.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** A link as a page has it; a page is a file of the site. */
export interface SiteLink {
  page: string;
  href: string;
  /** Whether it is in the text of a deck or a note. */
  written: boolean;
}

/** What links of a site may lead to. */
export interface LinkTargets {
  addresses: SiteAddresses;
  /** The ids of the elements of a page. */
  idsOf: (page: string) => readonly string[];
}

/** The links of the pages of a site, gathered page by page, each address that does not depend on its page once. */
export interface SiteLinks {
  add: (page: string, outline: PageOutline) => void;
  /** Those that lead to no file of the site, or to no element of that page. */
  findDead: (targets: LinkTargets) => SiteLink[];
}

export function createSiteLinks(): SiteLinks {
  const absolute = new Map<string, SiteLink>();
  const relative: SiteLink[] = [];
  return {
    add(page, { links, written, ids }) {
      for (const href of links) {
        const link = { page, href, written: written.has(href) };
        if (href.startsWith('#')) {
          if (!isOwn(href, ids)) relative.push(link);
        } else if (!/^\/(?!\/)/.test(href)) relative.push(link);
        else if (!absolute.has(href) || (absolute.get(href)?.written && !link.written))
          absolute.set(href, link);
      }
    },
    findDead(targets) {
      const links = [...absolute.values(), ...relative];
      return links.filter(({ page, href }) => leadsNowhere(href, page, targets));
    },
  };
}

/** Whether a link of `page` leads to no file of the site, or to no element of that page. */
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

/** Whether a fragment is that of an element of its own page. */
function isOwn(href: string, ids: ReadonlySet<string>): boolean {
  return href === '#' || ids.has(href.slice(1));
}
