import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { PATIENCE_MS } from '../patience.ts';
import { findChromium } from './chromium.ts';
import { siteUrl } from './open-page.ts';

/** A page of a browser that caches on disk: in memory, Chromium drops some of what is loaded twice. */
async function openCaching(): Promise<Page> {
  const profile = await mkdtemp(join(tmpdir(), 'recto-profile-'));
  const found = await findChromium(process.env);
  const context = await chromium.launchPersistentContext(profile, {
    ...found,
    env: { ...process.env, ...found.env },
    serviceWorkers: 'block',
  });
  onTestFinished(async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
}

test('a second visit uses the first files of the index as cached, and asks only then for newer ones', async () => {
  const page = await openCaching();
  const search = async (query: string): Promise<void> => {
    await page.goto(siteUrl(`search/?q=${query}`));
    await page.locator('search-page .result-link').first().waitFor();
  };
  /** Whether each request for a file of the index was sent to the site. */
  const sent = (name: string): Promise<boolean[]> =>
    page.evaluate((file) => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const own = entries.filter((entry) => entry.name.endsWith(`/pagefind/${file}`));
      return own.map(({ transferSize }) => transferSize > 0);
    }, name);
  await search('matrix');
  await expect.poll(() => sent('start.bin')).toEqual([true, true]);
  await search('vector');
  await expect.poll(() => sent('start.bin')).toEqual([false, true]);
  expect(await sent('wasm.index.pagefind')).toEqual([false]);
});
