import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { serveSite } from '../../../src/pipeline/site-server.ts';
import { listFiles } from '../../../src/pipeline/check/list-files.ts';
import { createSiteLinks } from '../../../src/pipeline/check/site-links.ts';
import { writeOffline } from '../../../src/pipeline/offline/write-offline.ts';
import { readSiteFiles } from '../../../src/pipeline/site-files.ts';
import { openContext } from '../open-page.ts';
import { isKept } from './is-kept.ts';

export interface OwnSite {
  context: BrowserContext;
  page: Page;
  /** Console errors and exceptions while there was a network. */
  complaints: string[];
  /** The address of a page below the base path. */
  url: (path: string) => string;
  /** Opens a page and waits until the worker has cached it. */
  see: (path: string) => Promise<void>;
  /** Disconnects the network: the browser reports that, and nothing answers. */
  goOffline: () => Promise<void>;
  goOnline: () => Promise<void>;
  /** Deploys another build: its stylesheet has another name and contents, and a page says `text`. */
  deploy: (path: string, text: string) => Promise<void>;
}

export const BASE = '/flashcards/';

/** A copy of the sample site with its own server and browser context, all gone after the test. */
export async function openSite(): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-offline-'));
  await cp(inject('siteFolder'), folder, { recursive: true });
  // Not one of a range: a test of another worker could take it while this site is offline.
  let server = await serveSite({ dir: folder, base: BASE, port: 0 });
  const { address } = server;
  const context = await openContext({ viewport: { width: 1280, height: 800 } });
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const url = (path: string): string => address + path;
  return {
    context,
    page,
    complaints,
    url,
    see: async (path) => {
      await page.goto(url(path));
      await until(() => page.evaluate(isKept, url(path)));
    },
    goOffline: async () => {
      await context.setOffline(true);
      await server.close();
    },
    goOnline: async () => {
      server = await serveSite({ dir: folder, base: BASE, port: Number(new URL(address).port) });
      await context.setOffline(false);
    },
    deploy: (path, text) => deploy(folder, path, text),
  };
}

/** Playwright's own waiting treats a promise as the answer. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  await expect.poll(holds).toBe(true);
}

async function deploy(folder: string, path: string, text: string): Promise<void> {
  const files = listFiles(folder);
  const sheet = files.find((file) => /^_astro\/Base\.[^/]*\.css$/.test(file)) ?? '';
  const renamed = sheet.replace('Base.', 'Base.new-');
  for (const file of files.filter((file) => file.endsWith('.html'))) {
    const html = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), html.replaceAll(sheet, renamed));
  }
  await rename(join(folder, sheet), join(folder, renamed));
  const css = await readFile(join(folder, renamed), 'utf8');
  await writeFile(join(folder, renamed), `${css}h1{text-transform:uppercase}`);
  const page = join(folder, path, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/(<h1[^>]*>)/, `$1${text} `));
  const library = JSON.parse(await readFile(join(folder, 'library.json'), 'utf8')) as {
    books: { id: string; title: string }[];
  };
  await writeOffline({
    folder,
    base: BASE,
    files: readSiteFiles({
      folder,
      base: BASE,
      files: listFiles(folder),
      known: new Map(),
      earlier: {},
      links: createSiteLinks(),
    }),
    books: library.books.map(({ id, title }) => ({ slug: id, title })),
  });
}
