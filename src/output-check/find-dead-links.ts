import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type PageOutline } from './read-page.ts';
import { siteAddresses } from './site-addresses.ts';

/** A link as it stands on a page, which is a file of the site. */
export interface SiteLink {
  page: string;
  href: string;
}

export interface LinkOptions {
  folder: string;
  /** Paths within `folder`. */
  files: readonly string[];
  /** Begins and ends with `/`. */
  base: string;
  /** Shown every page as it is read. */
  onPage: (page: string, outline: PageOutline) => void;
}

/** The links of all pages that lead to no file of the site, or to no element of that page. */
export function findDeadLinks({ folder, files, base, onPage }: LinkOptions): SiteLink[] {
  const addresses = siteAddresses(files, base);
  const dead: SiteLink[] = [];
  /** Links with a fragment on another page, by that page. */
  const waiting = new Map<string, (SiteLink & { fragment: string })[]>();
  const read = (page: string): PageOutline => readPage(readFileSync(join(folder, page), 'utf8'));

  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const outline = read(page);
    onPage(page, outline);
    for (const href of new Set(outline.links)) {
      const target = addresses.resolve(href, page);
      if (target.kind === 'nothing') dead.push({ page, href });
      if (target.kind !== 'file' || target.fragment === '') continue;
      const { file, fragment } = target;
      if (file === page) {
        if (!outline.ids.has(fragment)) dead.push({ page, href });
      } else {
        const others = waiting.get(file);
        if (others) others.push({ page, href, fragment });
        else waiting.set(file, [{ page, href, fragment }]);
      }
    }
  }
  for (const [target, links] of waiting) {
    if (!target.endsWith('.html')) continue;
    const { ids } = read(target);
    for (const { page, href, fragment } of links) if (!ids.has(fragment)) dead.push({ page, href });
  }
  return dead;
}
