import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readStart, writeStart } from '../../src/search/terms/start-file.ts';
import { siteUrl, openPage } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const SPARSE = 'Sparse Matrices and TensorFlow';

async function openDialog(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('search-dialog input').fill(typed);
}

/** The headings of the results, once there are at least `least`. */
async function headings(page: Page, scope: string, least = 1): Promise<string[]> {
  const links = page.locator(`${scope} .result-link`);
  await links.nth(least - 1).waitFor();
  return links.allTextContents();
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const status = (page: Page, scope: string) => page.locator(`${scope} [role="status"]`);

test('no file of the index is loaded before the search is opened', async () => {
  const { page } = await openPage('books/');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(siteUrl(''), { waitUntil: 'networkidle' });
  expect(requested).toContain(siteUrl(''));
  expect(requested.filter((url) => url.includes('pagefind'))).toEqual([]);
  await openDialog(page, 'csr');
  await headings(page, 'search-dialog');
  expect(requested.some((url) => url.includes('pagefind'))).toBe(true);
});

test('CSR matrix finds the card about sparse matrices first, without its answer', async () => {
  const { page, complaints } = await openPage('');
  await openDialog(page, 'CSR matrix');
  expect((await headings(page, 'search-dialog'))[0]).toBe(SPARSE);
  const shown = await page.locator('search-dialog .result').first().textContent();
  expect(shown).toContain('Computational Physics');
  expect(shown).toContain('What is the difference between');
  expect(await page.locator('search-dialog .result-excerpt').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('arrow keys move among the results, and Enter opens one', async () => {
  const { page } = await openPage('');
  await page.keyboard.press('/');
  await page.keyboard.type('copy on write');
  await headings(page, 'search-dialog', 3);
  // They come last, above the cards.
  await page.locator('search-dialog .place-link').first().waitFor();
  const all = await page.locator('search-dialog :is(.place-link, .result-link)').allTextContents();
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe(all[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe(all[1]);
  await page.keyboard.press('Home');
  expect(await focusedText(page)).toBe(all[0]);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Enter');
  await page.waitForURL(/copy-on-write/);
});

test('a book and a concept are listed above the cards, by title, author, and name', async () => {
  const { page } = await openPage('');
  await openDialog(page, 'gradients eigenvale');
  const places = page.locator('search-dialog .found-place');
  await expect
    .poll(() => places.allTextContents())
    .toEqual(['BookGradients and GuessesInes L. Eigenvale']);
  await page.locator('search-dialog input').fill('copy-on-write');
  await expect.poll(() => places.allTextContents()).toEqual(['ConceptCopy-on-Write']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/concepts\/copy-on-write/);
});

test('the sentence says how many cards with some of the words follow', async () => {
  const { page } = await openPage('search/?q=zombie+process');
  const sentence = async (): Promise<string> => {
    const related = await page.locator('.result-divider ~ .result').count();
    const own = (await page.locator('.result').count()) - related;
    const found = own === 1 ? '1 card' : `${String(own)} cards`;
    return related > 0 ? `${found} found, and ${String(related)} with some of the words.` : '';
  };
  // The last cards come a moment after the first ones.
  await expect
    .poll(async () => (await status(page, 'search-page').textContent()) === (await sentence()))
    .toBe(true);
});

test('Escape closes the dialog and restores the focus', async () => {
  const { page } = await openPage('');
  const opener = page.locator('[data-open-search]').first();
  await opener.focus();
  await openDialog(page, 'x');
  // Before the dialog's script is loaded, Escape clears the field.
  await page.locator('search-dialog:defined').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('search-dialog dialog').isVisible()).toBe(false);
  await expect
    .poll(() => opener.evaluate((element) => element === document.activeElement))
    .toBe(true);
});

test('the close button closes the dialog', async () => {
  const { page } = await openPage(PAGE_KINDS.card);
  await openDialog(page, 'x');
  await page.locator('search-dialog').getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.locator('search-dialog dialog').isVisible()).toBe(false);
});

test('the slash is a character in a field, and can be switched off', async () => {
  const { page } = await openPage('search/');
  await page.locator('search-page input[type="search"]').press('/');
  expect(await page.locator('search-dialog dialog').isVisible()).toBe(false);
  await page.getByLabel('opens the search on every page').uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.locator('search-dialog dialog').isVisible()).toBe(false);
});

test('on the search page, the keys lead to its own field', async () => {
  const { page } = await openPage('search/');
  const field = page.locator('search-page input[type="search"]');
  await expect.poll(() => field.evaluate((own) => own === document.activeElement)).toBe(true);
  await field.fill('matrix');
  await headings(page, 'search-page');
  for (const key of ['/', 'Control+k']) {
    await page.locator('search-page .result-link').first().focus();
    await page.keyboard.press(key);
    expect(await field.evaluate((own) => own === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('matrix');
  }
  expect(await page.locator('search-dialog').count()).toBe(0);
});

test('the dialog opens with what was last typed, selected', async () => {
  const { page } = await openPage('');
  await openDialog(page, 'CSR matrix');
  await headings(page, 'search-dialog');
  await page.keyboard.press('Enter');
  await page.waitForURL(/highlight=/);
  await page.goBack();
  await page.keyboard.press('Control+k');
  expect((await headings(page, 'search-dialog'))[0]).toBe(SPARSE);
  await page.keyboard.type('x');
  expect(await page.locator('search-dialog input').inputValue()).toBe('x');
});

test('a misspelled word is replaced by the nearest one, and the page says so', async () => {
  const { page } = await openPage('search/?q=sparce+matrx');
  expect((await headings(page, 'search-page'))[0]).toContain('Sparse Matri');
  expect(await status(page, 'search-page').textContent()).toContain(
    'No cards contain “sparce”. Showing cards with “sparse”.',
  );
});

test('a concept like the query leads to its only card if it has no page', async () => {
  const { page } = await openPage('search/?q=readynes-probess');
  const link = page.locator('.search-nearest a', { hasText: 'readiness probes' });
  await link.click();
  await page.waitForURL('**/liveness-and-readiness-probes/');
  expect(await page.locator('h1').textContent()).toBe('Liveness and Readiness Probes');
});

test('the address contains query and filters, and the back button undoes a filter', async () => {
  const { page } = await openPage('search/?q=matrix');
  const before = (await headings(page, 'search-page', 2)).length;
  await page.getByLabel('Book').selectOption('computational-physics');
  await page.waitForURL(/q=matrix&book=computational-physics/);
  await page.waitForFunction(
    (count) => document.querySelectorAll('search-page .result').length < count,
    before,
  );
  await page.goBack();
  expect((await headings(page, 'search-page', before)).length).toBe(before);
  expect(await page.getByLabel('Book').inputValue()).toBe('');
});

test('answers are searched, but shown only on request', async () => {
  const { page } = await openPage('search/?q=defunct+subreaper');
  expect(await headings(page, 'search-page')).toEqual(['Zombie Processes']);
  expect(await page.locator('.result-excerpt').count()).toBe(0);
  await page.goto(page.url().replace(/q=.*/, 'q=subreaper'));
  await headings(page, 'search-page');
  expect(await page.locator('.result-badge').textContent()).toBe('in the answer');
  await page.getByLabel('Show excerpts of answers').check();
  await page.locator('.result-excerpt').waitFor();
  expect(await page.locator('.result-excerpt mark').textContent()).toBe('subreaper');
});

test('a card’s page marks the searched words and opens no answer', async () => {
  const { page } = await openPage('search/?q=subreaper');
  await headings(page, 'search-page');
  await page.locator('.result-link').first().click();
  await page.waitForURL(/highlight=subreaper/);
  await page.waitForFunction(() => CSS.highlights.has('searched'));
  const marked = await page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
  expect(marked).toEqual(['subreaper']);
  expect(await page.locator('details.answer[open]').count()).toBe(0);
});

test.each([
  ['… — “”', 'Type a word, a formula, or the name of something in code.'],
  ['!!! ... ???', 'No cards found. No cards contain “!!!” or “???”.'],
  ['\u0000\u0001', 'Type a word, a formula, or the name of something in code.'],
  ['qqqqqxyzzy', 'No cards found. No cards contain “qqqqqxyzzy”. Try fewer or other words.'],
  ['<img src=x onerror=alert(1)>', 'No cards contain “img” or “src” or “onerror” or “alert”.'],
  ['\u202Exirtam', 'No cards found. No cards contain “xirtam”. Try fewer or other words.'],
  ['شبكة عصبية', 'No cards found. No cards contain “شبكة” or “عصبية”.'],
  ['matrix '.repeat(1500), 'Only the beginning of the query was searched.'],
])('%j gets a sentence as an answer', async (typed, sentence) => {
  const { page, complaints } = await openPage('');
  await openDialog(page, typed);
  await expect.poll(() => status(page, 'search-dialog').textContent()).toContain(sentence);
  expect(await page.locator('search-dialog img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

const MISSING =
  'The search index of this site is missing. Build the site again, or upload all of its files.';
const BROKEN =
  'The search index of this site is incomplete. Reload the page; if that does not help, the site has to be uploaded again.';
const OFFLINE = 'The search index could not be loaded. Check your connection and search again.';
const OLDER = '{"version":"1.6.0","languages":{"en":{"hash":"en_0","wasm":"en"}}}\n';
const CUT_OFF = '{"languages":["en"],"records":7,"entries":[{"entry":{},"size":9}]}\nshort';

test.each([
  ['without its start', 'start.*', 404, '', MISSING],
  ['whose start is another file', 'start.*', 200, '<!doctype html>', BROKEN],
  ['whose start is of another version', 'start.*', 200, OLDER, BROKEN],
  ['whose start is cut off', 'start.*', 200, CUT_OFF, BROKEN],
  ['without its engine', 'wasm.*', 404, '', BROKEN],
  ['without its words', 'index/*', 404, '', BROKEN],
  ['whose words are another file', 'index/*', 200, '<!doctype html>', BROKEN],
  ['without its texts', 'fragment/*', 404, '', BROKEN],
  ['whose texts are another file', 'fragment/*', 200, '<!doctype html>', BROKEN],
])('an index %s is reported in a sentence', async (_, file, status_, body, sentence) => {
  const { page } = await openPage('');
  await page.route(`**/pagefind/${file}*`, (route) => route.fulfill({ status: status_, body }));
  await openDialog(page, 'matrix');
  await expect.poll(() => status(page, 'search-dialog').textContent()).toBe(sentence);
  expect(await page.locator('search-dialog .result').count()).toBe(0);
});

test.each(['fragment/*', 'index/*', 'wasm.*', 'start.*'])(
  'a network failure at %s is reported, and the next try works',
  async (file) => {
    const { page } = await openPage('');
    await page.route(`**/pagefind/${file}*`, (route) => route.abort());
    await openDialog(page, 'matrix');
    await expect.poll(() => status(page, 'search-dialog').textContent()).toBe(OFFLINE);
    await page.unroute(`**/pagefind/${file}*`);
    await page.locator('search-dialog input').fill('matrices');
    expect(await headings(page, 'search-dialog')).toContain(SPARSE);
  },
);

test('cached files of an older build are loaded again', async () => {
  const start = readFileSync(join(inject('siteFolder'), 'pagefind/start.bin'));
  const about = readStart(start);
  if (!about) throw new Error('The site has no start.bin.');
  const older = gunzipSync(about.metadata)
    .toString('latin1')
    .replace(/[\da-f]{10}/g, '0123456789');
  const metadata = gzipSync(Buffer.from(older, 'latin1'));
  const body = Buffer.from(writeStart({ ...about, metadata }));
  const { page } = await openPage('');
  let requests = 0;
  // Not with `times`: once no route is left, a request that is being handled may never end.
  await page.route('**/start.bin', (route) =>
    requests++ === 0 ? route.fulfill({ body }) : route.fallback(),
  );
  await page.goto(siteUrl('search/?q=matrix'));
  expect(await headings(page, 'search-page')).toContain(SPARSE);
});

test.each(['', '<!doctype html>', 'pagefind_dcd9\nbook\tcomputational-physics\t\t0'])(
  'filters of another index (%j) do not affect the search',
  async (body) => {
    const { page, complaints } = await openPage('');
    await page.route('**/pagefind/facets.bin', (route) => route.fulfill({ body }));
    const replaced = page.waitForResponse('**/pagefind/facets.bin');
    await page.goto(siteUrl('search/?q=matrix'));
    await replaced;
    expect(await headings(page, 'search-page')).toContain(SPARSE);
    expect(complaints).toEqual([]);
  },
);
