import { expect, test } from 'vitest';
import { siteUrl } from '../open-page.ts';
import {
  CHAPTER,
  FIRST,
  gradeToTheEnd,
  loggedTypes,
  openSession,
  press,
  SECOND,
  see,
  waitForView,
} from './session-page.ts';

test('a whole session works by keyboard, and the focus is never lost', async () => {
  const { page, complaints } = await openSession();
  const focused = () => page.evaluate(() => document.activeElement !== document.body);
  expect(await see(page)).toEqual({
    view: 'card',
    heading: FIRST,
    isAnswerShown: false,
    left: '6 new, 0 learning, 0 to review',
  });
  const keys = ['Space', 'Space', 'Enter', 'Enter', 'Space', '1', 'Enter', '2', 'Space', '4'];
  for (const key of keys) {
    await press(page, key);
    expect(await focused(), `after ${key}`).toBe(true);
  }
  expect(await loggedTypes(page)).toEqual(Array<string>(5).fill('review'));
  await gradeToTheEnd(page, '4');
  expect(await focused()).toBe(true);
  expect(await page.locator('[data-summary]').textContent()).toBe(
    '6 cards in less than a minute, all of them new. You recalled 5 the first time (83%).',
  );
  expect(await page.locator('[data-forgotten] li a').allTextContents()).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('u undoes any number of steps, even at the end', async () => {
  const { page } = await openSession();
  await gradeToTheEnd(page, '4');
  for (let steps = 0; steps < 6; steps++) await press(page, 'u');
  expect(await see(page)).toMatchObject({ view: 'card', heading: FIRST, isAnswerShown: true });
  expect(await page.locator('.session-tools [data-do="undo"]').getAttribute('aria-disabled')).toBe(
    'true',
  );
  const types = await loggedTypes(page);
  expect(types.filter((type) => type === 'undo')).toHaveLength(6);
  await press(page, '3');
  expect((await see(page)).heading).toBe(SECOND);
});

test('s and b remove a card from the session, and u restores it', async () => {
  const { page } = await openSession();
  await press(page, 's');
  expect(await see(page)).toMatchObject({
    heading: SECOND,
    left: '5 new, 0 learning, 0 to review',
  });
  await press(page, 'b');
  expect(await see(page)).toMatchObject({ left: '4 new, 0 learning, 0 to review' });
  await press(page, 'u');
  expect(await see(page)).toMatchObject({
    heading: SECOND,
    isAnswerShown: false,
    left: '5 new, 0 learning, 0 to review',
  });
  await press(page, 'u');
  expect(await see(page)).toMatchObject({ heading: FIRST, left: '6 new, 0 learning, 0 to review' });
  const types = await loggedTypes(page);
  expect(types).toEqual(['suspend', 'bury', 'undo', 'undo']);
});

test('s and b say what they did, next to a button that undoes it', async () => {
  const { page } = await openSession();
  const notice = page.locator('.session-notice');
  expect(await notice.isVisible()).toBe(false);
  await press(page, 's');
  expect(await notice.innerText()).toMatch(/^Suspended\s+·\s+Undo$/);
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => see(page)).toMatchObject({ heading: FIRST, isAnswerShown: false });
  expect(await notice.isVisible()).toBe(false);
  await press(page, 'b');
  expect(await notice.innerText()).toMatch(/^Buried until tomorrow\s+·\s+Undo$/);
  await press(page, 'Space');
  expect(await notice.isVisible()).toBe(true);
  await press(page, '4');
  expect(await notice.isVisible()).toBe(false);
});

test('f flags the current card, with a note, and removes the flag again', async () => {
  const { page, complaints } = await openSession();
  const notice = page.locator('.session-notice');
  const flag = page.locator('.session-flag');
  await press(page, 'Space');
  await page.keyboard.press('f');
  await expect.poll(() => notice.innerText()).toMatch(/^Flagged\s+·\s+Undo\s+Add a note$/);
  expect(await see(page)).toMatchObject({ heading: FIRST, isAnswerShown: true });
  expect(await flag.innerText()).toBe('Flagged');
  await notice.getByRole('button', { name: 'Add a note' }).click();
  await page.keyboard.type('sub 1');
  await notice.getByRole('button', { name: 'Save note' }).click();
  await expect.poll(() => flag.innerText()).toBe('Flagged: sub 1');
  await page.keyboard.press('u');
  await expect.poll(() => flag.innerText()).toBe('Flagged');
  await page.keyboard.press('f');
  await expect.poll(() => notice.innerText()).toMatch(/^Flag removed\s+·\s+Undo$/);
  expect(await flag.isVisible()).toBe(false);
  await page.keyboard.press('u');
  await expect.poll(() => flag.isVisible()).toBe(true);
  await press(page, '4');
  expect(await see(page)).toMatchObject({ heading: SECOND });
  expect(await flag.isVisible()).toBe(false);
  expect(await loggedTypes(page)).toEqual([
    ...['flag', 'flag', 'undo', 'unflag', 'undo', 'review'],
  ]);
  expect(complaints).toEqual([]);
});

test('o opens the page of the card, and Escape returns to the page of the chapter', async () => {
  const { page } = await openSession();
  await page.keyboard.press('o');
  await page.waitForURL(/computational-physics\/11\/loss-function/);
  const back = page.getByRole('link', { name: 'Back to the session' });
  await back.waitFor();
  await page.keyboard.press('o');
  await waitForView(page, 'card');
  expect(await see(page)).toMatchObject({ heading: FIRST, left: '6 new, 0 learning, 0 to review' });
  await page.keyboard.press('Escape');
  await page.waitForURL(/books\/computational-physics\/11\/$/);
  await page.locator('.cards').waitFor();
  expect(await back.count()).toBe(0);
});

test('? shows the keys, and Escape closes them without leaving', async () => {
  const { page } = await openSession();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys and settings' }).waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Keys and settings' }).waitFor({ state: 'hidden' });
  expect(await see(page)).toMatchObject({ view: 'card', heading: FIRST, isAnswerShown: false });
});

