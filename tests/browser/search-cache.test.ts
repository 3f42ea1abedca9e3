import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { serveSite } from '../../src/pipeline/site-server.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { PATIENCE_MS } from '../patience.ts';
import { plainCard } from '../search/plain-card.ts';
import { findChromium } from './chromium.ts';
import { settle } from './open-page.ts';

const BASE = '/flashcards/';
const CURRENT = 'Zombie Processes';
const REMOVED = 'Removed';

let context: BrowserContext;
let page: Page;
let folder: string;
let address: string;

/** A browser that caches on disk: in memory, Chromium drops some of what is loaded twice. */
beforeAll(async () => {
  const profile = await mkdtemp(join(tmpdir(), 'recto-profile-'));
  context = await chromium.launchPersistentContext(profile, {
    ...(await findChromium(process.env)),
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(recordFirstResults);
  return async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
});

/** A copy of the sample site at an origin of its own, of which nothing is cached. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-cache-'));
  await cp(inject('siteFolder'), folder, { recursive: true });
  const server = await serveSite({ dir: folder, base: BASE, port: 0 });
  ({ address } = server);
  page = await context.newPage();
  onTestFinished(async () => {
    await page.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
});

/** In a page: records the headings that come first among the results, in order. */
function recordFirstResults(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seen });
  new MutationObserver(() => {
    const first = document.querySelector('.result-link')?.textContent;
    if (first && seen.at(-1) !== first) seen.push(first);
  }).observe(document, { childList: true, subtree: true });
}

const firstResults = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

/** Whether each request of the page for a file of the index was sent to the site. */
const sent = (name: string): Promise<boolean[]> =>
  page.evaluate((file) => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const own = entries.filter((entry) => entry.name.endsWith(`/pagefind/${file}`));
    return own.map(({ transferSize }) => transferSize > 0);
  }, name);

async function search(scope: string, query: string): Promise<void> {
  if (scope === 'search-dialog') {
    await page.goto(address);
    await page.keyboard.press('Control+k');
    await page.locator('search-dialog input').fill(query);
  } else await page.goto(`${address}search/?q=${query}`);
  await page.locator(`${scope} .result-link`).first().waitFor();
}

/** Replaces the index of the site by one with another card. */
async function deployOther(): Promise<void> {
  await rm(join(folder, 'pagefind'), { recursive: true });
  const card = plainCard({ heading: REMOVED, question: 'What does a subreaper do?' });
  for (const { path, content } of (await buildIndex([card])).files) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function deployCurrent(): Promise<void> {
  await rm(join(folder, 'pagefind'), { recursive: true });
  await cp(join(inject('siteFolder'), 'pagefind'), join(folder, 'pagefind'), { recursive: true });
}

test('a second visit uses the first files of the index as cached, and asks only then for newer ones', async () => {
  await search('search-page', 'matrix');
  await page.locator('.search-filters select[data-filled]').first().waitFor({ state: 'attached' });
  expect(await sent('start.bin')).toEqual([true]);
  await search('search-page', 'vector');
  await expect.poll(() => sent('start.bin')).toEqual([false, true]);
  expect(await sent('wasm.index.pagefind')).toEqual([false]);
});

test.each(['search-page', 'search-dialog'])(
  'the %s replaces results of an index in the cache by those of the site',
  async (scope) => {
    await deployOther();
    await search(scope, 'subreaper');
    await deployCurrent();
    await search(scope, 'subreaper');
    await expect.poll(firstResults).toEqual([REMOVED, CURRENT]);
  },
);

test.each([
  ['a word that it lacks', 'zombie'],
  ['a filter', 'subreaper&book=a-tour-of-systems-programming'],
])('with %s, an index in the cache is not used if the site has another one', async (_, query) => {
  await deployOther();
  await search('search-page', 'subreaper');
  await deployCurrent();
  await search('search-page', query);
  expect(await firstResults()).toEqual([CURRENT]);
});

test('results of an index in the cache stay if that of the site cannot be opened', async () => {
  await search('search-page', 'subreaper');
  await writeFile(join(folder, 'pagefind/start.bin'), 'half of a file');
  await search('search-page', 'subreaper');
  // From the cache, to compare it, and to open it.
  await expect.poll(async () => (await sent('start.bin')).length).toBeGreaterThan(2);
  await page.waitForLoadState('networkidle');
  await settle(page);
  expect(await page.locator('search-page [role="status"]').textContent()).toMatch(
    /^\d+ cards? found/,
  );
  expect(await firstResults()).toEqual([CURRENT]);
});
