import { readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Piscina } from 'piscina';
import { moveFile } from '../content/link-file.ts';
import { listFiles } from './check/list-files.ts';
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

/** Deletes what isn't `kept` from a copied site, and moves the files of `folder` into it. */
export async function updateCopy(
  copy: SiteCopy,
  kept: ReadonlySet<string>,
  folder: string,
): Promise<void> {
  const added = listFiles(folder);
  const remaining = new Set([...kept, ...added]);
  for (const file of await copy.files) {
    if (!remaining.has(file)) removeFile(copy.folder, file);
  }
  for (const file of added) moveFile(join(folder, file), join(copy.folder, file));
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