test('single-key shortcuts can be switched off, and are then not shown', async () => {
  const { page } = await openSession();
  await page.keyboard.press('?');
  await page.getByLabel('Single-key shortcuts').uncheck();
  // It applies once it is stored.
  await page.locator('[data-no-keys]').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await press(page, 'Space');
  for (const key of ['1', '4', 's', 'b', 'f', 'u', '?', 'o']) await page.keyboard.press(key);
  expect(await see(page)).toMatchObject({
    heading: FIRST,
    isAnswerShown: true,
    left: '6 new, 0 learning, 0 to review',
  });
  expect(await page.locator('[data-rating="3"] kbd').isVisible()).toBe(false);
  await press(page, 'Enter');
  expect(await see(page)).toMatchObject({
    heading: SECOND,
    left: '5 new, 1 learning, 0 to review',
  });
});

test('holding a key does not skip through the session', async () => {
  const { page } = await openSession();
  await page.keyboard.down('Space');
  for (let repeats = 0; repeats < 8; repeats++) await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  expect(await see(page)).toMatchObject({ heading: FIRST, isAnswerShown: true });
  await press(page, 'Enter');
  expect(await see(page)).toMatchObject({
    heading: SECOND,
    left: '5 new, 1 learning, 0 to review',
  });
});

test('each grade shows when the card comes back, and every action is announced', async () => {
  const { page } = await openSession();
  await press(page, 'Space');
  const grades = page.locator('.session-grades button');
  const labels = await grades.evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim()),
  );
  expect(labels).toEqual(['Again 1 min 1', 'Hard 6 min 2', 'Good 10 min 3', 'Easy 8 days 4']);
  await press(page, '4');
  expect(await page.locator('[data-status]').textContent()).toBe(
    'Easy: back in 8 days. 5 new, 0 learning, 0 to review.',
  );
});

test('the counts of new, learning, and due cards change after each grade, and back', async () => {
  const { page } = await openSession();
  const current = () => page.locator('[data-left] [data-current]').textContent();
  const after = async (...keys: string[]) => {
    for (const key of keys) await press(page, key);
    return (await see(page)).left;
  };
  expect(await current()).toBe('6 new');
  expect(await after('Space', '3')).toBe('5 new, 1 learning, 0 to review');
  expect(await after('Space', '4')).toBe('4 new, 1 learning, 0 to review');
  expect(await after('Space', '1')).toBe('3 new, 2 learning, 0 to review');
  expect(await after('u')).toBe('4 new, 1 learning, 0 to review');
  expect(await after('4', 'Space', '4', 'Space', '4', 'Space', '4')).toBe(
    '0 new, 1 learning, 0 to review',
  );
  expect(await current()).toBe('1 learning');
  await gradeToTheEnd(page, '4');
  await page.reload();
  await waitForView(page, 'card');
  expect((await see(page)).left).toBe('0 new, 0 learning, 0 to review, 6 not due yet');
});

