import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './check/list-files.ts';

/**
 * What Astro makes of Recto's code, the settings, and the notes, but of no deck: the code of the pages, and the files
 * of the site that they refer to.
 */
export interface SiteBundle {
  code: Files;
  /** Path in `code` of the module to import. */
  entry: string;
  /** Scripts, style sheets, fonts, and the files of `public/`. */
  files: Files;
  styles: PageStyles;
}

/** By path. */
type Files = ReadonlyMap<string, Uint8Array>;

/** Style sheets in Astro's own form, by Astro's key of the page that they belong to. */
export type PageStyles = ReadonlyMap<string, unknown[]>;

/** Astro's folder for the code of the pages, within the site's; deleted at the end. */
export const CODE_FOLDER = '.prerender';

const RE_ENTRY = /^prerender-entry\.[^/]+\.mjs$/;

/**
 * Reads the bundle from the folder of a site that has no pages yet; undefined if the code is in another folder, where
 * Astro writes it if the site's is outside of the project.
 */
export function readBundle(folder: string, styles: PageStyles): SiteBundle | undefined {
  const inCode = `${CODE_FOLDER}/`;
  const code = new Map<string, Uint8Array>();
  const files = new Map<string, Uint8Array>();
  for (const file of listFiles(folder)) {
    const bytes = readFileSync(join(folder, file));
    if (file.startsWith(inCode)) code.set(file.slice(inCode.length), bytes);
    else files.set(file, bytes);
  }
  const entry = [...code.keys()].find((path) => RE_ENTRY.test(path));
  return entry === undefined ? undefined : { code, entry, files, styles };
}
