import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { offline } from '../../src/messages/en/search-index.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { plainCard } from '../search/plain-card.ts';
import { settle, siteUrl, openPage } from './open-page.ts';
import { serveIndex, type IndexFiles } from './serve-index.ts';

const FIELD = 'search-page input[type="search"]';
const STATUS = '[role="status"]';

/** Holds back requests that match `pattern` until the returned function is called. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.fallback();
  });
  return () => release();
}

test('a search that takes long says so', async () => {
  const { page } = await openPage('search/');
  const release = await holdBack(page, '**/pagefind/fragment/*');
  await page.locator('search-page input[type="search"]').fill('matrix');
  const sentence = page.locator('search-page [role="status"]');
  await expect.poll(() => sentence.textContent()).toBe('Searching…');
  release();
  await expect.poll(() => sentence.textContent()).toMatch(/^\d+ cards found/);
});

test('what is typed while the dialog is loading is being searched for', async () => {
  const { page } = await openPage('');
  const release = await holdBack(page, '**/search-dialog.*.js');
  await page.keyboard.press('/');
  await page.keyboard.type('matrix');
  const shown = () =>
    page
      .locator('search-dialog [role="status"]')
      .evaluate((element) => getComputedStyle(element, '::before').content);
  await expect.poll(shown).toBe('"Searching…"');
  release();
  await page.locator('search-dialog .result').first().waitFor();
  expect(await shown()).toBe('none');
});

test('the words of a query are requested before Pagefind can search for them', async () => {
  const { page } = await openPage('');
  await page.addInitScript(() => {
    const plainFetch = globalThis.fetch;
    const requested = new Promise<void>((resolve) => {
      globalThis.fetch = (input, init) => {
        const address = input instanceof Request ? input.url : input.toString();
        if (address.endsWith('.pf_index')) resolve();
        return plainFetch(input, init);
      };
    });
    Object.assign(WebAssembly, {
      instantiate: async (source: BufferSource, imports: WebAssembly.Imports) => {
        await requested;
        const module = await WebAssembly.compile(source);
        return { module, instance: new WebAssembly.Instance(module, imports) };
      },
    });
  });
  await page.goto(`${page.url()}search/?q=momentum`);
  await page.locator('search-page[data-answered="momentum"]').waitFor();
  expect(await page.locator('search-page .result-link').first().textContent()).toBe('Momentum');
});

test('a search works again once what Pagefind needs can be reached', async () => {
  const { page } = await openPage('');
  await page.route('**/pagefind/wasm.*', (route) => route.abort());
  await page.goto(`${page.url()}search/?q=momentum`);
  await expect.poll(() => page.locator(`search-page ${STATUS}`).textContent()).toBe(offline);
  await page.unroute('**/pagefind/wasm.*');
  await page.locator(FIELD).fill('subreaper');
  await page.locator('search-page[data-answered="subreaper"]').waitFor();
  expect(await page.locator('search-page .result-link').first().textContent()).toBe(
    'Zombie Processes',
  );
});

test('filters that load late do not bring back the results of an older query', async () => {
  const { page } = await openPage('search/');
  const field = page.locator('search-page input[type="search"]');
  const releaseFilters = await holdBack(page, '**/pagefind/facets.bin');
  const filters = page.waitForRequest('**/pagefind/facets.bin');
  await field.fill('subreaper');
  await filters;
  const releaseTexts = await holdBack(page, '**/pagefind/fragment/*');
  const texts = page.waitForRequest('**/pagefind/fragment/*');
  await field.fill('momentum');
  await texts;
  const served = page.waitForResponse('**/pagefind/facets.bin');
  releaseFilters();
  await (await served).finished();
  await settle(page);
  releaseTexts();
  await page.locator('search-page[data-answered="momentum"]').waitFor();
  expect(await page.locator('search-page .result-link').first().textContent()).toBe('Momentum');
});

