import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onCard } from '../../../src/browser/store/progress.ts';
import { DAY, entry } from '../../study/sample-log.ts';
import { openContext } from '../open-page.ts';
import { useStore } from './store-page.ts';

const openStore = useStore();
const LOSS = 'What you learn from here on is lost when this page is closed, unless you export it.';

function review(page: Page, name: string) {
  const draft = {
    ...onCard(entry(name)),
    type: 'review',
    rating: 3,
    durationMs: 1,
    retention: 0.9,
  };
  return page.evaluate((event) => window.progress.append(event as never), draft);
}

async function cardsIn(page: Page): Promise<string[]> {
  const ids = await page.evaluate(async () =>
    (await window.progress.find()).map(({ cardId }) => cardId),
  );
  return ids.map((id) => id.slice(-1)).sort();
}

async function exportedCards(page: Page): Promise<string[]> {
  const text = await page.evaluate(async () => (await window.progress.exportFile()).text());
  const { events } = JSON.parse(text) as { events: { cardId: string }[] };
  return events.map(({ cardId }) => cardId.slice(-1));
}

function alertOf(page: Page) {
  return page.getByRole('alert').locator('p').textContent();
}

test('if storage is blocked, the session continues in memory and can be exported', async () => {
  const page = await openStore(await openContext(), () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Denied.', 'SecurityError');
    };
  });
  expect(await alertOf(page)).toBe(
    `The browser does not let this site store anything: a private window or a setting prevents it. ${LOSS}`,
  );
  await review(page, 'a');
  expect(await cardsIn(page)).toEqual(['a']);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export your progress' }).click();
  expect((await download).suggestedFilename()).toMatch(/^recto-progress-\d{4}-\d\d-\d\d\.json$/);
  expect(await exportedCards(page)).toEqual(['a']);
});

test('the same without IndexedDB', async () => {
  const page = await openStore(await openContext(), () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await review(page, 'a');
  expect(await cardsIn(page)).toEqual(['a']);
  expect(await page.evaluate(() => window.progress.notice()?.code)).toBe('blocked');
});

test('if storage is full, nothing is lost, and everything is written once there is space', async () => {
  const context = await openContext();
  const page = await openStore(context);
  await review(page, 'a');
  await page.evaluate(() => {
    const add = Reflect.get<IDBObjectStore, 'add'>(IDBObjectStore.prototype, 'add');
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.add = add;
      },
    });
  });
  await review(page, 'b');
  expect(await alertOf(page)).toBe(
    `The browser has no space left for your progress. What was stored before is safe. ${LOSS}`,
  );
  await review(page, 'c');
  expect(await cardsIn(page)).toEqual(['a', 'b', 'c']);
  expect(await exportedCards(page)).toEqual(['a', 'b', 'c']);
  expect(await cardsIn(await openStore(context))).toEqual(['a']);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await review(page, 'd');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(await cardsIn(await openStore(context))).toEqual(['a', 'b', 'c', 'd']);
});

test('a transaction that fails at its end counts as not written', async () => {
  const context = await openContext();
  const page = await openStore(context);
  await page.evaluate(() => {
    const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
      const request = put.apply(this, args);
      if (this.name === 'states') this.transaction.abort();
      return request;
    };
  });
  await review(page, 'a');
  expect(await page.evaluate(() => window.progress.notice()?.code)).toBe('failed');
  expect(await cardsIn(page)).toEqual(['a']);
  expect(await cardsIn(await openStore(context))).toEqual([]);
});

test('a database of a newer version is left unchanged', async () => {
  const context = await openContext();
  const page = await openStore(context);
  await review(page, 'a');
  const name = await page.evaluate(async () => (await indexedDB.databases())[0]!.name!);
  await page.goto('about:blank');
  const upgrader = await openStore(context);
  await upgrader.evaluate(
    (database) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open(database, 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    name,
  );
  expect(await alertOf(upgrader)).toBe(
    `A newer version of this site was opened in another tab. Reload this page. ${LOSS}`,
  );
  await review(upgrader, 'b');
  expect(await cardsIn(upgrader)).toEqual(['a', 'b']);
  const old = await openStore(context);
  expect(await alertOf(old)).toBe(
    `Your progress was stored by a newer version of this site and is left unchanged. Reload the page to get that version. ${LOSS}`,
  );
  await review(old, 'c');
  expect(await cardsIn(old)).toEqual(['c']);
  const kept = await old.evaluate(
    (database) =>
      new Promise<[number, number]>((resolve) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => {
          const count = request.result.transaction('events').objectStore('events').count();
          count.onsuccess = () => resolve([request.result.version, count.result]);
        };
      }),
    name,
  );
  expect(kept).toEqual([99, 1]);
});

test('a tab that blocks an upgrade is reported after a moment', async () => {
  const context = await openContext();
  const holder = await openStore(context);
  await holder.evaluate(async () => {
    const name = (await indexedDB.databases())[0]!.name!;
    const request = indexedDB.open(name);
    await new Promise((resolve) => (request.onsuccess = resolve));
  });
  const page = await openStore(context, () => {
    const open = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (name) {
      return open.call(this, name, 99);
    };
  });
  expect(await alertOf(page)).toBe(
    `Another tab of this site is blocking your progress. Close the other tabs, then reload this page. ${LOSS}`,
  );
});

test('events in the future are reported: the clock was set back', async () => {
  const context = await openContext();
  const page = await openStore(context, () => {
    const { now } = Date;
    Date.now = () => now() + 3 * 86_400_000;
  });
  await review(page, 'a');
  const later = await openStore(context);
  expect(await alertOf(later)).toMatch(/^Your progress has reviews that are in the future/);
  expect(await later.getByRole('alert').getByRole('button').count()).toBe(0);
  const [event] = await review(later, 'a');
  expect(event!.at).toBeLessThan(Date.now() + DAY);
  const [state] = await later.evaluate(() => window.progress.find());
  expect(state!.schedule!.reps).toBe(2);
});

test('the browser is asked once, at the first grade, to keep what is stored', async () => {
  const page = await openStore(await openContext(), () => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    StorageManager.prototype.persist = () => {
      asked.push('persist');
      return Promise.resolve(true);
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
  await page.evaluate(
    (card) => window.progress.append({ ...card, type: 'suspend' }),
    onCard(entry('a')),
  );
  expect(await asked()).toBe(0);
  await review(page, 'a');
  await review(page, 'b');
  expect(await asked()).toBe(1);
});
