import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type PageOutline } from './read-page.ts';
import { siteAddresses } from './site-addresses.ts';

/** A link as it stands on a page, which is a file of the site. */
export interface SiteLink {
  page: string;
  href: string;
  /** Whether it stands in the text of a deck or a note. */
  written: boolean;
}

export interface LinkOptions {
  folder: string;
  /** Paths within `folder`. */
  files: readonly string[];
  /** Those of `files` whose links are looked at. */
  pages: readonly string[];
  /** Begins and ends with `/`. */
  base: string;
  /** Shown every page as it is read. */
  onPage: (page: string, outline: PageOutline) => void;
}

/** The links of `pages` that lead to no file of the site, or to no element of that page. */
export function findDeadLinks({ folder, files, pages, base, onPage }: LinkOptions): SiteLink[] {
  const addresses = siteAddresses(files, base);
  const dead: SiteLink[] = [];
  /** Links with a fragment on another page, by that page. */
  const waiting = new Map<string, (SiteLink & { fragment: string })[]>();
  const read = (page: string): PageOutline => readPage(readFileSync(join(folder, page), 'utf8'));

  for (const page of pages) {
    const outline = read(page);
    onPage(page, outline);
    for (const href of new Set(outline.links)) {
      const target = addresses.resolve(href, page);
      const link = { page, href, written: outline.written.has(href) };
      if (target.kind === 'nothing') dead.push(link);
      if (target.kind !== 'file' || target.fragment === '') continue;
      const { file, fragment } = target;
      if (file === page) {
        if (!outline.ids.has(fragment)) dead.push(link);
      } else {
        const others = waiting.get(file);
        if (others) others.push({ ...link, fragment });
        else waiting.set(file, [{ ...link, fragment }]);
      }
    }
  }
  for (const [target, links] of waiting) {
    if (!target.endsWith('.html')) continue;
    const { ids } = read(target);
    for (const { fragment, ...link } of links) if (!ids.has(fragment)) dead.push(link);
  }
  return dead;
}
