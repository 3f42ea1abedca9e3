import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, openPage } from './open-page.ts';

const status = (page: Page) => page.locator('print-cards [role="status"]').textContent();
const ready = (page: Page) => page.locator('print-cards[data-ready]').waitFor();

test('a book is shown on sheets to cut out, and printed at their size', async () => {
  const { page, complaints } = await openPage('print/?book=computational-physics');
  await ready(page);
  expect(await status(page)).toMatch(
    /^6 cards on \d sheets of paper\. \d long ones continue on further cards/,
  );
  expect(await page.locator('[data-place]').textContent()).toBe('Computational Physics');
  // Each front has a code that leads to its card, and each text that is not continued fits.
  expect(await page.locator('.face-foot svg').count()).toBeGreaterThanOrEqual(6);
  const texts = page.locator('.face-text:not(:has(> [style]))');
  expect(await texts.count()).toBeGreaterThan(6);
  const cut = await texts.evaluateAll(
    (all) =>
      all.filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight || scrollWidth > clientWidth,
      ).length,
  );
  expect(cut).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(
    await page.locator('.sheet').count(),
  );
  await page.locator('select[name="sheets"]').selectOption('reading');
  await expect.poll(() => status(page)).toBe('6 cards.');
  expect(await page.locator('.reading-card').count()).toBe(6);
  expect(await page.locator('select[name="edge"]').isVisible()).toBe(false);
  await page.reload();
  await ready(page);
  expect(await page.locator('.reading-card').count()).toBe(6);
  expect(complaints).toEqual([]);
});

test('a chapter is printed from its page, on a narrow screen too', async () => {
  const { page, complaints } = await openPage('books/computational-physics/11/', {
    viewport: { width: 320, height: 800 },
  });
  await page.locator('.print-link').click();
  await ready(page);
  expect(await page.locator('[data-place]').textContent()).toMatch(/^Computational Physics, /);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
});

test('sheets are in the language of their book', async () => {
  const { page } = await openPage('print/?book=el-cielo-a-simple-vista');
  await ready(page);
  const langs = await page
    .locator('.sheet [lang]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('lang')));
  expect([...new Set(langs)]).toEqual(['es']);
});

test('says what cannot be printed', async () => {
  const { page } = await openPage('print/?chapter=no-such-book/1');
  await expect
    .poll(() => status(page))
    .toBe('The book or chapter is no longer in the library, or its address has changed.');
  await page.goto(page.url().replace(/\?.*/, ''));
  await expect
    .poll(() => status(page))
    .toBe('Choose a book or a chapter: the page of each has a link to print it.');
  await page.locator('print-cards').getByRole('link', { name: 'Books' }).click();
  await page.waitForURL(siteUrl('books/'));
});
