import type { Page } from 'playwright-core';
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

/** A site whose book `BOOK` is kept, without a network; no page of its cards was visited. */
async function openKept(): Promise<OwnSite> {
  const site = await openSite();
  await site.see(BOOK);
  await keepAndGoOffline(site);
  return site;
}

async function keepAndGoOffline(site: OwnSite): Promise<void> {
  await site.page.goto(site.url(BOOK));
  await site.page.getByRole('button', { name: 'Keep this book offline' }).click();
  await site.page.getByRole('button', { name: 'Keep it' }).click();
  await site.page.getByText('Kept on this device').waitFor();
  await site.goOffline();
}

test('a kept book is studied from its first card to its last, and progress shows it, also when the network is back', async () => {
  const { page, url, goOnline } = await openKept();
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

  await goOnline();
  await page.goto(url('progress/'));
  await page.locator('study-statistics [data-filled]').waitFor();
  expect((await loggedTypes(page)).filter((type) => type === 'review')).toEqual(reviews);
});

/** Grades a card of a book that is not kept and one of the kept book, so that both are due five weeks later. */
async function learnTwo({ page, url }: OwnSite): Promise<void> {
  await page.clock.setFixedTime(Date.now() - 35 * 86_400_000);
  const cards = [
    `${BOOK.slice('books/'.length)}11/sparse-matrices-and-tensorflow`,
    await firstCardOf(page, url, 'a-tour-of-systems-programming'),
  ];
  for (const card of cards) {
    await page.goto(url(`study/?card=${card}`));
    await waitForView(page, 'card');
    await gradeToTheEnd(page, '4');
  }
  await page.clock.setFixedTime(Date.now() + 35 * 86_400_000);
}

async function firstCardOf(page: Page, url: OwnSite['url'], book: string): Promise<string> {
  const response = await page.request.get(url(`books/${book}/cards.json`));
  const { cards } = (await response.json()) as { cards: { id: string }[] };
  return cards[0]?.id ?? '';
}

test('asks the due cards that are on the device, with new cards of the kept book', async () => {
  const site = await openSite();
  await site.see(BOOK);
  await learnTwo(site);
  await keepAndGoOffline(site);
  const { page, url } = site;
  // The pages that the worker has cached belong to the other test.
  await page.evaluate(() => caches.delete('recto:/flashcards/:pages'));
  await page.goto(url('study/'));
  await page.getByText('2 cards due today, 1 of them on this device.').waitFor();
  const shares = page.locator('[data-by-book] [data-share]');
  // One of the kept book’s six cards is due.
  await expect
    .poll(async () => (await shares.allInnerTexts()).toSorted())
    .toEqual([...Array<string>(4).fill('Not on this device'), 'Today: 1 due + 5 new']);
  await page.getByRole('link', { name: /^Study \d+ due/ }).click();
  await waitForView(page, 'card');
  await gradeToTheEnd(page, '4');
  expect(await page.locator('[data-summary]').textContent()).toMatch(
    /^6 cards .* 1 card is not on this device and waits for a connection\.$/,
  );
  await page.goto(url('study/?book=gradients-and-guesses-optimisation-by-hand'));
  await page
    .getByText('The list of cards could not be loaded, and it is not kept on this device.')
    .waitFor();
  await page.getByRole('link', { name: 'What this device keeps' }).click();
  await page.getByRole('link', { name: 'Computational Physics', exact: true }).waitFor();
});

test('a concept of the kept book has its page and its session; of others it says where to find their cards', async () => {
  const { page, url } = await openKept();
  await page.goto(url(`${BOOK}11/sparse-matrices-and-tensorflow/`));
  await page.locator('.tags').getByRole('link', { name: 'TensorFlow', exact: true }).click();
  await page.waitForURL(url(CONCEPT));
  await page.locator('.answer > summary').first().click();
  await page.locator('.answer .prose p').first().waitFor();
  await page.getByRole('link', { name: 'Study this concept' }).click();
  await waitForView(page, 'card');
  await gradeToTheEnd(page, '4');
  await waitForView(page, 'end');

  await page.goto(url('concepts/learning-rate-decay/'));
  const search = page.getByRole('link', {
    name: 'Search the kept books for “learning rate decay”',
  });
  await search.click();
  await page.getByText('only the books kept on this device are searched').waitFor();
  expect(await page.locator('search-page .result-link').count()).toBeGreaterThan(0);
});

const SEEN = KIND_NAMES.filter((kind) => kind !== 'not found');

test('a page of every kind opens again after a visit', async () => {
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
