import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settle, siteUrl, openPage } from './open-page.ts';
import { KIND_NAMES, PAGE_KINDS } from './page-kinds.ts';
import { importFile, sampleProgress } from './store/site-progress.ts';

/** A slow connection: scripts and fonts arrive late, after the first paint. */
const LATE = 200;
/** Less than a line of text that moves by its own height; a font with another width moves it by some pixels. */
const NOT_SEEN = 0.02;

/** How much has moved since the page was opened, measured by the browser (CLS), except for what a press moved. */
async function layoutShift(page: Page, path: string): Promise<number> {
  await page.goto(siteUrl(path), { waitUntil: 'networkidle' });
  const shifts = await page.evaluateHandle(() => {
    const found: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        found.push((entry as unknown as { value: number }).value);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    return found;
  });
  // Earlier shifts are reported in a task of their own.
  await settle(page);
  return shifts.evaluate((found) => found.reduce((sum, shift) => sum + shift, 0));
}

async function slowDown(page: Page): Promise<void> {
  await page.route(/\.(?:js|woff2)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
}

test.each([1280, 320])('at %i px nothing moves for a reader who comes back', async (width) => {
  const { page } = await openPage('progress/', { viewport: { width, height: 700 } });
  await importFile(page, await sampleProgress());
  await page.getByText('5 entries were added.').waitFor();
  await page.goto(siteUrl(PAGE_KINDS.chapter));
  await page.locator('.answer > summary').first().click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('recto:place'))).not.toBeNull();
  await slowDown(page);
  const moved: Record<string, number> = {};
  for (const kind of KIND_NAMES) {
    const shift = await layoutShift(page, PAGE_KINDS[kind]);
    if (shift > NOT_SEEN) moved[kind] = shift;
  }
  expect(moved).toEqual({});
});

test('answers that are open from the start move nothing', async () => {
  const { page } = await openPage(PAGE_KINDS.settings);
  await page.getByLabel('Show all answers when a page opens').check();
  await page.getByText('Saved.').waitFor();
  await slowDown(page);
  expect(await layoutShift(page, PAGE_KINDS.chapter)).toBeLessThan(NOT_SEEN);
  expect(await page.locator('.answer:not([open])').count()).toBe(0);
});

test('Show all answers applies to this page and this visit', async () => {
  const { page, complaints } = await openPage(PAGE_KINDS.chapter);
  const hidden = page.locator('.answer:not([open])');
  await page.getByRole('button', { name: 'Show all answers' }).click();
  await expect.poll(() => hidden.count()).toBe(0);
  await page.goto(siteUrl('books/a-tour-of-systems-programming/4/'));
  await page.getByRole('button', { name: 'Show all answers' }).waitFor();
  expect(await hidden.count()).toBe(await page.locator('.answer').count());
  await page.goto(siteUrl(PAGE_KINDS.chapter));
  await page.getByRole('button', { name: 'Hide all answers' }).waitFor();
  expect(await hidden.count()).toBe(0);
  const nextVisit = await page.context().newPage();
  await nextVisit.goto(siteUrl(PAGE_KINDS.chapter));
  await nextVisit.getByRole('button', { name: 'Show all answers' }).waitFor();
  expect(await nextVisit.locator('.answer[open]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a chapter and a concept copy their links, without what is appended to them', async () => {
  const { page } = await openPage(`${PAGE_KINDS.chapter}?highlight=csr`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  for (const kind of ['chapter', 'concept'] as const) {
    if (kind === 'concept') await page.goto(siteUrl(PAGE_KINDS.concept));
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      siteUrl(PAGE_KINDS[kind]),
    );
  }
});

test('a press on a button of a list is not lost while its script is loading', async () => {
  const { page } = await openPage('');
  await slowDown(page);
  await page.goto(siteUrl(PAGE_KINDS.chapter), { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Shuffle' }).click();
  await page.getByRole('heading', { name: 'All cards, shuffled' }).waitFor();
});

test('the next card is prefetched, but not for a reader who saves data', async () => {
  const prefetched = () =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')].map(({ href }) => href);
  const { page } = await openPage(PAGE_KINDS.card);
  const next = await page
    .locator('.neighbors [rel="next"]')
    .evaluate((link) => link.getAttribute('href'));
  await expect.poll(() => page.evaluate(prefetched)).toContain(siteUrl(next ?? ''));

  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true, effectiveType: '4g' },
    });
  });
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.evaluate(prefetched)).toEqual([]);
});

test('only pages with formulas load what they need', async () => {
  const loaded = async (path: string) => {
    const { page } = await openPage(path);
    const sheets = await page.evaluate(() =>
      [...document.styleSheets].map(({ href }) => href ?? ''),
    );
    return { all: sheets.length, katex: sheets.filter((href) => href.includes('katex')).length };
  };
  expect(await loaded(PAGE_KINDS.card)).toEqual({ all: 1, katex: 0 });
  expect(await loaded(PAGE_KINDS['chapter of formulas'])).toEqual({ all: 2, katex: 1 });
});

test.each([
  ['Ελλάδα', 'greek'],
  ['Łódź', 'latin-ext'],
  ['Москва', 'cyrillic'],
])('%s is drawn with the font file that has its letters', async (word, file) => {
  const { page } = await openPage(PAGE_KINDS.guide);
  const request = page.waitForRequest((one) => one.url().includes(`literata-${file}-400-normal`));
  await page.evaluate((text) => {
    document.querySelector('.prose p')!.textContent = text;
  }, word);
  await request;
});
