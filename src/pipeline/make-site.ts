import { build } from 'astro';
import { isPageFile } from '../library/urls.ts';
import { finishSite, type FinishedSite } from './finish-site.ts';
import { inlineConfig } from './inline-config.ts';
import type { EarlierSite } from './last-build.ts';
import { renderPages } from './render-pages.ts';

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
  /** Where the site will be in the end. */
  outDir: string;
}

/**
 * Builds a complete, checked site in `folder`, reusing pages of the `earlier` one.
 * @throws OutputError, and any error of Astro's
 */
export async function makeSite(
  folder: string,
  { base, verbose, outDir }: MakeSiteOptions,
  earlier: EarlierSite | undefined,
): Promise<FinishedSite & { made: SiteStatistics }> {
  const pages = renderPages(earlier, outDir);
  await build({
    ...inlineConfig(base),
    outDir: folder,
    logLevel: verbose ? 'info' : 'warn',
    integrations: [pages.integration],
  });
  const finished = await finishSite(folder, pages, earlier);
  return { ...finished, made: measure(finished, pages.reused) };
}

function measure({ books, files }: FinishedSite, reusedFiles: ReadonlySet<string>): SiteStatistics {
  const bytes = files.values().reduce((sum, { size }) => sum + size, 0);
  const pages = [...files.keys()].filter(isPageFile).length;
  return { books, pages, reused: [...reusedFiles].filter(isPageFile).length, bytes };
}
