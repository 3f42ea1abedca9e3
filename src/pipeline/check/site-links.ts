import type { PageOutline } from './scan-page.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** A link as a page has it; a page is a file of the site. */
export interface SiteLink {
  page: string;
  href: string;
  /** Whether it is in the text of a deck or a note. */
  written: boolean;
}

/** The links of the pages of a site, gathered page by page, each address that does not depend on its page once. */
export interface SiteLinks {
  add: (page: string, outline: PageOutline) => void;
  /** Those that lead to no file of the site, or to no element of that page. */
  findDead: (addresses: SiteAddresses, idsOf: (page: string) => Iterable<string>) => SiteLink[];
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
    findDead(addresses, idsOf) {
      const links = [...absolute.values(), ...relative];
      return links.filter(({ page, href }) => {
        const target = addresses.resolve(href, page);
        if (target.kind !== 'file') return target.kind === 'nothing';
        const { file, fragment } = target;
        if (fragment === '' || !file.endsWith('.html')) return false;
        return !new Set(idsOf(file)).has(fragment);
      });
    },
  };
}

/** Whether a fragment is that of an element of its own page. */
function isOwn(href: string, ids: ReadonlySet<string>): boolean {
  return href === '#' || ids.has(href.slice(1));
}
