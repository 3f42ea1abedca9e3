import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const CARD = 'article[id$="/sparse-matrices-and-tensorflow"]';
const ANSWER = 'The difference lies in memory efficiency';

test('a concept’s page contains no answer, and loads one when it is opened', async () => {
  const { page } = await openPage(PAGE_KINDS.concept);
  expect(await page.content()).not.toContain(ANSWER);
  const card = page.locator(CARD);
  await card.locator('summary').click();
  await card.getByText(ANSWER).first().waitFor();
  expect(await card.locator('.answer .prose > p > a').count()).toBe(0);
  expect(await card.locator('.code button.copy').count()).toBeGreaterThan(0);
});

test('all answers of a concept can be shown at once', async () => {
  const { page } = await openPage(PAGE_KINDS.concept);
  await page.getByRole('button', { name: 'Show all answers' }).click();
  const answers = page.locator('details.answer');
  await expect.poll(() => page.locator('details.answer[data-load]').count()).toBe(0);
  await expect.poll(() => page.locator('.answer .prose[aria-busy]').count()).toBe(0);
  expect(await page.locator('details.answer[open]').count()).toBe(await answers.count());
});

test('an answer that cannot be loaded says so, keeps its link, and is loaded at the next try', async () => {
  const { page } = await openPage(PAGE_KINDS.concept);
  const card = page.locator(CARD);
  const summary = card.locator('summary');
  const reason = card.getByRole('alert');
  // A missing page: without a network, the browser would report an error itself.
  const own = '**/sparse-matrices-and-tensorflow/';
  await page.route(own, (route) => route.fulfill({ body: '<p>No card here.</p>' }));
  await summary.click();
  await reason.waitFor();
  expect(await reason.textContent()).toBe(
    'The card is no longer in the library, or its address has changed.',
  );
  const link = card.getByRole('link', { name: 'See the answer on the card’s page' });
  expect(await link.getAttribute('href')).toMatch(/\/sparse-matrices-and-tensorflow\/$/);
  await page.unroute(own);
  await summary.click();
  await summary.click();
  await card.getByText(ANSWER).first().waitFor();
  expect(await reason.count()).toBe(0);
});

test('without JavaScript the headings of cards lead to their pages, and no answer can be opened', async () => {
  const { page } = await openPage(PAGE_KINDS.concept, { javaScriptEnabled: false });
  expect(await page.locator('summary').filter({ visible: true }).count()).toBe(0);
  await page.locator(CARD).getByRole('heading').getByRole('link').click();
  await page.waitForURL('**/sparse-matrices-and-tensorflow/');
});

test('the card that introduces a concept comes first, and other concepts last', async () => {
  const { page } = await openPage('concepts/power-iteration/');
  const [first] = await page.locator('.part').all();
  expect((await first?.locator('h2').textContent())?.trim()).toBe('Start here');
  const headings = await first?.locator('.card-heading').allTextContents();
  expect(headings?.map((heading) => heading.trim())).toEqual(['Power Iteration']);
  const cards = await page.locator('article.card').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(cards).size).toBe(cards.length);
  expect(await page.locator('.about h2').allTextContents()).toEqual(['Related concepts']);
});

test('a card’s page links to the cards that introduce what it uses', async () => {
  const { page } = await openPage(
    'books/gradients-and-guesses-optimisation-by-hand/3/power-iteration-on-a-sparse-matrix/',
  );
  await page.locator('.see-first').getByRole('link', { name: 'Power Iteration' }).click();
  await page.waitForURL('**/3/power-iteration/');
});
