import { expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const ANSWER = 'The difference lies in memory efficiency';

test('an answer is hidden until its summary is pressed, even without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await openPage(PAGE_KINDS.card, { javaScriptEnabled });
    const answer = page.locator('details.answer').first();
    const text = answer.getByText(ANSWER).first();
    expect(await text.isVisible()).toBe(false);
    await answer.locator('summary').click();
    await text.waitFor({ state: 'visible' });
    await answer.locator('summary').click();
    await text.waitFor({ state: 'hidden' });
  }
});

test('Enter and Space on the summary open and close the answer', async () => {
  const { page } = await openPage(PAGE_KINDS.card);
  const answer = page.locator('details.answer').first();
  await answer.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => answer.evaluate((element) => 'open' in element && element.open))
    .toBe(true);
  await page.keyboard.press('Space');
  await expect
    .poll(() => answer.evaluate((element) => 'open' in element && element.open))
    .toBe(false);
});

test('a chapter shows every card with its answer closed', async () => {
  const { page } = await openPage(PAGE_KINDS.chapter);
  const answers = page.locator('details.answer');
  expect(await answers.count()).toBe(6);
  expect(await page.locator('details.answer[open]').count()).toBe(0);
});

test('a fragment leads to the card and leaves its answer closed', async () => {
  const { page } = await openPage(`${PAGE_KINDS.chapter}#sparse-matrices-and-tensorflow`);
  expect(await page.locator('#sparse-matrices-and-tensorflow').count()).toBe(1);
  expect(await page.locator('details.answer[open]').count()).toBe(0);
});

test('every answer is printed', async () => {
  const { page } = await openPage(PAGE_KINDS.card);
  await page.emulateMedia({ media: 'print' });
  expect(await page.pdf().then((pdf) => pdf.length)).toBeGreaterThan(10_000);
  const height = await page
    .getByText(ANSWER)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(0);
});

test('a printed chapter has its book as a heading, keeps questions with their contexts, and breaks answers across pages', async () => {
  const { page } = await openPage(PAGE_KINDS.chapter);
  await page.emulateMedia({ media: 'print' });
  const styleOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { breakInside, order, display } = getComputedStyle(element);
        return { breakInside, order, display };
      });
  const running = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--running'),
  );
  expect(running).toBe('"Computational Physics"');
  expect(await styleOf('.card-front:has(.context):has(.question)')).toMatchObject({
    breakInside: 'avoid',
    order: '0',
  });
  expect(await styleOf('.cards .answer')).toMatchObject({ breakInside: 'auto', order: '2' });
});

test('printing any page of a chapter prints the whole chapter, and restores the page afterwards', async () => {
  const { page } = await openPage(PAGE_KINDS.chapter);
  // The chapters of the sample site have one page each, so another chapter acts as the next page.
  await page.evaluate(() => {
    const pager = document.createElement('nav');
    pager.className = 'pager';
    pager.innerHTML = '<a rel="next" href="../../a-tour-of-systems-programming/4/">Next page</a>';
    document.querySelector('main')?.append(pager);
  });
  const cards = page.locator('.cards .card');
  const own = await cards.count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await cards.count()).toBeGreaterThan(own);
  expect(await cards.first().getAttribute('id')).toBe('loss-function-and-weight-adjustment');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await cards.count()).toBe(own);
});

test('a filtered or shuffled list of cards is printed completely', async () => {
  const { page } = await openPage(PAGE_KINDS.chapter);
  await page.getByRole('button', { name: 'Shuffle' }).click();
  await page.getByRole('heading', { name: 'All cards, shuffled' }).waitFor();
  await page.locator('.card').evaluateAll((cards) => {
    for (const card of cards.slice(1)) (card as HTMLElement).hidden = true;
  });
  await page.emulateMedia({ media: 'print' });
  const questions = page.locator('.card .question');
  expect(await questions.count()).toBe(6);
  for (const question of await questions.all()) expect(await question.isVisible()).toBe(true);
});
