import { inIndex, isNamedByContents, type FileFacts, type SiteFiles } from '../site-files.ts';

/** An earlier site whose links were checked. */
export interface CheckedSite {
  hasDeadLinks: boolean;
  files: Readonly<Record<string, FileFacts>>;
}

/**
 * Whether everything is still there that the pages of an earlier site link to, so that those which are the same need not
 * be looked at again. Dead links of decks and notes are reported again.
 */
export function keepsTargets(
  { hasDeadLinks, files: before }: CheckedSite,
  now: SiteFiles,
): boolean {
  if (hasDeadLinks) return false;
  return Object.entries(before).every(([file, { digest, ids = [] }]) => {
    // Each page that links to one has changed with it.
    if (isNamedByContents(file) || inIndex(file)) return true;
    const facts = now.get(file);
    if (!facts || facts.digest === digest) return facts !== undefined;
    const left = new Set(facts.ids);
    return ids.every((id) => left.has(id));
  });
}