test.each(['search-page', 'search-dialog'])(
  'once the field of the %s is empty, a search that is under way shows nothing',
  async (scope) => {
    const { page } = await openPage(scope === 'search-page' ? 'search/' : '');
    if (scope === 'search-dialog') await page.keyboard.press('Control+k');
    const release = await holdBack(page, '**/pagefind/fragment/*');
    const texts = page.waitForRequest('**/pagefind/fragment/*');
    const field = page.locator(`${scope} input[type="search"]`);
    await field.fill('matrix');
    await texts;
    const sentence = page.locator(`${scope} ${STATUS}`);
    await expect.poll(() => sentence.textContent()).toBe('Searching…');
    await field.fill('');
    await expect.poll(() => sentence.textContent()).toBe('');
    const answered = page.waitForResponse('**/pagefind/fragment/*');
    release();
    await (await answered).finished();
    await settle(page);
    expect(await page.locator(`${scope} .result`).count()).toBe(0);
    expect(await sentence.textContent()).toBe('');
  },
);

test('back at an empty search page, a search that is under way shows nothing', async () => {
  const { page } = await openPage('search/');
  const release = await holdBack(page, '**/pagefind/fragment/*');
  const texts = page.waitForRequest('**/pagefind/fragment/*');
  await page.locator(FIELD).fill('matrix');
  await page.locator(FIELD).press('Enter');
  await texts;
  await page.goBack();
  await expect.poll(() => page.locator(FIELD).inputValue()).toBe('');
  const answered = page.waitForResponse('**/pagefind/fragment/*');
  release();
  await (await answered).finished();
  await settle(page);
  expect(await page.locator('search-page .result').count()).toBe(0);
  expect(await page.locator(`search-page ${STATUS}`).textContent()).toBe('');
});

test('results of a newer query are not replaced by the announcement of an older one', async () => {
  const { page } = await openPage('search/?q=momentum');
  // Pagefind needs the clock to open the index.
  await page.locator('search-page[data-answered="momentum"]').waitFor();
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(3_600_000);
  let held = 0;
  await page.route('**/pagefind/fragment/*', (route) =>
    held++ > 0 ? route.fallback() : undefined,
  );
  await page.locator(FIELD).fill('matrix');
  await expect.poll(() => held).toBeGreaterThan(0);
  await page.locator(FIELD).fill('subreaper');
  await page.locator(FIELD).press('Enter');
  await page.locator('search-page[data-answered="subreaper"]').waitFor();
  // Shown after all results.
  await page.locator('[data-study]').waitFor();
  await page.clock.runFor(1000);
  expect(await page.locator(`search-page ${STATUS}`).textContent()).toBe('1 card found.');
});

test('Enter in the dialog waits for the results of what is in the field', async () => {
  const { page } = await openPage('');
  await page.keyboard.press('Control+k');
  const field = page.locator('search-dialog input');
  await field.fill('matrix');
  await page.locator('search-dialog .result').first().waitFor();
  const release = await holdBack(page, '**/pagefind/fragment/*');
  await field.fill('subreaper');
  await field.press('Enter');
  await field.press('Enter');
  await settle(page);
  expect(page.url()).toBe(siteUrl(''));
  release();
  await page.waitForURL(/zombie-processes/);
});

let files: IndexFiles;
beforeAll(async () => {
  const headings = ['Greatest Common Divisor', 'Runs of GCD', 'Sieves', 'Primes'];
  const cards = headings.map((heading) => plainCard({ heading, question: 'What is it?' }));
  ({ files } = await buildIndex(cards));
});

/** A dialog that has asked for a name on a connection so slow that its initials are not awaited. */
async function openSlowDialog() {
  const { page } = await openPage('');
  await serveIndex(page, files);
  await page.route('**/pagefind/index/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.fallback();
  });
  await page.keyboard.press('Control+k');
  const releaseTexts = await holdBack(page, '**/pagefind/fragment/*');
  await page.locator('search-dialog input').fill('greatest common divisor');
  return { page, releaseTexts, headings: page.locator('search-dialog .result-link') };
}

test('the dialog adds cards with the initials of a name to its first results', async () => {
  const { headings, releaseTexts } = await openSlowDialog();
  releaseTexts();
  await expect
    .poll(() => headings.allTextContents())
    .toEqual(['Greatest Common Divisor', 'Runs of GCD']);
});
