import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../open-page.ts';
import { axeFindings, openEverything, pageWidth } from '../page-checks.ts';
import { THEMES } from '../page-kinds.ts';
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

const EXAM_DAY = '2028-06-01';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** The views of a session, and how to get from its question to each of them. */
const STATES: Record<
  string,
  { path: string; view: string; reach?: (page: Page) => Promise<void> }
> = {
  start: { path: 'study/', view: 'start' },
  plan: { path: `study/?concept=tensorflow&exam=${EXAM_DAY}`, view: 'plan' },
  question: { path: CHAPTER, view: 'card' },
  answer: { path: CHAPTER, view: 'card', reach: (page) => press(page, 'Space') },
  keys: { path: CHAPTER, view: 'card', reach: (page) => page.keyboard.press('?') },
  end: { path: CHAPTER, view: 'card', reach: (page) => gradeToTheEnd(page, '4') },
  fault: { path: 'study/?book=no-such-book', view: 'fault' },
};

async function reach(page: Page, state: string): Promise<void> {
  const found = STATES[state];
  if (!found) throw new Error(`There is no state ${state}.`);
  await waitForView(page, found.view);
  await found.reach?.(page);
  await openEverything(page);
}

const STATE_NAMES = Object.keys(STATES);
const pathOf = (state: string) => STATES[state]?.path ?? '';

test.each(STATE_NAMES)('%s: axe finds nothing in either theme', async (state) => {
  const { page } = await openPage(pathOf(state), { reducedMotion: 'reduce' });
  await reach(page, state);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
});

test.each(STATE_NAMES)('%s: at 320 px the page does not scroll sideways', async (state) => {
  const { page } = await openPage(pathOf(state), { ...PHONE, reducedMotion: 'reduce' });
  await reach(page, state);
  expect(await pageWidth(page)).toBe(320);
});

test('at 200 % zoom, the controls are in the window and do not cover the text', async () => {
  const { page } = await openSession(CHAPTER, {
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 2,
  });
  expect(await pageWidth(page)).toBe(640);
  await press(page, 'Space');
  const bar = await page.locator('.session-grades').boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(400);
  await press(page, '3');
  expect((await see(page)).heading).toBe(SECOND);
});

test('on a phone the controls are large and at the bottom', async () => {
  const { page } = await openSession(CHAPTER, PHONE);
  await page.getByRole('button', { name: 'Show answer' }).tap();
  for (const button of await page.locator('.session-grades button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  const bar = await page.locator('.session-bar').boundingBox();
  expect(Math.round((bar?.y ?? 0) + (bar?.height ?? 0))).toBe(640);
  await page.getByRole('button', { name: 'Good' }).tap();
  await expect.poll(async () => (await see(page)).heading).toBe(SECOND);
});

async function swipe(page: Page, from: number, to: number, down = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => scrollTo(0, 0));
  const y = (await page.locator('#_asked').boundingBox())?.y ?? 0;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd' ? [] : [{ x: from + (to - from) * share, y: y + down * share }],
    });
  await touch('touchStart', 0);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch('touchMove', share);
  await touch('touchEnd', 1);
}

test('during a swipe, the sheet shows the effect of letting go', async () => {
  const { page } = await openSession(CHAPTER, PHONE);
  const session = await page.context().newCDPSession(page);
  const y = (await page.locator('#_asked').boundingBox())?.y ?? 0;
  const touch = (type: 'touchStart' | 'touchMove', x: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  const sheet = page.locator('.session-sheet');
  await touch('touchStart', 150);
  await touch('touchMove', 180);
  await expect.poll(() => sheet.getAttribute('data-swipe')).toBe('Show answer');
  expect(await sheet.getAttribute('data-swipe-far')).toBe(null);
  await page.keyboard.press('Space');
  await touch('touchMove', 120);
  await expect.poll(() => sheet.getAttribute('data-swipe')).toBe('Again');
  await touch('touchMove', 250);
  await expect.poll(() => sheet.getAttribute('data-swipe')).toBe('Good');
  expect(await sheet.getAttribute('data-swipe-far')).toBe('');
});

test('a swipe shows the answer; then, right is Good and left is Again', async () => {
  const { page } = await openSession(CHAPTER, PHONE);
  await swipe(page, 80, 240);
  await expect.poll(async () => (await see(page)).isAnswerShown).toBe(true);
  await swipe(page, 80, 240);
  await expect.poll(async () => (await see(page)).heading).toBe(SECOND);
  expect(await page.locator('[data-status]').textContent()).toContain('Good: ');
  await swipe(page, 240, 80);
  await expect.poll(async () => (await see(page)).isAnswerShown).toBe(true);
  await swipe(page, 240, 80);
  await expect.poll(() => page.locator('[data-status]').textContent()).toContain('Again: ');
  // A quick swipe doesn't swallow the tap after it.
  await page.getByRole('button', { name: 'Show answer' }).tap();
  await expect.poll(async () => (await see(page)).isAnswerShown).toBe(true);
});

test.each([
  ['short', 100, 150, 0],
  ['steep', 100, 200, 150],
  ['from the edge', 5, 200, 0],
])('a swipe that is %s does nothing', async (_, from, to, down) => {
  const { page } = await openSession(CHAPTER, PHONE);
  await swipe(page, from, to, down);
  expect(await see(page)).toMatchObject({ heading: FIRST, isAnswerShown: false });
  // If it had shown the answer, the next swipe would grade the card.
  await swipe(page, 80, 240);
  await expect.poll(async () => (await see(page)).isAnswerShown).toBe(true);
  expect((await see(page)).heading).toBe(FIRST);
});

test('nothing is animated with reduced motion', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const { page } = await openSession(CHAPTER, { reducedMotion });
    await press(page, 'Space');
    const moves = await page.evaluate(() => ({
      animation: getComputedStyle(document.querySelector('[data-answer]')!).animationName,
      transform: getComputedStyle(document.querySelector('.session-sheet')!).transform,
    }));
    const isStill = moves.animation === 'none' && moves.transform === 'none';
    expect(isStill).toBe(reducedMotion === 'reduce');
  }
});

test('without JavaScript the page explains why there is no session', async () => {
  const { page } = await openPage('study/', { javaScriptEnabled: false });
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('[data-view]:visible').count()).toBe(0);
});
