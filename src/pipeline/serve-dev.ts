import { flushCompileCache } from 'node:module';
import { DEFAULT_OUT } from './build-site.ts';
import { inlineConfig } from './inline-config.ts';
import { siteSettings } from '../site/site-settings.ts';
import { restoreFolder } from './replace-folder.ts';

/** Time until the first page has probably been requested. */
const SETTLED_MS = 10_000;

/** Serves the site with Astro's dev server, and follows changes of the content folder until the process ends. */
export async function serveDev(options: {
  base: string | undefined;
  server: { port?: number; host?: string };
}): Promise<void> {
  await restoreFolder(DEFAULT_OUT);
  // Astro reports errors in its configuration with a warning about Recto's code.
  await siteSettings();
  const { dev } = await import('astro');
  await dev({ ...inlineConfig(options.base), server: options.server });
  // Node.js writes compiled modules on exit, but not if a signal ends the process.
  setTimeout(flushCompileCache, SETTLED_MS).unref();
}
