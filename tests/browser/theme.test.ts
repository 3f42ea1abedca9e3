import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, openPage } from './open-page.ts';
import { PAGE_KINDS, THEMES } from './page-kinds.ts';

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** Records the background when the body is created, before the first paint. */
async function noteFirstBackground(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      const { backgroundColor } = getComputedStyle(document.documentElement);
      Object.assign(window, { firstBackground: backgroundColor });
    }).observe(document, { childList: true, subtree: true });
  });
}

test('the page follows the system', async () => {
  const [light = '', dark = ''] = await Promise.all(
    THEMES.map(async (colorScheme) => {
      const { page } = await openPage(PAGE_KINDS.home, { colorScheme });
      return background(page);
    }),
  );
  expect(light).not.toBe(dark);
});

test.each(THEMES)(
  'on a %s system the switch chooses the opposite theme, which stays',
  async (system) => {
    const { page } = await openPage(PAGE_KINDS.home, { colorScheme: system });
    const before = await background(page);
    await page.locator('theme-switch button').click();
    const switched = await background(page);
    expect(switched).not.toBe(before);

    await noteFirstBackground(page);
    await page.goto(siteUrl(PAGE_KINDS.card));
    expect(await background(page)).toBe(switched);
    expect(await page.evaluate('firstBackground')).toBe(switched);
  },
);

test('the switch returns to the system’s theme', async () => {
  const { page } = await openPage(PAGE_KINDS.home, { colorScheme: 'light' });
  const light = await background(page);
  const button = page.locator('theme-switch button');
  for (let presses = 0; presses < 3; presses++) await button.click();
  expect(await background(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(light);
});
