import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { openContext } from './open-page.ts';

/** Opens the single page of a book from the disk; `requests` are those of the page. */
async function openBook(
  options = {},
): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  const context = await openContext({ viewport: { width: 320, height: 800 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
      requests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  const file = join(inject('siteFolder'), 'exports/computational-physics.html');
  await page.goto(pathToFileURL(file).href);
  return { page, requests, errors };
}

const cards = (page: Page) => page.locator('.card:visible');

test('a book in one file can be searched and studied by keyboard, without a request', async () => {
  const { page, requests, errors } = await openBook();
  await expect.poll(() => cards(page).count()).toBe(6);
  await page.keyboard.press('/');
  await page.keyboard.type('csr MATRIX');
  await expect.poll(() => page.locator('#status').textContent()).toBe('1 card has these words.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#status').textContent()).toBe('1 to go');
  await expect.poll(() => page.locator('.card:visible details[open]').count()).toBe(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.card:visible details[open]').count()).toBe(1);
  await page.keyboard.press('1');
  await expect.poll(() => page.locator('#show').isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('#known').waitFor();
  await page.keyboard.press('2');
  await expect.poll(() => page.locator('#status').textContent()).toBe('You knew 0 of 1 at once.');
  expect(requests).toEqual([]);
  expect(errors).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'it fits a narrow screen in the %s theme',
  async (colorScheme) => {
    const { page } = await openBook({ colorScheme });
    for (const details of await page.locator('details').all())
      await details.evaluate((element) => ((element as HTMLDetailsElement).open = true));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const [background, color] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.backgroundColor, style.color];
    });
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(22, 27, 33)' : 'rgb(250, 246, 238)');
    expect(color).not.toBe(background);
  },
);

test('without JavaScript, answers open', async () => {
  const { page } = await openBook({ javaScriptEnabled: false });
  await page.locator('summary').first().click();
  await expect.poll(() => page.locator('details[open]').count()).toBe(1);
  expect(await page.locator('#search').isVisible()).toBe(false);
});
