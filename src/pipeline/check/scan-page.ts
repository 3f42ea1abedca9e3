import { Parser } from 'htmlparser2';
import { WRITTEN_MARK } from '../../compile/written-mark.ts';

export interface PageOutline {
  ids: Set<string>;
  /** Decoded values of `href` and `src`, in document order. */
  links: string[];
  /** The subset of `links` that come from the text of a deck or a note. */
  written: Set<string>;
  /** Paths within `files/` of the images that the page shows. */
  pictures: string[];
}

/** Reads the ids and links of a page, without making a tree of it, which would take as long as the rest of a build. */
export function scanPage(html: string, base: string): PageOutline {
  const outline: PageOutline = { ids: new Set(), links: [], written: new Set(), pictures: [] };
  const parser = new Parser({
    onopentag(_, attributes) {
      addElement(outline, attributes);
    },
  });
  parser.end(html);
  const folder = `${base}files/`;
  const pictures = outline.links.filter((link) => link.startsWith(folder));
  outline.pictures = [...new Set(pictures)].map((link) => decodePath(link.slice(base.length)));
  return outline;
}

function addElement(
  { ids, links, written }: PageOutline,
  attributes: Readonly<Record<string, string>>,
): void {
  const { id, href, src } = attributes;
  if (id !== undefined) ids.add(id);
  for (const link of [href, src]) {
    if (link === undefined) continue;
    links.push(link);
    if (WRITTEN_MARK in attributes) written.add(link);
  }
}

/** Decodes percent-encoding; returns the path unchanged if that is malformed. */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
