import { expect, test } from 'vitest';
import { siteUrl, openPage } from '../open-page.ts';
import { press, see, waitForView } from './session-page.ts';

const DAY = '2028-06-01';

test('an exam is named, planned, started, and stored', async () => {
  const { page, complaints } = await openPage('study/');
  await waitForView(page, 'start');
  const due = page.locator('[data-due-sentence]');
  expect(await due.textContent()).toBe('You haven’t started yet. About 9 minutes.');
  await page.getByText('Plan for an exam').click();
  await page.getByLabel('Day of the exam').fill(DAY);
  await page
    .getByRole('combobox', { name: 'Book', exact: true })
    .selectOption('computational-physics');
  await page
    .getByRole('option', { name: '11 Coding and Running A Simple Network' })
    .waitFor({ state: 'attached' });
  await page.getByRole('combobox', { name: 'Chapter', exact: true }).selectOption('11');
  await page.getByRole('button', { name: 'Add the book or chapter' }).click();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await waitForView(page, 'plan');
  expect(new URL(page.url()).search).toBe(`?chapter=computational-physics/11&exam=${DAY}`);
  expect(await page.locator('[data-plan]').textContent()).toContain('6 cards.');
  expect(await page.locator('[data-forecast]').textContent()).toContain('about 0% of them');
  await page.getByRole('button', { name: 'Study today’s share: 6 new cards' }).click();
  await waitForView(page, 'card');
  await press(page, 'Space');
  await press(page, '4');
  await page.goto(siteUrl('study/'));
  await waitForView(page, 'start');
  expect(await due.textContent()).toMatch(/^No cards are due today\. About \d+ minutes?\.$/);
  await page.getByText(/June 1, 2028, in \d+ days, about 1 min a day/).waitFor();
  await page
    .getByRole('link', { name: 'Computational Physics, 11 Coding and Running A Simple Network' })
    .click();
  await waitForView(page, 'plan');
  await page.getByRole('button', { name: 'Study today’s share: 5 new cards' }).click();
  await waitForView(page, 'card');
  expect((await see(page)).left).toBe('5 new, 0 learning, 0 to review');
  await page.goto(siteUrl('study/'));
  await page.getByRole('button', { name: /^Remove the exam/ }).click();
  await expect.poll(() => page.locator('[data-exams] li').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('an exam with only a date has no plan until it has a scope', async () => {
  const { page } = await openPage('study/');
  await waitForView(page, 'start');
  await page.getByText('Plan for an exam').click();
  await page.getByLabel('Day of the exam').fill(DAY);
  const make = page.getByRole('button', { name: 'Make the plan' });
  await make.click();
  await page.getByText('Choose what the exam is on: a book, a chapter, or a concept.').waitFor();
  expect(new URL(page.url()).search).toBe('');
  const book = page.getByRole('combobox', { name: 'Book', exact: true });
  expect(await book.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.getByRole('button', { name: 'Add the book or chapter' }).click();
  await page.getByText('Choose a book first.').waitFor();
  await book.selectOption('computational-physics');
  await make.click();
  await waitForView(page, 'plan');
  expect(new URL(page.url()).search).toBe(`?book=computational-physics&exam=${DAY}`);
});

test('an exam can cover a concept, chosen by name', async () => {
  const { page } = await openPage('study/');
  await waitForView(page, 'start');
  await page.getByText('Plan for an exam').click();
  await page.getByLabel('Day of the exam').fill(DAY);
  await page.getByLabel('Concept').fill('no such thing');
  await page.getByRole('button', { name: 'Add the concept' }).click();
  await page.getByText('There is no concept “no such thing” with several cards.').waitFor();
  await page.getByLabel('Concept').fill('tensorflow');
  await page.getByRole('button', { name: 'Add the concept' }).click();
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await waitForView(page, 'plan');
  expect(new URL(page.url()).search).toBe(`?concept=tensorflow&exam=${DAY}`);
});
