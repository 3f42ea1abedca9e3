import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { createViteServer } from 'vitest/node';
import type { openProgress } from '../../../src/browser/store/open-progress.ts';
import type { Progress } from '../../../src/browser/store/progress.ts';
import { PATIENCE_MS } from '../../patience.ts';
import { connectBrowser } from '../open-page.ts';

declare global {
  interface Window {
    openProgress: typeof openProgress;
    progress: Progress;
  }
}

const PAGE = `<!doctype html><html lang="en"><title>Store</title><main></main>
<script type="module">
  import { openProgress } from '/src/browser/store/open-progress.ts';
  window.openProgress = openProgress;
</script>`;

export interface StorePages {
  newContext(): Promise<BrowserContext>;
  /** Opens a page with the store's modules; `before` runs in it ahead of all scripts. */
  open(context: BrowserContext, before?: () => void): Promise<Page>;
}

/** Serves the store's own modules to an empty page, so that tests reach it without a site around it. */
export function useStorePages(): StorePages {
  let browser: Browser;
  let close: () => Promise<void>;
  let address = '';
  beforeAll(async () => {
    browser = await connectBrowser();
    ({ address, close } = await serveModules());
  });
  afterAll(async () => {
    await Promise.all([browser.close(), close()]);
  });
  return {
    async newContext() {
      const context = await browser.newContext();
      context.setDefaultTimeout(PATIENCE_MS);
      onTestFinished(() => context.close());
      return context;
    },
    async open(context, before) {
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      await page.goto(address);
      await page.waitForFunction(() => 'openProgress' in window);
      await page.evaluate(async () => {
        window.progress = await window.openProgress();
      });
      return page;
    },
  };
}

async function serveModules(): Promise<{ address: string; close: () => Promise<void> }> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'recto-store-'));
  const server = await createViteServer({
    configFile: false,
    root: new URL('../../..', import.meta.url).pathname,
    cacheDir,
    appType: 'custom',
    logLevel: 'error',
    server: { port: 4470, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: ['idb', 'zod/mini', 'ts-fsrs'] },
  });
  server.middlewares.use('/empty', (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  });
  await server.listen();
  const [local = ''] = server.resolvedUrls?.local ?? [];
  return {
    address: new URL('/empty', local).href,
    close: async () => {
      await server.close();
      await rm(cacheDir, { recursive: true, force: true });
    },
  };
}
