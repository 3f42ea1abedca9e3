import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { CACHE_DIR } from '../content/project.ts';
import { DEFAULT_OUT } from './build-site.ts';
import { inlineConfig } from './inline-config.ts';
import { restoreFolder } from './replace-folder.ts';

/** Time until the first page has probably been requested. */
const SETTLED_MS = 10_000;

/** Serves the site with Astro's dev server, and follows changes of the content folder until the process ends. */
export async function serveDev(options: {
  base: string | undefined;
  server: { port?: number; host?: string };
}): Promise<void> {
  await restoreFolder(DEFAULT_OUT);
  // Astro and Vite consist of thousands of modules, whose compilation takes a third of the startup time.
  enableCompileCache(join(CACHE_DIR, 'compiled'));
  const { dev } = await import('astro');
  await dev({ ...inlineConfig(options.base), server: options.server });
  // Node.js writes this cache on exit, but not if a signal ends the process.
  setTimeout(flushCompileCache, SETTLED_MS).unref();
}
