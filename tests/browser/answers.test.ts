import { expect, test } from 'vitest';
import { usePages } from './open-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const openPage = usePages();
const ANSWER = 'The difference lies in memory efficiency';

test('an answer is hidden until its summary is pressed, without JavaScript too', async () => {
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

test('in print every answer is there', async () => {
  const { page } = await openPage(PAGE_KINDS.card);
  await page.emulateMedia({ media: 'print' });
  expect(await page.pdf().then((pdf) => pdf.length)).toBeGreaterThan(10_000);
  const height = await page
    .getByText(ANSWER)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(0);
});
