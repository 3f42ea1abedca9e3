import { inIndex, isNamedByContents, type FileFacts, type SiteFiles } from '../site-files.ts';

/** A previous site whose links have been checked. */
export interface CheckedSite {
  hasDeadLinks: boolean;
  files: Readonly<Record<string, FileFacts>>;
}

/**
 * Returns whether every target that pages of the previous site link to still exists, so that the links of reused pages
 * need no second check. A site with dead links in decks or notes is always checked again, to report them again.
 */
export function keepsTargets(
  { hasDeadLinks, files: before }: CheckedSite,
  now: SiteFiles,
): boolean {
  if (hasDeadLinks) return false;
  return Object.entries(before).every(([file, { digest, ids = [] }]) => {
    // The name is a digest of the contents, so every page that links to the file has changed with it.
    if (isNamedByContents(file) || inIndex(file)) return true;
    const facts = now.get(file);
    if (!facts || facts.digest === digest) return facts !== undefined;
    const left = new Set(facts.ids);
    return ids.every((id) => left.has(id));
  });
}
