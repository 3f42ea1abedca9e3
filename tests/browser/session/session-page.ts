import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage } from '../open-page.ts';

/** Six cards of one chapter, asked in reading order while they are new. */
export const CHAPTER = 'study/?chapter=computational-physics/11';
export const FIRST = 'Loss Function and Weight Adjustment';
export const SECOND = 'Weight Update Using Stochastic Gradient Descent';

/** What a reader sees of a session. */
export interface Seen {
  /** `wait`, `fault`, `start`, `plan`, `card`, or `end`. */
  view: string;
  heading: string;
  isAnswerShown: boolean;
  left: string;
}

export async function openSession(path: string = CHAPTER, options: BrowserContextOptions = {}) {
  const opened = await openPage(path, { reducedMotion: 'reduce', ...options });
  await waitForView(opened.page, 'card');
  return opened;
}

export async function waitForView(page: Page, view: string): Promise<void> {
  await page.locator(`study-session[data-showing="${view}"]`).waitFor();
}

export function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
    return {
      view: document.querySelector<HTMLElement>('study-session')?.dataset.showing ?? '',
      heading: text('#_asked'),
      isAnswerShown: !document.querySelector<HTMLElement>('[data-answer]')?.hidden,
      left: text('[data-left]'),
    };
  });
}

/** Presses `key` and waits until the session has handled it. */
export async function press(page: Page, key: string): Promise<void> {
  const before = JSON.stringify(await see(page));
  await page.keyboard.press(key);
  await expect
    .poll(async () => JSON.stringify(await see(page)), {
      message: `after the key ${key}`,
    })
    .not.toBe(before);
}

/** Reveals and grades cards until the end. */
export async function gradeToTheEnd(page: Page, key: string): Promise<void> {
  while ((await see(page)).view === 'card') {
    if (!(await see(page)).isAnswerShown) await press(page, 'Space');
    await press(page, key);
  }
}

/** The types of all events in the log, in order. */
export function loggedTypes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const ask = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await ask(indexedDB.open(name));
    const events = await ask<unknown[]>(
      database.transaction('events').objectStore('events').getAll(),
    );
    database.close();
    return (events as { type: string }[]).map(({ type }) => type);
  });
}
