import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { THEMES } from './page-kinds.ts';
import { axeFindings, pageWidth } from './page-checks.ts';

const BOOK = 'books/a-tour-of-systems-programming/';
const CHAPTER = `${BOOK}5/`;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

const side = (page: Page) => page.getByRole('navigation', { name: 'Contents of the book' });

function countTrees(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('tree.json')) count++;
  });
  return () => count;
}

test('next to a wide page are the chapters of its book, with the current one open', async () => {
  const { page, complaints } = await openPage(CHAPTER);
  const chapters = side(page).locator('.book-tree > li > a');
  await expect.poll(() => chapters.count()).toBeGreaterThan(1);
  const current = side(page).locator('[aria-current="page"]');
  expect(await current.getAttribute('href')).toBe(`/flashcards/${CHAPTER}`);
  const folds = side(page).locator('.book-fold');
  const open = await folds.evaluateAll((all) => all.map((fold) => fold.ariaExpanded));
  expect(open.filter((one) => one === 'true')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('a card’s page marks its chapter and its section', async () => {
  const { page } = await openPage(CHAPTER);
  await page.locator('.card-heading a').last().click();
  await page.waitForURL(/\/5\/.+\//);
  const marked = side(page).locator('[aria-current="true"]');
  await expect.poll(() => marked.count()).toBe(2);
  expect(await marked.last().getAttribute('href')).toMatch(/\/5\/#_s\d+$/);
});

test('the tree is loaded once for all pages of a book, and keeps its state', async () => {
  const { page } = await openPage(CHAPTER);
  await side(page).locator('.book-tree').waitFor();
  const loaded = countTrees(page);
  const fold = side(page).locator('.book-fold').first();
  await fold.click();
  const left = await fold.getAttribute('aria-expanded');
  await page
    .getByRole('navigation', { name: 'Previous and next chapter' })
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${CHAPTER}`));
  await expect
    .poll(() => side(page).locator('.book-fold').first().getAttribute('aria-expanded'))
    .toBe(left);
  expect(loaded()).toBe(0);
});

test.each([1280, 1100])('at %s px nothing moves when the tree is loaded', async (width) => {
  const { page } = await openPage(BOOK, { viewport: { width, height: 800 } });
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/tree.json', async (route) => {
    await released;
    await route.continue();
  });
  await page.locator('.chapter-link').first().click();
  await page.locator('book-nav').waitFor();
  // Before its styles are loaded, a new page has other boxes.
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready);
  const boxes = () =>
    page
      .locator('main, h1, .card, .contents, .site-header')
      .evaluateAll((all) =>
        all.map((element) => element.getBoundingClientRect().toJSON() as object),
      );
  const before = await boxes();
  release();
  await side(page).locator('.book-tree').waitFor();
  expect(await boxes()).toEqual(before);
});

test('the list of the page’s cards follows the reader', async () => {
  const { page } = await openPage(CHAPTER);
  const current = page.locator('.contents [aria-current]');
  for (const index of [2, 4]) {
    const card = page.locator('.cards .card').nth(index);
    await card.evaluate((element) => element.scrollIntoView());
    const id = await card.getAttribute('id');
    await expect.poll(() => current.getAttribute('href')).toBe(`#${id}`);
  }
});

test('on a phone the tree is in a drawer: Esc closes it, and a link leaves the page', async () => {
  const { page } = await openPage(CHAPTER, PHONE);
  const opener = page.getByRole('link', { name: 'Contents', exact: true });
  await opener.click();
  const drawer = page.getByRole('dialog', { name: 'Contents' });
  await drawer.waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
  await opener.click();
  await drawer.locator('.book-tree > li > a').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${CHAPTER}`));
});

test.each(THEMES)('%s: axe finds nothing in the tree and the drawer', async (colorScheme) => {
  const options = { colorScheme, reducedMotion: 'reduce' } as const;
  const { page } = await openPage(CHAPTER, options);
  await side(page).locator('.book-tree').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { page: phone } = await openPage(CHAPTER, { ...options, ...PHONE });
  await phone.getByRole('link', { name: 'Contents', exact: true }).click();
  await phone.getByRole('dialog').waitFor();
  expect(await axeFindings(phone)).toEqual([]);
  await phone.setViewportSize({ width: 320, height: 640 });
  expect(await pageWidth(phone)).toBe(320);
});

test('right to left, the tree and the drawer are on the right', async () => {
  const { page } = await openPage(CHAPTER, { viewport: { width: 1100, height: 700 } });
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const box = await page.locator('book-nav').boundingBox();
  expect(box!.x + box!.width).toBeGreaterThan(1080);
  expect(await pageWidth(page)).toBe(1100);
});

test('without JavaScript the link leads to the contents of the book', async () => {
  const { page } = await openPage(CHAPTER, { javaScriptEnabled: false });
  await side(page).getByRole('link', { name: 'Contents' }).click();
  await page.waitForURL(new RegExp(`${BOOK}$`));
  const section = page.locator('.sections a').first();
  const [, id = ''] = (await section.getAttribute('href'))!.split('#');
  await section.click();
  await page.locator(`#${id}:target`).waitFor();
});
