import { expect, test } from 'vitest';
import { KIND_NAMES, PAGE_KINDS } from '../page-kinds.ts';
import {
  gradeToTheEnd,
  loggedTypes,
  press,
  see as seeSession,
  waitForView,
} from '../session/session-page.ts';
import { openSite, type OwnSite, until } from './open-site.ts';

const BOOK = 'books/computational-physics/';
const CONCEPT = 'concepts/tensorflow/';

/** A site whose book `BOOK` is kept, and the network gone; of its cards no page was seen. */
async function openKept(): Promise<OwnSite> {
  const site = await openSite();
  await site.see(BOOK);
  await site.page.getByRole('button', { name: 'Keep this book offline' }).click();
  await site.page.getByRole('button', { name: 'Keep it' }).click();
  await site.page.getByText('Kept on this device').waitFor();
  await site.goOffline();
  return site;
}

test('a kept book is studied from its first card to its last, and progress tells of it', async () => {
  const { page, url } = await openKept();
  await page.goto(url('study/?chapter=computational-physics/11'));
  await waitForView(page, 'card');
  expect((await seeSession(page)).heading).toBe('Loss Function and Weight Adjustment');
  await press(page, 'Space');
  expect(await page.locator('[data-answer] .katex, [data-answer] p').first().isVisible()).toBe(
    true,
  );
  await gradeToTheEnd(page, '4');
  await waitForView(page, 'end');
  const reviews = (await loggedTypes(page)).filter((type) => type === 'review');
  expect(reviews.length).toBeGreaterThan(5);

  await page.goto(url('progress/'));
  await page.locator('study-statistics [data-filled]').waitFor();
  expect(await page.locator('study-statistics svg').count()).toBeGreaterThan(0);
  await page.goto(url(BOOK));
  await page.locator('h1').waitFor();
});

test('what was graded without a network is there when it is back', async () => {
  const { page, url, goOnline } = await openKept();
  await page.goto(url('study/?book=computational-physics'));
  await waitForView(page, 'card');
  await press(page, 'Space');
  await press(page, '3');
  await goOnline();
  await page.goto(url('progress/'));
  await page.locator('study-statistics [data-filled]').waitFor();
  expect((await loggedTypes(page)).filter((type) => type === 'review')).toHaveLength(1);
});

test('says of a concept whose page is not kept where its cards are found', async () => {
  const { page, url } = await openKept();
  await page.goto(url(CONCEPT));
  const search = page.getByRole('link', { name: 'Search the kept books for “tensorflow”' });
  await search.click();
  await page.getByText('only the books kept on this device are searched').waitFor();
  expect(await page.locator('search-page .result-link').count()).toBeGreaterThan(0);
});

const SEEN = KIND_NAMES.filter((kind) => kind !== 'not found');

test('a page of every kind opens again once it was seen', { timeout: 120_000 }, async () => {
  const { page, url, see, goOffline } = await openSite();
  const headings = new Map<string, string>();
  for (const kind of SEEN) {
    await see(PAGE_KINDS[kind].replace(/\?.*/, ''));
    headings.set(kind, await page.locator('h1').innerText());
  }
  await goOffline();
  for (const kind of SEEN) {
    await page.goto(url(PAGE_KINDS[kind]));
    await until(async () => (await page.locator('h1').innerText()) === headings.get(kind));
    const styled = await page.evaluate(() => document.styleSheets.length > 0);
    expect(styled, kind).toBe(true);
  }
});
