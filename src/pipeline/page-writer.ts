import { Piscina } from 'piscina';
import type { SiteLink } from './check/site-links.ts';
import type { PageJob, WrittenPages } from './page-worker.ts';
import type { FileFacts } from './site-files.ts';

export interface PageWriter {
  /**
   * Writes pages; resolves once there is room for more. Takes the memory of their bytes with it.
   * @throws Error if a page of this or an earlier call could not be written
   */
  write: (pages: PageJob['pages']) => Promise<void>;
  /**
   * Resolves to the links of all pages once all are written.
   * @throws Error if a page could not be written
   */
  finish: () => Promise<SiteLink[]>;
  /** Stops at once. */
  close: () => Promise<void>;
}

export interface PageWriterOptions extends Pick<PageJob, 'folder' | 'base'> {
  onWritten: (file: string, facts: FileFacts) => void;
}

/** Maximum number of calls whose pages are held in memory. */
const MAX_PENDING = 8;

/** Creates a thread that writes pages and reads the facts about them while this one renders more. */
export function createPageWriter({ folder, base, onWritten }: PageWriterOptions): PageWriter {
  const { href: filename } = new URL('./page-worker.ts', import.meta.url);
  const thread = new Piscina<PageJob, WrittenPages>({ filename, minThreads: 1, maxThreads: 1 });
  const pending: Promise<SiteLink[]>[] = [];

  async function run(pages: PageJob['pages'], isLast: boolean): Promise<SiteLink[]> {
    const transferList = pages.map(([, { buffer }]) => buffer as ArrayBuffer);
    const { facts, links } = await thread.run({ folder, base, pages, isLast }, { transferList });
    for (const [file, known] of facts) onWritten(file, known);
    return links;
  }

  return {
    async write(pages) {
      const written = run(pages, false);
      // Reported where it is awaited.
      written.catch(() => undefined);
      pending.push(written);
      if (pending.length > MAX_PENDING) await pending.shift();
    },
    async finish() {
      await Promise.all(pending);
      return run([], true);
    },
    close: () => thread.destroy(),
  };
}
