import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../../content/cache/deck-cache.ts';
import { readSealed, writeSealed } from '../../content/cache/sealed-file.ts';
import { listFiles } from '../output-check/list-files.ts';
import type { FileFacts } from './file-facts.ts';

/** What a build leaves for the next one: which site it wrote where, and of what it was made. */
export interface BuildRecord {
  /** Of the project's code, as `siteVersion` tells it. */
  version: string;
  /** As `siteInputs` tells them. */
  inputs: string;
  /** Begins and ends with `/`. */
  base: string;
  /** What the build had to say of the content. */
  messages: string[];
  /** Whether decks or notes have links that lead nowhere. */
  hasDeadLinks: boolean;
  /** By the address of a page that can be used again: a digest of all that it shows. */
  pageKeys: Record<string, string>;
  /** By path within the site. */
  files: Record<string, BuiltFile>;
}

export interface BuiltFile extends Partial<FileFacts> {
  /** Bytes. */
  size: number;
  /** When it was last written, in milliseconds. */
  time: number;
}

/** A site that the same code has built. */
export interface EarlierSite {
  outDir: string;
  record: BuildRecord;
}

/** Sites are built to a few places only; records of others are dropped. */
const KEPT = 8;

/** Where the record of the site in `outDir` stands, `folder` being where those of its content folder do. */
export function recordPath(folder: string, outDir: string): string {
  return join(folder, `${digestOf(outDir)}.json`);
}

/** Undefined where there is none. @throws Error where it is not what was written, or cannot be read */
export function readRecord(path: string): BuildRecord | undefined {
  const text = readSealed(path);
  return text === undefined ? undefined : (JSON.parse(text) as BuildRecord);
}

/** @throws Error where the disk does not take it */
export function writeRecord(path: string, record: BuildRecord): void {
  writeSealed(path, JSON.stringify(record));
  for (const old of oldestOf(dirname(path)).slice(KEPT)) rmSync(old, { force: true });
}

/** The files of a site as they are now, with what is known of them. */
export function builtFiles(
  outDir: string,
  facts: ReadonlyMap<string, FileFacts>,
): Record<string, BuiltFile> {
  return Object.fromEntries(
    listFiles(outDir).map((file) => [file, { ...stampOf(join(outDir, file)), ...facts.get(file) }]),
  );
}

/** The files of the site in `folder` that are still those which were built: by path, with what is known of them. */
export function unchangedFiles(folder: string, { files }: BuildRecord): Map<string, BuiltFile> {
  const unchanged = new Map<string, BuiltFile>();
  for (const file of listFiles(folder)) {
    const built = files[file];
    if (built && isSame(built, stampOf(join(folder, file)))) unchanged.set(file, built);
  }
  return unchanged;
}

/** Whether the site in `outDir` is to the file what was built. */
export function isUntouched(outDir: string, { files }: BuildRecord): boolean {
  try {
    const found = listFiles(outDir);
    return (
      found.length === Object.keys(files).length &&
      found.every((file) => isSame(files[file], stampOf(join(outDir, file))))
    );
  } catch {
    return false;
  }
}

/** Whether a file of the site is the one that was built. */
export function isIntact(outDir: string, file: string, { files }: BuildRecord): boolean {
  const built = files[file];
  try {
    return built !== undefined && isSame(built, stampOf(join(outDir, file)));
  } catch {
    return false;
  }
}

function isSame(a: BuiltFile | undefined, b: BuiltFile): boolean {
  return a?.size === b.size && a.time === b.time;
}

function stampOf(path: string): BuiltFile {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs };
}

/** All files of a folder, those first that were written last. */
function oldestOf(folder: string): string[] {
  const times = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  return times.sort((a, b) => b.time - a.time).map(({ path }) => path);
}
