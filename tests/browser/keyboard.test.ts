import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePages } from './open-page.ts';
import { KIND_NAMES, PAGE_KINDS } from './page-kinds.ts';

const openPage = usePages();

interface Focus {
  /** Where the focused element stands in the document, or -1. */
  index: number;
  name: string;
  /** Whether it has a size, and it or its `::before` or `::after` an outline. */
  visible: boolean;
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { width, height } = element.getBoundingClientRect();
    const outlined = [undefined, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    });
    return {
      index: element === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      name: element.outerHTML.slice(0, 100),
      visible: outlined && width > 1 && height > 1,
    };
  });
}

test.each(KIND_NAMES)('%s: Tab goes through the page in order, always to be seen', async (kind) => {
  const { page } = await openPage(PAGE_KINDS[kind]);
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLElement>('[autofocus]')) field.blur();
  });
  const seen: Focus[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    if (focus.index < (seen.at(-1)?.index ?? -1)) break;
    seen.push(focus);
  }
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.filter((focus) => !focus.visible)).toEqual([]);
});

test.each(KIND_NAMES)('%s: the first link skips to the content', async (kind) => {
  const { page } = await openPage(PAGE_KINDS[kind]);
  const skip = page.locator('a[href^="#"]').first();
  await skip.focus();
  await expect.poll(async () => (await readFocus(page)).visible).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inContent = await page.evaluate(() => {
    const main = document.querySelector('main');
    const after = document.activeElement;
    if (!main || !after) return false;
    const place = main.compareDocumentPosition(after);
    return (place & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) > 0;
  });
  expect(inContent).toBe(true);
});
