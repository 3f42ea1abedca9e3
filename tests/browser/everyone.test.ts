import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, openPage } from './open-page.ts';
import { axeFindings, openEverything, pageWidth } from './page-checks.ts';
import { KIND_NAMES, PAGE_KINDS, THEMES } from './page-kinds.ts';

// A page is loaded once and examined under many conditions; problems under each of them are reported together.

test.each(KIND_NAMES)('%s: accessible on a wide screen', async (kind) => {
  const { page, complaints } = await openPage(PAGE_KINDS[kind]);
  await page.waitForLoadState('networkidle');
  expect.soft(complaints).toEqual([]);
  expect.soft(await outlineFaults(page)).toEqual([]);
  expect.soft(await landmarkFaults(page)).toEqual([]);
  // What remains of a window of 1280 × 800 at 200 %.
  await page.setViewportSize({ width: 640, height: 400 });
  expect.soft(await widerThanWindow(page), 'zoomed to 200 %').toEqual([]);
  expect.soft(await page.locator('h1').isVisible()).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect.soft(await widerThanWindow(page), 'letters of twice the size').toEqual([]);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await unseenControls(page), 'forced colors').toEqual([]);
  await page.keyboard.press('Tab');
  expect.soft(await hasOutline(page), 'forced colors').toBe(true);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  await openEverything(page);
  expect.soft(await movingParts(page), 'reduced motion').toEqual([]);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeFindings(page), colorScheme).toEqual([]);
  }
});

test.each(KIND_NAMES)('%s: at 320 px the page does not scroll sideways', async (kind) => {
  const { page } = await openPage(PAGE_KINDS[kind], {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  await openEverything(page);
  expect(await pageWidth(page), (await beyondTheEdges(page)).join('\n')).toBe(320);
});

test('without JavaScript, controls that need it are hidden', async () => {
  const { page } = await openPage('', { javaScriptEnabled: false });
  for (const kind of KIND_NAMES) {
    await page.goto(siteUrl(PAGE_KINDS[kind]));
    const idle = page.locator(':is(button, .study-link, card-tools):visible');
    const found = await idle.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
    expect.soft(found, kind).toEqual([]);
  }
});

test('axe finds nothing in a closed answer either', async () => {
  const { page } = await openPage(PAGE_KINDS.card, { reducedMotion: 'reduce' });
  expect(await axeFindings(page)).toEqual([]);
});

test('formulas are exposed as MathML, and only once', async () => {
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

test('without JavaScript every card of a chapter can be read and revealed', async () => {
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

test('without JavaScript the search button leads to a page that explains why there is no search', async () => {
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

/** Problems of the title, the language, or the heading levels. */
function outlineFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName[1]),
    );
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return [
      ...(document.title === '' ? ['no title'] : []),
      ...(document.documentElement.lang === 'en' ? [] : ['not in English']),
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
      ...leaps.map((level) => `a leap to h${level}`),
    ];
  });
}

/** Landmarks that do not occur exactly once, and navigations without a name. */
async function landmarkFaults(page: Page): Promise<string[]> {
  const roles = ['banner', 'main', 'contentinfo'] as const;
  const counts = await Promise.all(roles.map((role) => page.getByRole(role).count()));
  const names = await page.getByRole('navigation').evaluateAll((elements) =>
    elements.map((element) => {
      const labelled = element.getAttribute('aria-labelledby');
      const label = labelled === null ? null : document.getElementById(labelled)?.textContent;
      return label ?? element.getAttribute('aria-label') ?? '';
    }),
  );
  const unnamed = names.filter((name, index) => name === '' || names.indexOf(name) !== index);
  return [
    ...roles.filter((_, index) => counts[index] !== 1),
    ...unnamed.map((name) => `"${name}"`),
  ];
}

/**
 * Elements wider than the window, unless they are clipped or scroll themselves; empty if the page does not scroll
 * sideways.
 */
function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Elements that extend beyond the edge of a window of 320 px, unless they are clipped or scroll themselves. */
function beyondTheEdges(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const clipped = element.closest(
          '.visually-hidden, pre, .katex, .katex-display, [tabindex]',
        );
        return width > 0 && !clipped && (right > 321 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Controls without a visible border or text. */
function unseenControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      // The system draws checkboxes and radio buttons.
      'button, input:not([type="checkbox"], [type="radio"]), select, summary',
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
}

/** Whether the focused element has a visible outline. */
function hasOutline(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { outlineStyle, outlineColor, backgroundColor } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return outlineStyle !== 'none' && outlineColor !== backgroundColor;
  });
}

function movingParts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    return document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1)
      .map((animation) =>
        animation instanceof CSSAnimation ? animation.animationName : 'transition',
      );
  });
}
