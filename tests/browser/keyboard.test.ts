import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { KIND_NAMES, PAGE_KINDS } from './page-kinds.ts';
import { CHAPTER, press, waitForView } from './session/session-page.ts';

interface Focus {
  /** Position of the focused element in the document, or -1. */
  index: number;
  name: string;
  /** Whether it has a size, and it or its `::before` or `::after` has an outline. */
  visible: boolean;
  /** Whether it is completely covered by something else. */
  covered: boolean;
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const outlined = [undefined, '::before', '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    });
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const seen = shares.some((down) =>
      shares.some((along) => {
        // The part of it in the window: printed sheets are taller than that.
        const found = document.elementFromPoint(
          Math.max(0, left) * (1 - along) + Math.min(innerWidth, right) * along,
          Math.max(0, top) * (1 - down) + Math.min(innerHeight, bottom) * down,
        );
        return found !== null && (element.contains(found) || found.contains(element));
      }),
    );
    return {
      covered: element !== document.body && !seen,
      index: element === document.body ? -1 : [...document.querySelectorAll('*')].indexOf(element),
      name: element.outerHTML.slice(0, 100),
      visible: outlined && width > 1 && height > 1,
    };
  });
}

test.each([...KIND_NAMES, 'session' as const])(
  '%s: Tab visits the page in order, the focus is always visible, and the first link skips to the content',
  async (kind) => {
    const { page } = await openPage(kind === 'session' ? CHAPTER : PAGE_KINDS[kind], {
      viewport: { width: 640, height: 400 },
      reducedMotion: 'reduce',
    });
    if (kind === 'session') {
      await waitForView(page, 'card');
      await press(page, 'Space');
    }
    // Incoming results move the focused element.
    await page.waitForLoadState('networkidle');
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
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Shift+Tab');
      seen.push(await readFocus(page));
    }
    expect(seen.filter(({ index, visible }) => index >= 0 && !visible)).toEqual([]);
    expect(seen.filter(({ covered }) => covered)).toEqual([]);
    if (kind !== 'session') expect(await skipsToContent(page)).toBe(true);
  },
);

/** Whether the first link is seen when it has the focus, and leads to the content of the page. */
async function skipsToContent(page: Page): Promise<boolean> {
  await page.locator('a[href^="#"]').first().focus();
  await expect.poll(async () => (await readFocus(page)).visible).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const after = document.activeElement;
    if (!main || !after) return false;
    const place = main.compareDocumentPosition(after);
    return (place & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) > 0;
  });
}
