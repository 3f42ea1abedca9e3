import { isPageFile } from '../library/urls.ts';
import { finishSite, type FinishedSite } from './finish-site.ts';
import { inlineConfig } from './inline-config.ts';
import { type SiteCopy, updateCopy } from './copy-site.ts';
import { renderWithAstro } from './render-with-astro.ts';
import { moveFolder } from './replace-folder.ts';
import { services } from '../site/services.ts';

/** For the closing report of a build. */
export interface SiteStatistics {
  books: number;
  pages: number;
  /** Pages reused from the previous site. */
  reused: number;
  bytes: number;
}

export interface MakeSiteOptions {
  base?: string | undefined;
  verbose?: boolean | undefined;
  /** Folder that Astro writes to. */
  working: string;
  /** Folder of the complete site; must not exist yet, unless it has the copy of the earlier site. */
  staged: string;
  /** Where the site will be in the end. */
  outDir: string;
}

/**
 * Builds a complete, checked site in `staged`, reusing pages of the `earlier` one.
 * @throws OutputError, and any error of Astro's
 */
export async function makeSite(
  { base, verbose, working, staged, outDir }: MakeSiteOptions,
  earlier: SiteCopy | undefined,
): Promise<FinishedSite & { made: SiteStatistics }> {
  const config = { ...inlineConfig(base), logLevel: verbose ? 'info' : 'warn' } as const;
  const pages = await renderWithAstro(config, { folder: working, outDir, earlier });
  const made = await services().index.write(working, pages.keep);
  if (verbose) console.log(made);
  const finished = await finishSite(working, pages, earlier);
  const { reused } = pages;
  if (earlier) await updateCopy(earlier, { files: finished.files.keys(), reused }, working);
  else await moveFolder(working, staged);
  return { ...finished, made: measure(finished, reused) };
}

function measure({ books, files }: FinishedSite, reusedFiles: ReadonlySet<string>): SiteStatistics {
  const bytes = files.values().reduce((sum, { size }) => sum + size, 0);
  const pages = [...files.keys()].filter(isPageFile).length;
  return { books, pages, reused: [...reusedFiles].filter(isPageFile).length, bytes };
}
