import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeExport } from '../../../src/study/export-file.ts';
import type { ScopeEntry } from '../../../src/study/scope.ts';
import { createSampleLog, DAY } from '../../study/sample-log.ts';
import { siteUrl, openPage } from '../open-page.ts';
import { fetchEntries } from '../progress-page/seeded-page.ts';
import { importFile } from '../store/site-progress.ts';
import {
  gradeToTheEnd,
  loggedTypes,
  openSession,
  press,
  see,
  waitForView,
} from './session-page.ts';

/** Opens the page that offers sessions; `learned` were answered three days ago, and `suspended` are suspended. */
async function openStart(
  learned: readonly ScopeEntry[],
  suspended: readonly ScopeEntry[] = [],
): Promise<Page> {
  const { page } = await openPage('progress/');
  const log = createSampleLog();
  const start = Date.now() - 3 * DAY;
  for (const entry of learned) log.review(entry, 4, start);
  for (const entry of suspended) log.mark(entry, 'suspend', start);
  await importFile(page, Buffer.from([...writeExport(log.events, {}, Date.now())].join('')));
  await page.getByText(/entr(?:y was|ies were) added\./).waitFor();
  await page.goto(siteUrl('study/'));
  await waitForView(page, 'start');
  return page;
}

test('the fonts of a formula are requested with its card', async () => {
  const { page } = await openSession();
  const fonts = page.locator('head > link[rel="preload"][as="font"][href*="KaTeX_Main-Regular"]');
  await expect.poll(() => fonts.count()).toBe(1);
});

test('new cards are offered while there are any', async () => {
  const [first, ...others] = await fetchEntries();
  const page = await openStart(others);
  expect(await page.locator('.session-due').innerText()).toMatch(
    /^No cards are due today\. About 1 minute\.\s+Learn 1 new card$/,
  );
  await page.getByRole('link', { name: 'Learn 1 new card' }).click();
  await waitForView(page, 'card');
  expect(await page.locator('#_asked').textContent()).toBe(first?.heading);
});

test('no new cards are offered if all are learned or suspended', async () => {
  const [first, ...others] = await fetchEntries();
  const page = await openStart(others, first ? [first] : []);
  expect((await page.locator('.session-due').innerText()).trim()).toBe(
    'No cards are due today, and there are no new ones.',
  );
  expect(await page.locator('[data-start-due]').isVisible()).toBe(false);
  await page.goto(siteUrl('study/?due'));
  await waitForView(page, 'end');
  expect(await page.locator('[data-summary]').textContent()).toBe('Nothing is due today.');
  await page.getByRole('link', { name: 'Other sessions' }).click();
  await waitForView(page, 'start');
});

test('today’s session is listed book by book, and a book turned off contributes no new cards', async () => {
  const entries = await fetchEntries();
  const physics = entries.filter(({ id }) => id.startsWith('computational-physics/'));
  const systems = entries.filter(({ id }) => id.startsWith('a-tour-of-systems-programming/'));
  const page = await openStart([...physics.slice(0, 2), ...systems.slice(0, 1)]);
  const due = page.locator('.session-due');
  const books = page.locator('[data-today] li');
  const row = (title: string) => page.locator('[data-by-book] li').filter({ hasText: title });
  await expect.poll(() => due.innerText()).toMatch(/Learn 20 new cards$/);
  expect(await books.allInnerTexts()).toEqual([
    expect.stringMatching(/^A Tour of Systems Programming\s+16 new · 7 min$/),
    expect.stringMatching(/^Computational Physics\s+4 new · 2 min$/),
  ]);
  await expect
    .poll(() => row('Computational Physics').innerText())
    .toMatch(/Today: 4 new\s+All 6$/);
  const learning = page.getByLabel('Learning A Tour of Systems Programming');
  await learning.uncheck();
  await expect.poll(() => due.innerText()).toMatch(/Learn 4 new cards$/);
  await page.reload();
  await waitForView(page, 'start');
  expect(await learning.isChecked()).toBe(false);
  await row('Gradients').getByRole('checkbox').check();
  await expect.poll(() => due.innerText()).toMatch(/Learn (?:1[0-9]|20) new cards$/);
  await row('A Tour')
    .getByRole('link', { name: /^All \d+$/ })
    .click();
  await waitForView(page, 'card');
  expect(new URL(page.url()).search).toBe('?book=a-tour-of-systems-programming&all');
});

test('cramming asks all cards, stores no grade, and says so', async () => {
  const { page } = await openPage('books/computational-physics/11/');
  await page.getByRole('link', { name: 'Cram this chapter' }).click();
  await waitForView(page, 'card');
  expect(await page.locator('[data-cram]').innerText()).toBe(
    'Cramming: grades are not stored, and nothing is rescheduled.',
  );
  expect((await see(page)).left).toBe('6 to go, 0 once more');
  await press(page, 'Space');
  expect(await page.locator('.session-grades button:visible').allInnerTexts()).toEqual([
    expect.stringMatching(/^Again\s+once more/),
    expect.stringMatching(/^Good\s+done/),
  ]);
  await press(page, '1');
  expect((await see(page)).left).toBe('5 to go, 1 once more');
  await page.reload();
  await waitForView(page, 'card');
  expect((await see(page)).left).toBe('5 to go, 1 once more');
  await gradeToTheEnd(page, '2');
  expect(await page.locator('[data-summary]').textContent()).toBe(
    '6 cards in less than a minute. You recalled 5 the first time (83%). The grades were not stored, and nothing was rescheduled.',
  );
  expect(await loggedTypes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Cram this card' }).click();
  await expect.poll(async () => (await see(page)).left).toBe('1 to go, 0 once more');
});
