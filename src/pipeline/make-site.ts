import { isPageFile } from '../library/urls.ts';
import { finishSite, type FinishedSite } from './finish-site.ts';
import { inlineConfig } from './inline-config.ts';
import { type SiteCopy, updateCopy } from './copy-site.ts';
import { renderWithBundle } from './render-with-bundle.ts';
import { moveFolder } from './replace-folder.ts';
import { INDEX_FOLDER } from '../search/terms/index-folder.ts';
import { services } from '../site/services.ts';
import type { SiteBundle } from './site-bundle.ts';
import { writeSiteFile } from './site-files.ts';

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
  /** Of an earlier build with the same inputs, apart from decks. */
  bundle: SiteBundle | undefined;
}

/** A site in `staged`, and what to keep for the next one. */
export interface MadeSite extends FinishedSite {
  made: SiteStatistics;
  /** Undefined if it is the given one, or of no use to another site. */
  bundle: SiteBundle | undefined;
}

/**
 * Builds a complete, checked site in `staged`, reusing pages of the `earlier` one.
 * @throws OutputError, and any error of Astro's
 */
export async function makeSite(
  { base, verbose, working, staged, outDir, bundle: known }: MakeSiteOptions,
  earlier: SiteCopy | undefined,
): Promise<MadeSite> {
  const config = { ...inlineConfig(base), logLevel: verbose ? 'info' : 'warn' } as const;
  const options = { folder: working, outDir, earlier };
  const { pages, bundle } = known
    ? { pages: await renderWithBundle(known, options), bundle: undefined }
    : // Astro takes a second to load.
      await import('./render-with-astro.ts').then((own) => own.renderWithAstro(config, options));
  const { files, summary } = await services().index.finish();
  for (const { path, content } of files) {
    const file = `${INDEX_FOLDER}/${path}`;
    if (!pages.keep(file)) writeSiteFile(working, file, content);
  }
  if (verbose && known) console.log('The code of the pages is that of an earlier build.');
  if (verbose) console.log(summary);
  const finished = await finishSite(working, pages, earlier);
  const { reused } = pages;
  if (earlier) await updateCopy(earlier, { files: finished.files.keys(), reused }, working);
  else await moveFolder(working, staged);
  return { ...finished, made: measure(finished, reused), bundle };
}

function measure({ books, files }: FinishedSite, reusedFiles: ReadonlySet<string>): SiteStatistics {
  const bytes = files.values().reduce((sum, { size }) => sum + size, 0);
  const pages = [...files.keys()].filter(isPageFile).length;
  return { books, pages, reused: [...reusedFiles].filter(isPageFile).length, bytes };
}
