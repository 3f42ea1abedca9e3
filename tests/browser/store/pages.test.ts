import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, openPage } from '../open-page.ts';
import { axeFindings, pageWidth } from '../page-checks.ts';
import { PAGE_KINDS, THEMES } from '../page-kinds.ts';
import { press, see } from '../session/session-page.ts';
import { importFile, sampleProgress } from './site-progress.ts';

async function openWithProgress() {
  const opened = await openPage('progress/');
  await importFile(opened.page, await sampleProgress());
  await opened.page.getByText('5 entries were added.').waitFor();
  const go = (path: string) => opened.page.goto(siteUrl(path), { waitUntil: 'load' });
  return { ...opened, go };
}

function statuses(page: Page) {
  return page.locator('.card:not([hidden]) .card-state').allTextContents();
}

test('for a new reader, a card page loads two scripts of at most 9 KB, and no store', async () => {
  const { page, complaints } = await openPage('');
  let bytes = 0;
  const names: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    names.push(response.url());
    void response.body().then((body) => (bytes += gzipSync(body).length));
  });
  await page.goto(siteUrl(PAGE_KINDS.card), { waitUntil: 'networkidle' });
  // That of every page, and that of the book's contents.
  expect(names).toHaveLength(2);
  expect(bytes).toBeLessThanOrEqual(9 * 1024);
  const databases = await page.evaluate(() => indexedDB.databases());
  // The service worker's own database of visited pages.
  expect(databases.filter(({ name }) => name !== 'workbox-expiration')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a chapter shows the status of each card in words', async () => {
  const { page, complaints, go } = await openWithProgress();
  await go(PAGE_KINDS.chapter);
  await page.locator('.card-state').last().waitFor();
  expect(await statuses(page)).toEqual([
    'Due',
    expect.stringMatching(/^Next review in \d+ (?:days|months)$/),
    'Suspended, flagged',
    'New',
    'New',
    'New',
  ]);
  expect(complaints).toEqual([]);
});

test('the filter shows only new, due, suspended, or flagged cards and says so', async () => {
  const { page, go } = await openWithProgress();
  await go(PAGE_KINDS.chapter);
  const group = page.getByRole('group', { name: 'Cards shown' });
  await group.getByRole('button', { name: 'New 3' }).press('Enter');
  expect(await statuses(page)).toEqual(['New', 'New', 'New']);
  expect(await page.locator('card-list [role="status"]').textContent()).toBe(
    'Only new cards are shown. 3 of 6.',
  );
  await group.getByRole('button', { name: 'Due 1' }).press('Space');
  expect(await statuses(page)).toEqual(['Due']);
  await page.getByRole('button', { name: 'Shuffle' }).click();
  expect(await statuses(page)).toEqual(['Due']);
  await group.getByRole('button', { name: 'Suspended 1' }).click();
  expect(await statuses(page)).toEqual(['Suspended, flagged']);
  await group.getByRole('button', { name: 'Flagged 1' }).click();
  expect(await statuses(page)).toEqual(['Suspended, flagged']);
  expect(await page.locator('card-list [role="status"]').textContent()).toBe(
    'Only flagged cards are shown. 1 of 6.',
  );
  await page.evaluate(() => (location.hash = 'sparse-matrices-and-tensorflow'));
  await page.locator('#sparse-matrices-and-tensorflow').waitFor({ state: 'visible' });
  expect(await group.getByRole('button', { name: 'All 6' }).getAttribute('aria-pressed')).toBe(
    'true',
  );
});

