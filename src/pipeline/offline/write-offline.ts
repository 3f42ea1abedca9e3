import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../content/project.ts';
import { bundle } from '../../export/html/bundle-script.ts';
import { bookListPath, SITE_LIST, type WorkerSite } from '../../worker/lists.ts';
import { WORKER_FILE } from '../../worker/worker-file.ts';
import type { SiteFiles } from '../site-files.ts';
import { listOffline, type ListOptions } from './list-offline.ts';

export interface OfflineOptions extends Omit<ListOptions, 'files'> {
  folder: string;
  files: SiteFiles;
}

/**
 * Writes the offline lists and the service worker into the folder of a built site. Returns all files of the site,
 * including these.
 */
export async function writeOffline(options: OfflineOptions): Promise<SiteFiles> {
  const { folder, files } = options;
  const lists = listOffline(options);
  const texts = new Map([
    [SITE_LIST, JSON.stringify(lists.site)],
    ...lists.books.map((one) => [decodeURI(bookListPath(one.book)), JSON.stringify(one)] as const),
    [WORKER_FILE, await bundleWorker(lists.worker)],
  ]);
  const written = new Map(files);
  for (const [file, text] of texts) {
    await writeFile(join(folder, file), text);
    written.set(file, { size: Buffer.byteLength(text), digest: '' });
  }
  return written;
}

function bundleWorker(site: WorkerSite): Promise<string> {
  const script = `${PROJECT_ROOT}src/worker/service-worker.ts`;
  return bundle(script, { define: { SITE: JSON.stringify(site) } });
}
