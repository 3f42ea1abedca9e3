import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { contentFolder } from '../content-folder.ts';
import { PROJECT_ROOT } from '../project.ts';
import { replaceFolder, restoreFolder, stagingFolder } from './replace-folder.ts';

export interface BuildOptions {
  /** Path under which the site will be served, e.g. `/flashcards`; the configured one without it. */
  base?: string | undefined;
  /** Relative to the working directory; `dist` of the project without it. */
  outDir?: string | undefined;
}

export interface BuiltSite {
  /** Absolute. */
  outDir: string;
  /** Begins and ends with `/`. */
  base: string;
}

/**
 * Builds the site beside `outDir` and changes over at the end, so that a build that fails or is killed leaves the
 * old one as it was.
 * @throws ContentFolderError, and whatever Astro throws
 */
export async function buildSite(options: BuildOptions = {}): Promise<BuiltSite> {
  const outDir = resolve(options.outDir ?? resolve(PROJECT_ROOT, 'dist'));
  contentFolder(process.env, process.cwd());
  await mkdir(dirname(outDir), { recursive: true });
  await restoreFolder(outDir);
  const staged = stagingFolder(outDir);
  try {
    const base = await buildInto(staged, options.base);
    await replaceFolder(staged, outDir);
    return { outDir, base };
  } finally {
    if (existsSync(staged)) await rm(staged, { recursive: true, force: true });
  }
}

async function buildInto(outDir: string, base: string | undefined): Promise<string> {
  let resolvedBase = '/';
  const config: AstroInlineConfig = {
    ...inlineConfig(base),
    outDir,
    integrations: [
      {
        name: 'recto-base',
        hooks: {
          'astro:config:done': ({ config: { base } }) => {
            resolvedBase = base.endsWith('/') ? base : `${base}/`;
          },
        },
      },
    ],
  };
  const { build } = await import('astro');
  await build(config);
  return resolvedBase;
}

/** What every command tells Astro. */
export function inlineConfig(base: string | undefined): AstroInlineConfig {
  return { root: PROJECT_ROOT, ...(base === undefined ? {} : { base }) };
}
