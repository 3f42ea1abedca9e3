import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteUrl } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { waitForView } from './session/session-page.ts';

const titles = (page: Page) => page.locator('.shelf-books .shelf-title').allInnerTexts();

test('a first visit begins with a question: one press shows its answer, and the next one grades it', async () => {
  const { page } = await openPage('');
  expect(await page.locator('main .primary').count()).toBe(1);
  const question = await page.locator('.home-question').innerText();
  await page.getByRole('link', { name: 'Show answer' }).click();
  await waitForView(page, 'card');
  const asked = page.locator('#_question');
  await expect.poll(async () => (await asked.innerText()).trim()).toBe(question);
  await page.getByRole('button', { name: /^Good/ }).click();
  // The grade is stored by then.
  await expect.poll(() => page.locator('[data-status]').textContent()).toMatch(/^Good: /);
  await page.goto(siteUrl(''));
  const today = page.getByRole('link', { name: /^(?:Learn|Study) .*new/ });
  const [, due = '0', fresh = ''] =
    /^(?:Study (\d+) due \+|Learn) (\d+) new/.exec(await today.innerText()) ?? [];
  await today.click();
  await waitForView(page, 'card');
  const left = page.locator('[data-left]');
  // A card in its learning steps is due, too.
  await expect.poll(() => left.innerText()).toBe(`${fresh} new, ${due} learning, 0 to review`);
});

test('a reader who has opened an answer continues there, in the book that is named', async () => {
  const { page } = await openPage(PAGE_KINDS.card);
  await page.locator('.answer > summary').click();
  await page.waitForFunction(() => localStorage.getItem('recto:place'));
  await page.goto(siteUrl(''));
  const primary = page.getByRole('link', { name: 'Continue with “Computational Physics”' });
  await primary.waitFor();
  await page.getByText('You stopped at “Sparse Matrices and TensorFlow”.').waitFor();
  await primary.click();
  await page.waitForURL(/\/sparse-matrices-and-tensorflow\/#/);
});

test('books are filtered, sorted, and grouped, and the address remembers how', async () => {
  const { page, complaints } = await openPage('?sort=title');
  const all = await titles(page);
  expect(all).toEqual(all.toSorted());
  await page.evaluate(() => {
    document.querySelector('.shelf-controls')?.removeAttribute('hidden');
  });
  await page.getByLabel('Filter books').fill('physics');
  await expect.poll(() => titles(page)).toEqual(['Computational Physics']);
  await page.getByText('1 of 5 books').waitFor();
  await page.getByLabel('Filter books').fill('');
  await page.getByLabel('Group').selectOption('letter');
  await expect
    .poll(() => page.locator('.shelf-group').allTextContents())
    .toEqual(['A', 'B', 'C', 'E', 'G']);
  expect(new URL(page.url()).search).toBe('?sort=title&group=letter');
  await page.reload();
  await expect.poll(() => page.locator('.shelf-group').count()).toBe(5);
  expect(complaints).toEqual([]);
});
