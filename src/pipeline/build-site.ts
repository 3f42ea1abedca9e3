import { mkdir } from 'node:fs/promises';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { startDeckThread } from '../compile/deck-pool.ts';
import { contentFolder } from '../content/content-folder.ts';
import { processFolder } from '../content/process-folder.ts';
import { CACHE_DIR, PROJECT_ROOT } from '../content/project.ts';
import { copySite } from './copy-site.ts';
import { openLastBuild } from './last-build.ts';
import type { SiteStatistics } from './make-site.ts';
import { onSignal } from './on-signal.ts';
import { replaceFolder, restoreFolder, stagingFolder, workingFolder } from './replace-folder.ts';
import { saveMemory } from './save-memory.ts';

export interface BuildOptions {
  /** Path under which the site will be served, e.g. `/flashcards`. @default the configured path */
  base?: string | undefined;
  /** Relative to the working directory. @default `dist` in the project */
  outDir?: string | undefined;
  /** Rebuilds everything instead of reusing pages and decks of earlier builds. @default false */
  force?: boolean | undefined;
  /** Shows the full log of Astro and Vite. @default false */
  verbose?: boolean | undefined;
}

export interface BuiltSite {
  /** Absolute path. */
  outDir: string;
  /** Begins and ends with `/`. */
  base: string;
  /** Undefined if nothing has changed since the last build. */
  made?: SiteStatistics;
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
  const { base, force } = options;
  const last = await openLastBuild({ content, outDir, base, force, warn: console.warn });
  const { record } = last;
  if (record && last.isCurrent()) {
    for (const message of record.messages) console.log(message);
    console.log('Nothing has changed since the last build.');
    return { outDir, base: record.base };
  }
  const staged = stagingFolder(outDir);
  const working = workingFolderFor(outDir);
  const removeUnfinished = (): void => {
    for (const folder of [staged, working]) removeFolder(folder);
  };
  const forget = onSignal(removeUnfinished);
  saveMemory(60);
  if (last.hasNewDecks) startDeckThread();
  const copy = record && copySite({ from: outDir, to: staged, record });
  try {
    // This takes a second to load, which an unchanged site needs no part of.
    const { makeSite } = await import('./make-site.ts');
    // The code of the pages finds its packages only from inside the project. Astro can run it in another folder.
    const known = working.startsWith(PROJECT_ROOT) ? last.readBundle() : undefined;
    const { isComplete, made, bundle, ...built } = await makeSite(
      { ...options, working, staged, outDir, bundle: known },
      copy,
    );
    if (bundle) await last.storeBundle(bundle);
    const ownRecord = isComplete ? last.describe(staged, built) : undefined;
    replaceFolder(staged, outDir);
    if (ownRecord) last.store(ownRecord);
    return { outDir, base: built.base, made };
  } finally {
    await copy?.stop();
    removeUnfinished();
    forget();
  }
}

/**
 * Returns the folder that Astro writes to. Astro runs the pages' code from there, which resolves packages only from
 * inside the project; for folders outside of the project it would use one shared folder for all builds.
 */
function workingFolderFor(outDir: string): string {
  const inProject = outDir.startsWith(join(PROJECT_ROOT, sep)) && outDir.startsWith(process.cwd());
  if (inProject) return workingFolder(outDir);
  return join(processFolder(join(CACHE_DIR, 'sites'), console.warn), 'site');
}

/** Renames the folder before deleting it, so that pending writes fail instead of recreating it. */
function removeFolder(folder: string): void {
  const leaving = `${folder}-stopped`;
  try {
    renameSync(folder, leaving);
  } catch {
    return;
  }
  rmSync(leaving, { recursive: true, force: true, maxRetries: 5 });
}
