import { mkdir } from 'node:fs/promises';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { contentFolder } from '../content/content-folder.ts';
import { processFolder } from '../content/process-folder.ts';
import { BASE_VARIABLE, CACHE_DIR, PROJECT_ROOT } from '../content/project.ts';
import { finishSite, type FinishedSite } from './finish-site.ts';
import { openLastBuild, type EarlierSite } from './last-build.ts';
import { onSignal } from './on-signal.ts';
import { renderPages } from './render-pages.ts';
import { moveFolder, replaceFolder, restoreFolder, stagingFolder } from './replace-folder.ts';

export interface BuildOptions {
  /** Path under which the site will be served, e.g. `/flashcards`; the configured one without it. */
  base?: string | undefined;
  /** Relative to the working directory; `dist` of the project without it. */
  outDir?: string | undefined;
  /** Whether everything is made again, whatever the last build has left. */
  force?: boolean | undefined;
  /** Whether Astro and Vite report every step. */
  verbose?: boolean | undefined;
}

/** How much a build made. */
export interface MadeSite {
  books: number;
  pages: number;
  /** Pages taken from the earlier site. */
  reused: number;
  bytes: number;
}

export interface BuiltSite {
  /** Absolute. */
  outDir: string;
  /** Begins and ends with `/`. */
  base: string;
  /** What was made; undefined where nothing has changed since the last build. */
  made?: MadeSite;
}

/** Where the site is built without `--out`. */
export const DEFAULT_OUT = join(PROJECT_ROOT, 'dist');

/**
 * Builds the site next to `outDir`, checks it, and replaces the old one at the end, so that a build that fails or is
 * killed leaves that as it was. Of the site that is there, what is still right is used again.
 * @throws ContentFolderError, OutputError, and whatever Astro throws
 */
export async function buildSite(options: BuildOptions = {}): Promise<BuiltSite> {
  const outDir = resolve(options.outDir ?? DEFAULT_OUT);
  const content = contentFolder(process.env, process.cwd());
  await mkdir(dirname(outDir), { recursive: true });
  await restoreFolder(outDir);
  const last = await openLastBuild({ content, outDir, base: options.base, warn: console.warn });
  const record = options.force ? undefined : last.record;
  if (record && last.isCurrent()) {
    for (const message of record.messages) console.log(message);
    console.log('Nothing has changed since the last build.');
    return { outDir, base: record.base };
  }
  const staged = stagingFolder(outDir);
  const forget = onSignal(() => {
    removeStaged(staged);
  });
  try {
    const folder = workplaceFor(staged);
    const { isComplete, made, ...built } = await buildInto(
      folder,
      options,
      record && { outDir, record },
    );
    await moveFolder(folder, staged);
    await replaceFolder(staged, outDir);
    if (isComplete) last.replace(built);
    return { outDir, base: built.base, made };
  } finally {
    removeStaged(staged);
    forget();
  }
}

/**
 * Where Astro is to write. It runs the pages' code from there, which finds its packages only below the project; outside
 * of it, it would use one and the same folder for all builds.
 */
function workplaceFor(staged: string): string {
  const inProject = staged.startsWith(join(PROJECT_ROOT, sep)) && staged.startsWith(process.cwd());
  if (inProject) return staged;
  return join(processFolder(join(CACHE_DIR, 'sites'), console.warn), 'site');
}

/** Renamed first: what is still being written finds no folder to write into. */
function removeStaged(staged: string): void {
  const leaving = `${staged}-stopped`;
  try {
    renameSync(staged, leaving);
  } catch {
    return;
  }
  rmSync(leaving, { recursive: true, force: true, maxRetries: 5 });
}

async function buildInto(
  outDir: string,
  { base, verbose }: BuildOptions,
  earlier: EarlierSite | undefined,
) {
  const { build } = await import('astro');
  const pages = renderPages(earlier);
  await build({
    ...inlineConfig(base),
    outDir,
    logLevel: verbose ? 'info' : 'warn',
    integrations: [pages.integration],
  });
  const finished = await finishSite(outDir, pages, earlier);
  return { ...finished, made: measure(finished, pages.reused) };
}

function measure({ books, files }: FinishedSite, reusedFiles: ReadonlySet<string>): MadeSite {
  const isPage = (file: string): boolean => file.endsWith('.html');
  const bytes = files.values().reduce((sum, { size }) => sum + size, 0);
  const pages = [...files.keys()].filter(isPage).length;
  return { books, pages, reused: [...reusedFiles].filter(isPage).length, bytes };
}

/** What every command tells Astro; what the configuration file has to know goes by the environment. */
export function inlineConfig(base: string | undefined): AstroInlineConfig {
  if (base !== undefined) process.env[BASE_VARIABLE] = `/${base}/`.replace(/\/{2,}/g, '/');
  return { root: PROJECT_ROOT };
}
