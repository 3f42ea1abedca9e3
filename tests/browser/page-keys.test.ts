import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { PAGE_KINDS, THEMES } from './page-kinds.ts';
import { axeFindings, pageWidth } from './page-checks.ts';
import { CHAPTER, openSession, see } from './session/session-page.ts';

const openAnswers = (page: Page) => page.locator('main .answer[open]').count();
const focusedCard = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.card')?.id ?? '');

test('j and Space read each card of a chapter, and k goes back', async () => {
  const { page } = await openPage(PAGE_KINDS.chapter);
  const ids = await page.locator('.cards .card').evaluateAll((cards) => cards.map(({ id }) => id));
  for (const [index, id] of ids.entries()) {
    await page.keyboard.press('j');
    await expect.poll(() => focusedCard(page)).toBe(id);
    await page.keyboard.press(index % 2 === 0 ? 'Space' : 'Enter');
    await expect.poll(() => openAnswers(page)).toBe(index + 1);
  }
  await page.keyboard.press('k');
  await expect.poll(() => focusedCard(page)).toBe(ids.at(-2));
  await page.keyboard.press('Space');
  await expect.poll(() => openAnswers(page)).toBe(ids.length - 1);
});

test('a card reached by key is at the top while answers above it open', async () => {
  const { page } = await openPage(PAGE_KINDS['chapter of code']);
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
  }
  await expect.poll(() => openAnswers(page)).toBe(4);
  const focused = page.locator('.card:focus-within');
  await expect.poll(async () => (await focused.boundingBox())!.y).toBeCloseTo(24, -1);
});

test('on a card’s page Space opens its answer, and arrows turn the page in reading direction', async () => {
  const { page } = await openPage(PAGE_KINDS.chapter);
  await page.locator('.card-heading a').first().click();
  await page.waitForURL(/\/11\/.+\//);
  const first = page.url();
  await page.keyboard.press('Space');
  await expect.poll(() => openAnswers(page)).toBe(1);
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.href !== first);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(first);
});

test('g and a letter lead to the places of the site', async () => {
  const { page } = await openPage(PAGE_KINDS.card);
  const places = { b: 'books/computational-physics/', c: 'concepts/', p: 'progress/', h: '' };
  for (const [letter, path] of Object.entries(places)) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await page.waitForURL(new RegExp(`/flashcards/${path}$`));
    await page.waitForLoadState();
  }
});

test('? lists the shortcuts, and switches those of a single key off and on again', async () => {
  const { page, complaints } = await openPage(PAGE_KINDS.chapter);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await help.waitFor();
  await help.getByLabel('Single-key shortcuts').uncheck();
  await page.waitForFunction(() => localStorage.getItem('recto:single-keys') === 'off');
  await page.keyboard.press('Escape');
  for (const key of ['j', '/', '?']) await page.keyboard.press(key);
  await page.getByRole('link', { name: 'Keyboard shortcuts' }).click();
  await help.waitFor();
  expect(await focusedCard(page)).toBe('');
  expect(await page.locator('search-dialog').count()).toBe(0);
  expect(await help.getByLabel('Single-key shortcuts').isChecked()).toBe(false);
  await help.getByLabel('Single-key shortcuts').check();
  await page.waitForFunction(() => localStorage.getItem('recto:single-keys') === null);
  await help.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('j');
  await expect.poll(() => focusedCard(page)).not.toBe('');
  expect(complaints).toEqual([]);
});

test('keys do nothing in a field, with a modifier, or in a session', async () => {
  const { page } = await openPage(PAGE_KINDS.search);
  const field = page.locator('search-page input[name="q"]');
  await field.fill('');
  await field.focus();
  await page.keyboard.type('g h j ? /');
  expect(await field.inputValue()).toBe('g h j ? /');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  const chapter = await openPage(PAGE_KINDS.chapter);
  for (const key of ['Control+j', 'Alt+ArrowRight', 'Meta+k']) {
    await chapter.page.keyboard.press(key);
    await chapter.page.keyboard.press('Escape');
  }
  expect(await focusedCard(chapter.page)).toBe('');
  const session = await openSession(CHAPTER);
  const before = await see(session.page);
  for (const key of ['g', 'h', 'j', 'k']) await session.page.keyboard.press(key);
  expect(await see(session.page)).toEqual(before);
});

test.each(THEMES)('%s: axe finds nothing in the list of shortcuts', async (colorScheme) => {
  const { page } = await openPage('', { colorScheme, reducedMotion: 'reduce' });
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.locator('.keys-help table').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await pageWidth(page)).toBe(320);
});