test('the home page shows what is due, the progress of each book, and where the reader stopped', async () => {
  const { page, go } = await openWithProgress();
  await go('');
  await page.getByText('1 card is due today.').waitFor();
  const book = page.locator('[data-book="computational-physics"]');
  await book.getByText('2 of 6 learned, 1 due').waitFor();
  await page.getByRole('link', { name: /^Study 1 due(?: \+ \d+ new)?$/ }).waitFor();
  expect(await page.locator('.home-place').isVisible()).toBe(false);
  await go(PAGE_KINDS.card);
  await page.locator('.answer > summary').click();
  await page.waitForFunction(() => localStorage.getItem('recto:place'));
  await go('');
  await page
    .getByRole('link', { name: 'Computational Physics · Sparse Matrices and TensorFlow' })
    .click();
  await page.waitForURL(/\/11\/sparse-matrices-and-tensorflow\/#sparse-matrices-and-tensorflow$/);
});

test('a book shows the progress of each chapter', async () => {
  const { page, go } = await openWithProgress();
  await go(PAGE_KINDS.book);
  await page.locator('[data-chapter="11"]').getByText('2 of 6 learned, 1 due').waitFor();
});

test('each kind of page can start a session, but not without JavaScript', async () => {
  const { page } = await openPage('');
  const hrefs = async (path: string) => {
    await page.goto(siteUrl(path));
    const links = await page.locator('.study-link').all();
    return Promise.all(links.map((link) => link.getAttribute('href')));
  };
  const study = new URL(siteUrl('study/')).pathname;
  const first = 'a-tour-of-systems-programming';
  expect(await hrefs('')).toEqual([`${study}?book=${first}&answer=${first}/4/copy-on-write`]);
  const ways = (query: string, ...ends: string[]) =>
    ['', ...ends].map((end) => `${study}?${query}${end}`);
  expect(await hrefs(PAGE_KINDS.book)).toEqual(ways('book=computational-physics', '&all', '&cram'));
  expect(await hrefs(PAGE_KINDS.chapter)).toEqual(
    ways('chapter=computational-physics/11', '&cram'),
  );
  expect(await hrefs(PAGE_KINDS.concept)).toEqual(ways('concept=tensorflow', '&cram'));
  expect(await hrefs(PAGE_KINDS.card)).toEqual([
    `${study}?card=computational-physics/11/sparse-matrices-and-tensorflow`,
  ]);
  await page.goto(siteUrl(PAGE_KINDS.search));
  await page.getByRole('button', { name: /^Study (?:this card|these \d+ cards)$/ }).click();
  await page.waitForURL(({ pathname, hash }) => pathname === study && hash.startsWith('#ids='));
  const { page: plain } = await openPage(PAGE_KINDS.card, { javaScriptEnabled: false });
  expect(await plain.locator('.study-link').isVisible()).toBe(false);
  expect(await plain.locator('card-tools').isVisible()).toBe(false);
});

test('a session started from a search has its words as a title, and links back to its results', async () => {
  const { page } = await openPage('search/?q=gradient&kind=card');
  const study = page.getByRole('button', { name: /^Study these \d+ cards$/ });
  await study.click();
  await page.locator('study-session[data-showing="card"]').waitFor();
  expect(await page.title()).toMatch(/^Study: Search: “gradient” · /);
  expect(await page.locator('h1').textContent()).toBe('Search: “gradient”');
  const isBack = (url: URL) =>
    url.pathname.endsWith('/search/') &&
    url.searchParams.get('q') === 'gradient' &&
    url.searchParams.get('kind') === 'card';
  await page.keyboard.press('Escape');
  await page.waitForURL(isBack);
  await study.click();
  await page.locator('study-session[data-showing="card"]').waitFor();
  while ((await see(page)).view === 'card') await press(page, 's');
  await page.getByRole('link', { name: 'Back to the results' }).click();
  await page.waitForURL(isBack);
});

test('a card’s page copies its link, and its Markdown, which it loads then', async () => {
  const { page } = await openPage(`${PAGE_KINDS.card}?highlight=csr`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('The link is copied.').waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(siteUrl(PAGE_KINDS.card));
  const markdown = page.getByRole('button', { name: 'Copy as Markdown' });
  const file = siteUrl(`${PAGE_KINDS.card}index.md`);
  await page.route(file, (route) => route.abort());
  await markdown.press('Enter');
  await page
    .getByText('The card could not be loaded. Check your connection and try again.')
    .waitFor();
  await page.unroute(file);
  await markdown.press('Enter');
  await page.getByText('The card is copied as Markdown.').waitFor();
  expect(await copied()).toBe(await (await fetch(file)).text());
});

test('a card can be suspended, flagged, and reset on its page, and each can be undone', async () => {
  const { page, complaints } = await openPage(PAGE_KINDS.card);
  const mark = page.locator('.card-state');
  const state = page.locator('card-tools [role="status"]');
  await page.getByRole('button', { name: 'Suspend' }).press('Enter');
  await page.getByText('The card is suspended and won’t come up in sessions.').waitFor();
  await expect.poll(() => mark.textContent()).toBe('Suspended');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(() => mark.textContent()).toBe('New');
  expect(await state.textContent()).toBe('Undone.');
  await page.getByRole('button', { name: 'Flag', exact: true }).press('Enter');
  await page.keyboard.type('The unit is missing.');
  await page.getByRole('button', { name: 'Save flag' }).press('Enter');
  await expect.poll(() => mark.textContent()).toBe('New, flagged');
  await page.reload();
  await expect.poll(() => mark.textContent()).toBe('New, flagged');
  await page.getByRole('button', { name: 'Flagged: note' }).press('Enter');
  expect(await page.locator('card-tools textarea').inputValue()).toBe('The unit is missing.');
  await page.getByRole('button', { name: 'Remove flag' }).press('Enter');
  await expect.poll(() => mark.textContent()).toBe('New');
  expect(complaints).toEqual([]);
});

test('a card learned in another tab is shown when the page becomes visible again', async () => {
  const { page, go } = await openWithProgress();
  await go(PAGE_KINDS.chapter);
  const third = page.locator('.card').nth(2).locator('.card-state');
  await expect.poll(() => third.textContent()).toBe('Suspended, flagged');
  const other = await page.context().newPage();
  await other.goto(siteUrl('progress/'));
  await other.getByRole('button', { name: /^Ask again/ }).click();
  await other.getByText('The card is asked again.').waitFor();
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => third.textContent()).toBe('New, flagged');
});

test('the panel lists suspended and flagged cards, undoes, resets, and undoes the reset', async () => {
  const { page, complaints } = await openWithProgress();
  const panel = page.locator('progress-data');
  const suspended = panel.locator('[data-list="suspended"] li');
  await expect
    .poll(() => suspended.locator('a').allTextContents())
    .toEqual(['Plotting Loss Over Learning Trials']);
  expect(await panel.locator('[data-list="flagged"] [data-note]').allTextContents()).toEqual([
    'The unit is missing.',
  ]);
  await suspended.getByRole('button').press('Enter');
  await suspended.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await expect.poll(() => suspended.count()).toBe(1);
  const learned = () =>
    page.evaluate(async () => {
      const name = (await indexedDB.databases())[0]!.name!;
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const index = database.transaction('states').objectStore('states').index('due');
      const count = await new Promise<number>((resolve) => {
        const request = index.count();
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return count;
    });
  expect(await learned()).toBe(2);
  await panel.getByRole('button', { name: 'Reset' }).click();
  await panel.getByText('All cards are new again.').waitFor();
  expect(await learned()).toBe(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByText('Undone.', { exact: true }).waitFor();
  expect(await learned()).toBe(2);
  expect(complaints).toEqual([]);
});

test('a row of the panel keeps the focus when its list is updated', async () => {
  const { page } = await openWithProgress();
  const panel = page.locator('progress-data');
  const button = panel.locator('[data-list="suspended"] li button');
  await button.focus();
  await button.evaluate((element) => (element.id = 'first-row'));
  const other = await page.context().newPage();
  await other.goto(siteUrl(PAGE_KINDS.card));
  await other.getByRole('button', { name: 'Suspend', exact: true }).click();
  await expect.poll(() => panel.locator('[data-list="suspended"] li').count()).toBe(2);
  expect(
    await page.locator('#first-row').evaluate((element) => element === document.activeElement),
  ).toBe(true);
});

test('suspended, buried, and flagged cards are searched together, by heading, book, and note', async () => {
  const { page } = await openWithProgress();
  const other = await page.context().newPage();
  await other.goto(siteUrl('study/?book=computational-physics'));
  await other.locator('study-session[data-showing="card"]').waitFor();
  const buried = (await other.locator('#_asked').textContent()) ?? '';
  await other.keyboard.press('b');
  await other.getByText('Buried until tomorrow ·').waitFor();
  const panel = page.locator('progress-data');
  const shown = () => panel.locator('[data-list]:not([hidden]) li a').allTextContents();
  await expect.poll(shown).toHaveLength(3);
  const field = panel.getByLabel('Search suspended, buried, and flagged cards');
  await field.fill('UNIT missing');
  await panel.getByText('2 of 3 shown.').waitFor();
  expect(await shown()).toEqual(Array(2).fill('Plotting Loss Over Learning Trials'));
  await field.fill('computational physics');
  await panel.getByText('3 of 3 shown.').waitFor();
  await field.fill('nothing like this');
  await panel.getByText('0 of 3 shown.').waitFor();
  await field.fill('');
  await panel.getByRole('button', { name: `Ask today: ${buried}` }).click();
  await expect.poll(shown).toHaveLength(2);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(shown).toHaveLength(3);
});

test('the panel exports, reports the last backup, and rejects a foreign file', async () => {
  const { page } = await openWithProgress();
  const panel = page.locator('progress-data');
  await panel.getByText('There is no backup yet. It is time for one: press Export.').waitFor();
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export' }).click();
  expect((await download).suggestedFilename()).toMatch(/^recto-progress-[\d-]{10}\.json$/);
  await panel.getByText('Last backup: today. Nothing has changed since.').waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await importFile(page, Buffer.from('{"cards": []}'));
  const rejection = panel.getByText(
    /This is not a file exported from Recto.* Nothing was imported\./,
  );
  await rejection.waitFor();
  const top = await rejection.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
});

test('axe finds nothing where progress is shown, and 320 px are enough', async () => {
  const { page, go } = await openWithProgress();
  const panel = page.locator('progress-data');
  await panel.locator('[data-list="flagged"] li').waitFor();
  await page.setViewportSize({ width: 320, height: 800 });
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    expect(await axeFindings(page, 'progress-data')).toEqual([]);
  }
  for (const path of ['', PAGE_KINDS.chapter, PAGE_KINDS.card, PAGE_KINDS.book]) {
    await go(path);
    await page.locator('.card-state, .begun').last().waitFor();
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      expect(await axeFindings(page)).toEqual([]);
      expect(await pageWidth(page)).toBe(320);
    }
  }
});
