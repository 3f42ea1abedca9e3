import { expect, test } from 'vitest';
import { siteUrl, openPage } from '../open-page.ts';
import {
  CHAPTER,
  FIRST,
  gradeToTheEnd,
  openSession,
  press,
  SECOND,
  see,
  waitForView,
} from './session-page.ts';

test('an interrupted session resumes where it was, and its steps can be undone', async () => {
  const { page } = await openSession();
  for (const key of ['Space', '4', 'Space', '4']) await press(page, key);
  const third = (await see(page)).heading;
  await page.keyboard.press('Escape');
  await page.waitForURL(/books\//);
  await page.goto(siteUrl(CHAPTER));
  await waitForView(page, 'card');
  expect(await see(page)).toMatchObject({ heading: third, left: '4 new, 0 learning, 0 to review' });
  await press(page, 'u');
  expect(await see(page)).toMatchObject({ heading: SECOND, isAnswerShown: true });
  await gradeToTheEnd(page, '4');
  expect(await page.locator('[data-summary]').textContent()).toMatch(/^6 cards /);
});

test('a finished session starts over with the whole scope', async () => {
  const { page } = await openSession();
  await gradeToTheEnd(page, '4');
  await page.reload();
  await waitForView(page, 'card');
  expect((await see(page)).left).toBe('0 new, 0 learning, 0 to review, 6 not due yet');
});

test('prefetched cards are asked without a connection, then a sentence says why no more follow', async () => {
  const { page } = await openSession('study/?book=a-tour-of-systems-programming');
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await press(page, 'Space');
  for (let cards = 0; cards < 5; cards++) {
    await press(page, '4');
    await press(page, 'Space');
  }
  await page.keyboard.press('4');
  await waitForView(page, 'fault');
  expect(await page.getByRole('alert').textContent()).toBe(
    'The card could not be loaded: there is no connection.',
  );
  await page.context().setOffline(false);
  await waitForView(page, 'card');
  expect((await see(page)).left).toBe('14 new, 0 learning, 0 to review');
});

test('a network failure is reported, and Try again continues', async () => {
  const { page } = await openPage('study/');
  await page.route('**/cards.json', (route) => route.abort());
  await page.goto(siteUrl(CHAPTER));
  await waitForView(page, 'fault');
  expect(await page.locator('[data-view="fault"] [data-sentence]').textContent()).toBe(
    'The list of cards could not be loaded, and it is not kept on this device. Check your connection.',
  );
  await page.unroute('**/cards.json');
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await waitForView(page, 'card');
});

test.each([
  ['study/?book=no-such-book', 'The library has no such book, chapter, or concept.'],
  ['study/?exam=2001-01-01&book=computational-physics', 'This day has passed.'],
])('%s is reported in a sentence', async (path, sentence) => {
  const { page } = await openPage(path);
  await waitForView(page, 'fault');
  expect(await page.locator('[data-view="fault"] [data-sentence]').textContent()).toContain(
    sentence,
  );
});

test('an invalid list is reported, and nothing of it is shown', async () => {
  const { page } = await openPage('study/');
  await page.route('**/cards.json', (route) => route.fulfill({ body: '<!doctype html>' }));
  await page.goto(siteUrl(CHAPTER));
  await waitForView(page, 'fault');
  expect(await page.locator('[data-view="fault"] [data-sentence]').textContent()).toContain(
    'is damaged',
  );
});

test('a card that is suspended in another tab is not asked', async () => {
  const { page } = await openSession();
  const other = await page.context().newPage();
  await other.goto(siteUrl(CHAPTER));
  await waitForView(other, 'card');
  await press(other, 's');
  await expect.poll(async () => (await see(page)).heading).toBe(SECOND);
  expect((await see(page)).left).toBe('5 new, 0 learning, 0 to review');
});

test('nothing in a loaded page can run', async () => {
  const { page } = await openPage('study/');
  await page.route('**/sparse-matrices-and-tensorflow/', async (route) => {
    const response = await route.fetch();
    const evil = '<img src="x" onerror="window.ran = 1"><script>window.ran = 2</script>';
    const body = (await response.text()).replace(
      /(<div class="question prose"[^>]*>)/,
      `$1${evil}`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(siteUrl('study/?card=computational-physics/11/sparse-matrices-and-tensorflow'));
  await waitForView(page, 'card');
  expect(await page.locator('.question script, .question [onerror]').count()).toBe(0);
  expect(await page.evaluate('window.ran')).toBe(undefined);
});

test('a session on a book starts with the lists of its first chapters and only the cards it shows', async () => {
  const requested: string[] = [];
  const { page } = await openPage('study/');
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(siteUrl('study/?book=a-tour-of-systems-programming'));
  await waitForView(page, 'card');
  await page.waitForLoadState('networkidle');
  expect(requested.filter((path) => path.endsWith('.json'))).toEqual([
    '/flashcards/books/a-tour-of-systems-programming/tree.json',
    '/flashcards/books/a-tour-of-systems-programming/4/cards.json',
    '/flashcards/books/a-tour-of-systems-programming/5/cards.json',
  ]);
  const pages = requested.filter((path) => /\/books\/.*\/$/.test(path));
  expect(pages).toHaveLength(6);
});

test('due today asks new cards of a book before anything was learned, and keeps to its share', async () => {
  const { page } = await openSession('study/?due');
  expect((await see(page)).left).toBe('20 new, 0 learning, 0 to review');
  await press(page, 'Space');
  await press(page, '4');
  await page.reload();
  await waitForView(page, 'card');
  expect((await see(page)).left).toBe('19 new, 0 learning, 0 to review');
  expect((await see(page)).heading).not.toBe(FIRST);
});
