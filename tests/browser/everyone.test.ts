import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePages } from './open-page.ts';
import { KIND_NAMES, PAGE_KINDS } from './page-kinds.ts';

const openPage = usePages();

/** What is wider than the window, but for what scrolls by itself; empty where the page does not scroll sideways. */
function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

test.each(KIND_NAMES)(
  '%s: zoomed to 200 %% nothing is cut off or scrolls sideways',
  async (kind) => {
    const { page } = await openPage(PAGE_KINDS[kind], {
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
    });
    expect(await widerThanWindow(page)).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
  },
);

test.each(KIND_NAMES)('%s: letters of twice the size still fit', async (kind) => {
  const { page } = await openPage(PAGE_KINDS[kind]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await widerThanWindow(page)).toEqual([]);
});

test.each(KIND_NAMES)(
  '%s: one main landmark, one header, one footer, navigations by name',
  async (kind) => {
    const { page } = await openPage(PAGE_KINDS[kind]);
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    const names = await page.getByRole('navigation').evaluateAll((elements) =>
      elements.map((element) => {
        const labelled = element.getAttribute('aria-labelledby');
        const label = labelled === null ? null : document.getElementById(labelled)?.textContent;
        return label ?? element.getAttribute('aria-label') ?? '';
      }),
    );
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  },
);

test.each(KIND_NAMES)('%s: in forced colors every control is to be seen', async (kind) => {
  const { page } = await openPage(PAGE_KINDS[kind], { forcedColors: 'active' });
  const unseen = await page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      // Boxes to tick are drawn by the system.
      'button, input:not([type="checkbox"]), select, summary',
    );
    const isShown = (element: HTMLElement) => element.getBoundingClientRect().width > 1;
    return [...controls].filter(isShown).flatMap((control) => {
      const { color, backgroundColor, borderStyle, outlineStyle } = getComputedStyle(control);
      const edged = borderStyle !== 'none' || outlineStyle !== 'none';
      const worded = control.childNodes.length > 0;
      const legible = color !== backgroundColor;
      return legible && (edged || worded) ? [] : [control.outerHTML.slice(0, 120)];
    });
  });
  expect(unseen).toEqual([]);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineColor, backgroundColor } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return outlineStyle !== 'none' && outlineColor !== backgroundColor;
  });
  expect(outline).toBe(true);
});

test.each(KIND_NAMES)('%s: where motion is to be reduced nothing moves', async (kind) => {
  const { page } = await openPage(PAGE_KINDS[kind], { reducedMotion: 'reduce' });
  const moving = await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise(requestAnimationFrame);
    return document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1)
      .map((animation) =>
        animation instanceof CSSAnimation ? animation.animationName : 'transition',
      );
  });
  expect(moving).toEqual([]);
});

test('formulas are read as MathML, and only once', async () => {
  const { page } = await openPage(PAGE_KINDS['chapter of formulas']);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const maths = nodes.filter(({ role, ignored }) => !ignored && role?.value === 'MathMLMath');
  const shown = await page.locator('main .katex').count();
  expect(shown).toBeGreaterThan(20);
  expect(maths).toHaveLength(shown);
  expect(await page.locator('.katex-html:not([aria-hidden="true"])').count()).toBe(0);
});

test('without JavaScript every card of a chapter is read and revealed', async () => {
  const { page } = await openPage(PAGE_KINDS['chapter of code'], { javaScriptEnabled: false });
  const cards = page.locator('article.card');
  const count = await cards.count();
  expect(count).toBeGreaterThan(5);
  for (let index = 0; index < count; index++) {
    const card = cards.nth(index);
    expect(await card.locator('.question').isVisible()).toBe(true);
    const answer = card.locator('details.answer > :not(summary)').first();
    expect(await answer.isVisible()).toBe(false);
    await card.locator('details.answer > summary').click();
    expect(await answer.isVisible()).toBe(true);
  }
});

test('without JavaScript the search button leads to a page that says why there is no search', async () => {
  const { page } = await openPage(PAGE_KINDS.card, { javaScriptEnabled: false });
  await page.locator('.search-button').click();
  await page.waitForURL(/\/search\/$/);
  const reason = page.locator('main noscript p');
  expect(await reason.isVisible()).toBe(true);
  expect(await reason.textContent()).toContain('Searching needs JavaScript.');
  await reason.locator('a').click();
  await page.waitForURL(/\/concepts\/$/);
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
});

test.each(KIND_NAMES)(
  '%s: without JavaScript no control is shown that would do nothing',
  async (kind) => {
    const { page } = await openPage(PAGE_KINDS[kind], { javaScriptEnabled: false });
    const idle = page.locator('button:visible');
    expect(await idle.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)))).toEqual(
      [],
    );
  },
);
