import { createSiteLinks, type SiteLink } from './check/site-links.ts';
import { factsOf, type FileFacts, writeSiteFile } from './site-files.ts';

export interface PageJob {
  /** Folder of the site. */
  folder: string;
  /** The site's base path. */
  base: string;
  /** UTF-8 by path within `folder`. */
  pages: readonly (readonly [file: string, bytes: Uint8Array])[];
  /** Whether these are the last pages. */
  isLast: boolean;
}

export interface WrittenPages {
  facts: [file: string, facts: FileFacts][];
  /** With the last pages: the links of all pages. */
  links: SiteLink[];
}

const links = createSiteLinks();

/** Writes pages and reads the facts about them; the entry point of a worker. */
export default function writePages({ folder, base, pages, isLast }: PageJob): WrittenPages {
  const facts = pages.map(([file, content]): WrittenPages['facts'][number] => {
    writeSiteFile(folder, file, content);
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    return [file, factsOf(file, bytes, { base, links })];
  });
  return { facts, links: isLast ? links.list() : [] };
}
