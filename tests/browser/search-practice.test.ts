import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settle, siteUrl, openPage } from './open-page.ts';
import { importFile, sampleProgress } from './store/site-progress.ts';
import { gradeToTheEnd, waitForView } from './session/session-page.ts';

const DUE = 'loss function and weight adjustment';

/** Counts how often results or filters moved although the reader did nothing. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { moves: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & { sources: { node: Node | null }[] };
        const isOurs = ({ node }: { node: Node | null }): boolean =>
          node instanceof Element && node.closest('.results, .search-filters') !== null;
        if (sources.some(isOurs)) seen.moves++;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { seen: { moves: number } }).seen.moves);
}

async function openWithProgress() {
  const opened = await openPage('progress/');
  await importFile(opened.page, await sampleProgress());
  await opened.page.getByText('5 entries were added.').waitFor();
  return opened;
}

test('results show the status of their cards without moving', async () => {
  const { page, complaints } = await openWithProgress();
  const moves = await watchShifts(page);
  await page.goto(siteUrl(`search/?q=weight&book=computational-physics`));
  const results = page.locator('search-page .result');
  await page.locator('search-page .result[data-card-status]').first().waitFor();
  await page.locator('[data-study]').waitFor();
  const said = new Map(
    await results.evaluateAll((items) =>
      items.map((item): [string, string] => [
        item.querySelector('.result-link')?.textContent ?? '',
        item.querySelector('.card-state')?.textContent ?? '',
      ]),
    ),
  );
  expect(said.get('Loss Function and Weight Adjustment')).toBe('Due');
  expect(said.get('Weight Update Using Stochastic Gradient Descent')).toMatch(
    /^Next review in \d+ /,
  );
  expect([...said.values()]).not.toContain('');
  expect(await moves()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the dialog shows the status of a card', async () => {
  const { page } = await openWithProgress();
  await page.keyboard.press('Control+k');
  await page.locator('search-dialog input').fill(DUE);
  const first = page.locator('search-dialog .result').first();
  await first.and(page.locator('[data-card-status]')).waitFor();
  expect(await first.locator('.card-state').textContent()).toBe('Due');
});

test('a new reader sees no statuses, and no store is opened', async () => {
  const { page } = await openPage('search/?q=weight');
  await page.locator('[data-study]').waitFor();
  expect(await page.locator('search-page .card-state').count()).toBe(0);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.filter(({ name }) => name !== 'workbox-expiration')).toEqual([]);
});

test('Study these asks exactly the cards found, including those not shown', async () => {
  const { page, complaints } = await openPage('search/?q=what&kind=card', {
    reducedMotion: 'reduce',
  });
  const button = page.locator('[data-study]');
  await button.waitFor();
  const shown = await page.locator('search-page .result').count();
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(shown);
  while (await page.locator('[data-more]').isVisible()) {
    const before = await page.locator('search-page .result').count();
    await page.locator('[data-more]').click();
    await page.locator('search-page .result').nth(before).waitFor();
  }
  const found = await page
    .locator('search-page .result-link')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  expect(found).toHaveLength(count);
  await button.click();
  await page.waitForURL(/\/study\/#ids=/);
  const ids = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('ids')?.split(',') ?? [];
  const books = new URL(siteUrl('books/')).pathname;
  expect(ids.map((id) => `${books}${id}/`).sort()).toEqual(found.map(decodeURI).sort());
  await waitForView(page, 'card');
  expect(complaints).toEqual([]);
});

test('a session on the cards found ends when all of them were asked', async () => {
  const { page } = await openPage('search/?q=subreaper', { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Study this card' }).click();
  await page.waitForURL(/#ids=/);
  await waitForView(page, 'card');
  await gradeToTheEnd(page, '4');
  await waitForView(page, 'end');
});

test('notes are a kind of their own, and no session is offered for them', async () => {
  const { page } = await openPage('search/?kind=note');
  await page.locator('search-page .result').first().waitFor();
  expect(await page.locator('.result-place').allTextContents()).toEqual(['Note', 'Note']);
  await page.getByLabel('Kind').getByText('Notes (').waitFor({ state: 'attached' });
  expect(await page.locator('[data-study]').isVisible()).toBe(false);
});

test('the count of a filter is the number of results after choosing it', async () => {
  const { page } = await openPage('search/?q=matrix');
  const select = page.getByLabel('Book');
  await select.locator('option:nth-child(2)').waitFor({ state: 'attached' });
  const options = await select.locator('option').allTextContents();
  expect(options.length).toBeGreaterThan(2);
  for (const option of options.slice(1)) {
    const [, title = '', count] = /^(.*) \((\d+)\)$/.exec(option) ?? [];
    await select.selectOption(option);
    await page.waitForFunction(
      ([book, number]) => {
        const places = [...document.querySelectorAll('search-page .result-place')];
        return (
          places.length === Number(number) &&
          places.every((place) => place.textContent.startsWith(book ?? ''))
        );
      },
      [title, count],
    );
  }
});

test('if both code and formulas are chosen, a card must have both', async () => {
  const { page } = await openPage('search/?has=code&has=math');
  await page.locator('[data-study]').waitFor();
  const both = await page.locator('search-page [role="status"]').textContent();
  await page.getByLabel('With code').uncheck();
  await page.waitForURL(/\?has=math$/);
  await expect.poll(() => page.locator('search-page [role="status"]').textContent()).not.toBe(both);
});

test('what filters leave out is counted, and one press shows it', async () => {
  const { page, complaints } = await openPage('search/?q=subreaper&book=computational-physics');
  const sentence = page.locator('search-page [role="status"]');
  const button = page.getByRole('button', { name: 'found without filters' });
  await button.waitFor();
  expect(await sentence.textContent()).toBe(
    'No cards found with these filters. Try fewer or other words.',
  );
  expect(await button.textContent()).toMatch(/^Show the (card|\d+ cards) found without filters$/);
  await button.press('Enter');
  await page.waitForURL(/\?q=subreaper$/);
  await page.locator('search-page .result').first().waitFor();
  expect(await button.isVisible()).toBe(false);
  expect(await page.getByLabel('Book').inputValue()).toBe('');
  await page.goBack();
  await button.waitFor();
  expect(complaints).toEqual([]);
});

test('a book that the site does not have is shown as the chosen one', async () => {
  const { page } = await openPage('search/?q=matrix&book=gone');
  await page.getByRole('button', { name: 'found without filters' }).waitFor();
  const chosen = page.getByLabel('Book').locator('option:checked');
  expect(await chosen.textContent()).toBe('gone (0)');
});

test('back from a result, the reader is where the result was', async () => {
  const { page, complaints } = await openPage('search/?q=the');
  const results = page.locator('search-page .result-link');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => results.count()).toBeGreaterThan(20);
  await page.locator('search-page .place-link').first().waitFor();
  const before = await results.count();
  await results.last().scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await results.last().click();
  await page.waitForURL(/\/(?:books|notes)\//);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
  expect(await results.count()).toBe(before);
  await settle(page);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.goto(siteUrl('search/?q=the'));
  await results.first().waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(complaints).toEqual([]);
});

test('a filter in the address is shown, even if the library has no other value of it', async () => {
  const { page } = await openPage('search/?q=matrix&kind=card');
  await page.locator('search-page .result').first().waitFor();
  await expect.poll(() => page.getByLabel('Kind').isVisible()).toBe(true);
});