test('a card counts as started until it has left its learning steps', async () => {
  const { page } = await openSession();
  for (const key of ['Space', '3', 'Space', '4']) await press(page, key);
  const counts = async (path: string) => {
    await page.goto(siteUrl(path));
    const row = page.locator('.begun .count').first();
    await row.waitFor();
    return row.innerText();
  };
  expect(await counts('')).toBe('1 of 6 learned, 1 started, 1 due');
  expect(await counts('books/computational-physics/')).toBe('1 of 6 learned, 1 started, 1 due');
  await page.goto(siteUrl('progress/'));
  await page.getByText('1 card learned, 1 started, 1 card due today.').waitFor();
  await page.getByText('1 of 6 learned, 1 started · recall 100%').waitFor();
  await page.goto(siteUrl(CHAPTER));
  await waitForView(page, 'card');
  await gradeToTheEnd(page, '4');
  expect(await counts('')).toBe('6 of 6 learned');
});

test('two grades replace four', async () => {
  const { page } = await openSession();
  const offered = () =>
    page.locator('.session-grades button:visible .grade-name').allTextContents();
  await press(page, 'Space');
  await expect.poll(offered).toEqual(['Again', 'Hard', 'Good', 'Easy']);
  await page.keyboard.press('?');
  await page.getByLabel('Two grades only').check();
  await page.keyboard.press('Escape');
  await expect.poll(offered).toEqual(['Again', 'Good']);
  await press(page, '2');
  expect(await page.locator('[data-status]').textContent()).toContain('Good: back in 10 min.');
});

test('a typed answer is compared with the card’s', async () => {
  const { page } = await openTyped();
  await page.keyboard.type('12 s, weight update');
  expect(await see(page)).toMatchObject({ heading: FIRST, isAnswerShown: false });
  await press(page, 'Enter');
  expect((await see(page)).isAnswerShown).toBe(true);
  await page.locator('[data-compared] p').first().waitFor();
  await press(page, '3');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('_typed');
});

test('typing can be switched for the current card, which stays', async () => {
  const { page } = await openTyped();
  expect(await see(page)).toMatchObject({
    heading: FIRST,
    isAnswerShown: false,
    left: '6 new, 0 learning, 0 to review',
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByLabel('Type the answer first').uncheck();
  await page.keyboard.press('Escape');
  await page.locator('[data-try]').waitFor({ state: 'hidden' });
  expect((await see(page)).heading).toBe(FIRST);
});

test('Escape leaves the field for the typed answer, then the session; the hints name the keys', async () => {
  const { page } = await openTyped();
  const hint = () => page.locator('.session-reveal kbd:visible').allInnerTexts();
  const others = page.locator(':is(.session-leave, .session-tools) kbd:visible');
  expect(await hint()).toEqual(['Enter']);
  expect(await others.count()).toBe(0);
  await page.keyboard.type('su');
  await page.keyboard.press('Escape');
  expect(await page.locator('.session-sheet').evaluate((sheet) => sheet.matches(':focus'))).toBe(
    true,
  );
  expect(await hint()).toEqual(['Space']);
  expect(await others.allInnerTexts()).toEqual(['Esc', 'u', 'b', 's', 'f', 'o', '?']);
  expect(await page.locator('#_typed').inputValue()).toBe('su');
  await press(page, 'Space');
  expect(await see(page)).toMatchObject({ heading: FIRST, isAnswerShown: true });
  await page.keyboard.press('Escape');
  await page.waitForURL(/books\/computational-physics\/11\/$/);
});

/** The chapter's session, with a typed answer for the first card. */
async function openTyped() {
  const opened = await openSession();
  const { page } = opened;
  await page.keyboard.press('?');
  await page.getByLabel('Type the answer first').check();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('_typed');
  return opened;
}
