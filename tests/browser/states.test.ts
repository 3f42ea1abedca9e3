import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { PAGE_KINDS, THEMES } from './page-kinds.ts';
import { axeFindings, pageWidth } from './page-checks.ts';
import { CHAPTER, waitForView } from './session/session-page.ts';

interface State {
  path: string;
  reach: (page: Page) => Promise<void>;
}

async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('search-dialog input').fill(typed);
  await page.getByText(/cards? found|No cards found/).waitFor();
}

async function typeAnswer(page: Page): Promise<void> {
  await waitForView(page, 'card');
  await page.keyboard.press('?');
  await page.getByLabel('Type the answer first and compare').check();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('Your answer').fill('The loss measures how far the output is off.');
}

/** States that a page reaches when it is used; those of a session are in `session/everyone.test.ts`. */
const STATES: Record<string, State> = {
  'search dialog with results': { path: '', reach: (page) => search(page, 'sparse matrix') },
  'search dialog without results': { path: '', reach: (page) => search(page, 'zzqqxx') },
  'search page, filters open': {
    path: 'search/?q=matrix',
    reach: async (page) => {
      await page.locator('search-page .results li').first().waitFor();
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
    },
  },
  'search page without results': {
    path: 'search/?q=zzqqxx',
    reach: (page) => page.getByText('No cards found').waitFor(),
  },
  'typed answer': { path: CHAPTER, reach: typeAnswer },
  'typed answer, compared': {
    path: CHAPTER,
    reach: async (page) => {
      await typeAnswer(page);
      await page.getByRole('button', { name: 'Show answer' }).click();
      await page.locator('[data-compared]:not([hidden])').waitFor();
    },
  },
  'exam form, a chapter chosen': {
    path: 'study/',
    reach: async (page) => {
      await waitForView(page, 'start');
      await page.getByText('Plan for an exam').click();
      // Titles are longer than those of the sample site.
      await page
        .locator('option')
        .first()
        .evaluate((option) => {
          option.textContent = 'Of Tides, Their Causes, Their Heights and Their Uses '.repeat(4);
        });
      await page
        .getByRole('combobox', { name: 'Book', exact: true })
        .selectOption('computational-physics');
      await page.getByRole('button', { name: 'Add the book or chapter' }).click();
    },
  },
  'book, to be kept': {
    path: PAGE_KINDS.book,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Keep this book offline' }).click();
      await page.getByText(/^Keeping it takes/).waitFor();
    },
  },
  'book, kept': {
    path: PAGE_KINDS.book,
    reach: async (page) => {
      await page.getByRole('button', { name: 'Keep this book offline' }).click();
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.getByText('Kept on this device').waitFor();
    },
  },
};

test.each(Object.keys(STATES))(
  '%s: axe finds nothing in either theme, and nothing scrolls sideways at 320 px',
  async (state) => {
    const { path, reach } = STATES[state]!;
    const { page } = await openPage(path, { reducedMotion: 'reduce' });
    await reach(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect(await pageWidth(page)).toBe(320);
  },
);
