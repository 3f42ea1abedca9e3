import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createViteServer } from 'vitest/node';
import type { openProgress } from '../../../src/browser/store/open-progress.ts';
import type { Progress } from '../../../src/browser/store/progress.ts';

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

/** Opens a page with the store's modules; `before` runs in it ahead of all scripts. */
export type OpenStore = (context: BrowserContext, before?: () => void) => Promise<Page>;

/** Serves the store's own modules to an empty page, so that tests reach it without a site around it. */
export function useStore(): OpenStore {
  let close: () => Promise<void>;
  let address = '';
  beforeAll(async () => {
    ({ address, close } = await serveModules());
  });
  afterAll(() => close());
  return async (context, before) => {
    const page = await context.newPage();
    if (before) await page.addInitScript(before);
    await page.goto(address);
    await page.waitForFunction(() => 'openProgress' in window);
    await page.evaluate(async () => {
      window.progress = await window.openProgress();
    });
    return page;
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
