import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Piscina } from 'piscina';
import { moveFile } from '../content/link-file.ts';
import type { CopyJob } from './copy-worker.ts';
import type { BuildRecord } from './last-build.ts';

/** A copy of a previous site that was built by the same code; becomes the new site. */
export interface SiteCopy {
  folder: string;
  record: BuildRecord;
  /**
   * Resolves to the files that are as they were built, once all are copied.
   * @throws Error if a file could be neither linked nor copied
   */
  files: Promise<ReadonlySet<string>>;
  /** Stops copying at once. */
  stop: () => Promise<void>;
}

/** Paths of a new site. */
export interface NewSite {
  files: Iterable<string>;
  /** Those of `files` that are taken from the copy. */
  reused: ReadonlySet<string>;
}

/** Copies a site in a thread while this one starts Astro: linking thousands of files takes seconds. */
export function copySite(job: CopyJob): SiteCopy {
  const { href: filename } = new URL('./copy-worker.ts', import.meta.url);
  const thread = new Piscina<CopyJob, string[]>({ filename, minThreads: 1, maxThreads: 1 });
  const files = thread.run(job).then(async (copied) => {
    await thread.destroy();
    return new Set(copied);
  });
  // Reported where it is awaited.
  files.catch(() => undefined);
  return { folder: job.to, record: job.record, files, stop: () => thread.destroy() };
}

/**
 * Makes a copied site the new one.
 * @param folder has those of its `files` that are not reused
 */
export async function updateCopy(
  copy: SiteCopy,
  { files, reused }: NewSite,
  folder: string,
): Promise<void> {
  const all = new Set(files);
  for (const file of await copy.files) {
    if (!all.has(file)) removeFile(copy.folder, file);
  }
  for (const file of all) {
    if (!reused.has(file)) moveFile(join(folder, file), join(copy.folder, file));
  }
}

/** Deletes a file, and the folders that it leaves empty. */
function removeFile(root: string, file: string): void {
  unlinkSync(join(root, file));
  for (let path = dirname(file); path !== '.'; path = dirname(path)) {
    const folder = join(root, path);
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
