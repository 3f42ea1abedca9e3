import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteUrl, openPage } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Filter concepts' });
const status = (page: Page) => page.locator('concept-filter [role="status"]');
const entries = (page: Page) => page.locator('.index-letter > ul > li');
const shownLetters = (page: Page) => page.locator('.letters li:visible');

test('typing leaves only the entries that match, with their letters, and says how many there are', async () => {
  const { page, complaints } = await openPage(PAGE_KINDS.concepts);
  const all = await entries(page).count();
  await field(page).fill('sparse');
  await expect.poll(() => status(page).textContent()).toMatch(/^\d+ entries found\.$/);
  for (const text of await entries(page).allTextContents()) {
    expect(text.toLowerCase()).toContain('sparse');
  }
  const headings = await page.locator('.index-letter h2').allTextContents();
  expect(await shownLetters(page).allTextContents().then(trimmed)).toEqual(headings);
  await field(page).fill('');
  await expect.poll(() => entries(page).count()).toBe(all);
  expect(await status(page).textContent()).toBe('');
  expect(complaints).toEqual([]);
});

test('the first match is the next stop of the keyboard, and Escape shows all entries', async () => {
  const { page } = await openPage(PAGE_KINDS.concepts);
  const all = await entries(page).count();
  await field(page).fill('B-tree');
  await expect.poll(() => status(page).textContent()).toMatch(/found\.$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(/b-tree/i);
  await field(page).press('Escape');
  await expect.poll(() => entries(page).count()).toBe(all);
  expect(await field(page).inputValue()).toBe('');
});

test('accents, case, and word order do not matter', async () => {
  const { page } = await openPage(PAGE_KINDS.concepts);
  await field(page).fill('ROW spärse');
  await expect.poll(() => status(page).textContent()).toMatch(/found\.$/);
  expect(
    await entries(page)
      .allTextContents()
      .then((all) => all.join()),
  ).toContain('Compressed Sparse Row');
  await field(page).fill('no such concept');
  await expect.poll(() => status(page).textContent()).toBe('No entries match.');
  expect(await shownLetters(page).count()).toBe(0);
});

const OTHER_PAGE = `<div class="index"><section class="index-letter"><h2 id="_Z">Z</h2><ul>
  <li><span>zone</span><ul>
    <li><a href="/tidal/">tidal<span class="visually-hidden"> zone</span></a></li>
    <li><a href="/time/">time<span class="visually-hidden"> zone</span></a></li>
  </ul></li></ul></section></div>`;

/** Opens the index as if it had a second page. */
async function openPaged(answer: { status?: number; body: string }) {
  const { page } = await openPage(PAGE_KINDS.home);
  const second = new URL('page-2/', siteUrl(PAGE_KINDS.concepts)).pathname;
  await page.route('**/concepts/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('[null]', `[null,&quot;${second}&quot;]`);
    await route.fulfill({ response, body });
  });
  await page.route('**/concepts/page-2/', (route) =>
    route.fulfill({ ...answer, contentType: 'text/html' }),
  );
  await page.goto(siteUrl(PAGE_KINDS.concepts));
  return page;
}

test('entries of other pages are found, and only the matching ones below a head noun', async () => {
  const page = await openPaged({ body: OTHER_PAGE });
  await field(page).fill('tidal zone');
  await expect.poll(() => status(page).textContent()).toBe('1 entry found.');
  const links = page.locator('.index-letter a');
  expect(await links.allTextContents()).toEqual(['tidal zone']);
  await field(page).fill('zone');
  await expect.poll(() => links.allTextContents()).toContain('time zone');
});

test('a Greek letter is found by its name', async () => {
  const page = await openPaged({
    body: OTHER_PAGE.replace('<ul>', '<ul><li><span>ϵ-greedy</span></li>'),
  });
  await field(page).fill('greedy epsilon');
  await expect.poll(() => status(page).textContent()).toBe('1 entry found.');
});

test('a page of the index that cannot be loaded is reported', async () => {
  const page = await openPaged({ status: 500, body: '' });
  await field(page).fill('TensorFlow');
  await expect
    .poll(() => status(page).textContent())
    .toMatch(/found\. Some pages of the index could not be loaded\.$/);
});

test('without JavaScript there is no field, and all entries are shown', async () => {
  const { page } = await openPage(PAGE_KINDS.concepts, { javaScriptEnabled: false });
  expect(await page.locator('#_filter').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'TensorFlow' }).first().isVisible()).toBe(true);
});

function trimmed(texts: string[]): string[] {
  return texts.map((text) => text.trim());
}
