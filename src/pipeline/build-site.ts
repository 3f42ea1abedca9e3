import { mkdir } from 'node:fs/promises';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { contentFolder } from '../content/content-folder.ts';
import { processFolder } from '../content/process-folder.ts';
import { BASE_VARIABLE, CACHE_DIR, PROJECT_ROOT } from '../content/project.ts';
import { finishSite, type FinishedSite } from './finish-site.ts';
import { openLastBuild, type EarlierSite } from './last-build.ts';
import { isPageFile } from '../library/urls.ts';
import { onSignal } from './on-signal.ts';
import { renderPages } from './render-pages.ts';
import { moveFolder, replaceFolder, restoreFolder, stagingFolder } from './replace-folder.ts';

export interface BuildOptions {
  /** Path under which the site will be served, e.g. `/flashcards`. @default the configured path */
  base?: string | undefined;
  /** Relative to the working directory. @default `dist` in the project */
  outDir?: string | undefined;
  /** Rebuilds everything instead of reusing pages of the last build. @default false */
  force?: boolean | undefined;
  /** Shows the full log of Astro and Vite. @default false */
  verbose?: boolean | undefined;
}

/** Statistics of a build, for its closing report. */
export interface MadeSite {
  books: number;
  pages: number;
  /** Pages reused from the previous site. */
  reused: number;
  bytes: number;
}

export interface BuiltSite {
  /** Absolute path. */
  outDir: string;
  /** Begins and ends with `/`. */
  base: string;
  /** Undefined if nothing has changed since the last build. */
  made?: MadeSite;
}

/** Output folder if `--out` isn't given. */
export const DEFAULT_OUT = join(PROJECT_ROOT, 'dist');

/**
 * Builds the site next to `outDir`, checks it, and only then swaps it in, so that a failed or killed build leaves the
 * old site untouched. Pages of the old site that are still up to date are reused.
 * @throws ContentFolderError, OutputError, and any error of Astro's
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
      { ...options, outDir },
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
 * Returns the folder that Astro writes to. Astro runs the pages' code from there, which resolves packages only from
 * inside the project; for folders outside of the project it would use one shared folder for all builds.
 */
function workplaceFor(staged: string): string {
  const inProject = staged.startsWith(join(PROJECT_ROOT, sep)) && staged.startsWith(process.cwd());
  if (inProject) return staged;
  return join(processFolder(join(CACHE_DIR, 'sites'), console.warn), 'site');
}

/** Renames the folder before deleting it, so that pending writes fail instead of recreating it. */
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
  folder: string,
  { base, verbose, outDir }: BuildOptions & { outDir: string },
  earlier: EarlierSite | undefined,
) {
  const { build } = await import('astro');
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

function measure({ books, files }: FinishedSite, reusedFiles: ReadonlySet<string>): MadeSite {
  const bytes = files.values().reduce((sum, { size }) => sum + size, 0);
  const pages = [...files.keys()].filter(isPageFile).length;
  return { books, pages, reused: [...reusedFiles].filter(isPageFile).length, bytes };
}

/**
 * Returns the Astro config shared by all commands. The base path goes through the environment because
 * `astro.config.mjs` needs it too.
 */
export function inlineConfig(base: string | undefined): AstroInlineConfig {
  if (base !== undefined) process.env[BASE_VARIABLE] = `/${base}/`.replace(/\/{2,}/g, '/');
  return { root: PROJECT_ROOT };
}
