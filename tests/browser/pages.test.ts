import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePages } from './open-page.ts';
import { KIND_NAMES, PAGE_KINDS, THEMES } from './page-kinds.ts';

const openPage = usePages();

const EVERY_KIND_AND_THEME = KIND_NAMES.flatMap((kind) => THEMES.map((theme) => ({ kind, theme })));

/** What axe finds against WCAG 2.2 AA and its best practices: the rule and the elements at fault. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    "axe.run(document, { rules: { 'target-size': { enabled: true } } })",
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test.each(EVERY_KIND_AND_THEME)('$kind, $theme: nothing for axe to find', async (one) => {
  const { page } = await openPage(PAGE_KINDS[one.kind], {
    colorScheme: one.theme,
    reducedMotion: 'reduce',
  });
  await openEverything(page);
  expect(await axeFindings(page)).toEqual([]);
});

test('a closed answer leaves nothing for axe to find either', async () => {
  const { page } = await openPage(PAGE_KINDS.card, { reducedMotion: 'reduce' });
  expect(await axeFindings(page)).toEqual([]);
});

test.each(KIND_NAMES)('%s: at 320 px the page does not scroll sideways', async (kind) => {
  const { page } = await openPage(PAGE_KINDS[kind], {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  await openEverything(page);
  const sizes = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    wider: [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const clipped = element.closest(
          '.visually-hidden, pre, .katex, .katex-display, [tabindex]',
        );
        return width > 0 && !clipped && (right > 321 || left < -1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  }));
  expect(sizes.page, sizes.wider.join('\n')).toBe(320);
});

test.each(KIND_NAMES)(
  '%s: no error, no request to anywhere else, headings in order',
  async (kind) => {
    const { page, complaints } = await openPage(PAGE_KINDS[kind]);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    const { title, lang, levels } = await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
        Number(heading.tagName[1]),
      ),
    }));
    expect(title).not.toBe('');
    expect(lang).toBe('en');
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
  },
);
