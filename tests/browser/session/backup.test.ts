import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeExport } from '../../../src/study/export-file.ts';
import { createSampleLog, DAY, entry } from '../../study/sample-log.ts';
import { openPage } from '../open-page.ts';
import { CHAPTER, gradeToTheEnd, openSession, waitForView } from './session-page.ts';

const sentence = (page: Page) => page.locator('session-backup [data-sentence]');

/** An export of a log with one review of `name`, `days` ago. */
function exportOf(name: string, days: number): string {
  const log = createSampleLog(name.length);
  const at = Date.now() - days * DAY;
  log.review(entry(name), 3, at);
  return [...writeExport(log.events, {}, at)].join('');
}

/**
 * The browser's own storage acts as the folder. Without a window, nobody can be asked for permission, and Chromium
 * crashes if a folder is stored in a database, so a placeholder is stored instead.
 */
function stubPicker(): void {
  const allow = () => Promise.resolve('granted');
  Object.assign(FileSystemHandle.prototype, { queryPermission: allow, requestPermission: allow });
  Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  let folder: unknown;
  void navigator.storage.getDirectory().then((found) => (folder = found));
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
    this: IDBObjectStore,
    ...given: unknown[]
  ) => IDBRequest<IDBValidKey>;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    const stored = value instanceof FileSystemHandle ? 'the folder' : value;
    return key === undefined ? put.call(this, stored) : put.call(this, stored, key);
  };
  const original = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'result');
  Object.defineProperty(IDBRequest.prototype, 'result', {
    get(this: IDBRequest): unknown {
      const result: unknown = original?.get?.call(this);
      return result === 'the folder' ? folder : result;
    },
  });
}

async function writeFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async ([file, content]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file, { create: true });
      const writer = await handle.createWritable();
      await writer.write(content);
      await writer.close();
    },
    [name, text] as const,
  );
}

function readFile(page: Page, name: string): Promise<string> {
  return page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
}

async function importText(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator('[data-file]')
    .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer });
  await page.locator('.progress-done [data-sentence]:not(:empty)').waitFor();
}

test('the end of a session says when a backup is due, and makes one', async () => {
  const { page } = await openPage('progress/');
  await importText(page, exportOf('wave', 30));
  await page.goto(new URL(`../${CHAPTER}`, page.url()).href);
  await waitForView(page, 'card');
  expect(await sentence(page).isVisible()).toBe(false);
  await gradeToTheEnd(page, '3');
  await expect
    .poll(() => sentence(page).textContent())
    .toBe('There is no backup yet. It is time for one: press Export.');
  const download = page.waitForEvent('download');
  await page.locator('session-backup [data-do="export"]').click();
  const name = (await download).suggestedFilename();
  expect(name).toMatch(/^recto-progress-\d{4}-\d\d-\d\d\.json$/);
  await expect.poll(() => sentence(page).textContent()).toBe(`Your progress is in ${name}.`);
});

test('a reader who has just begun is not reminded', async () => {
  const { page } = await openSession();
  await gradeToTheEnd(page, '3');
  await waitForView(page, 'end');
  expect(await page.locator('session-backup').isHidden()).toBe(true);
});

test('a synced folder is read and written after each session', async () => {
  const { page } = await openPage('progress/');
  await page.context().addInitScript(stubPicker);
  await page.reload();
  await writeFile(page, 'recto-progress.json', exportOf('wave', 3));
  await writeFile(page, 'recto-progress (conflict).json', exportOf('tide pool', 2));
  await page.locator('[data-sync="choose"]').click();
  const status = page.locator('synced-folder-choice [data-sentence]');
  await expect
    .poll(() => status.textContent())
    .toContain('2 events from other devices were added.');
  expect(JSON.parse(await readFile(page, 'recto-progress.json'))).toMatchObject({
    events: [{ key: 'key-wave' }, { key: 'key-tide pool' }],
  });

  await page.goto(new URL(`../${CHAPTER}`, page.url()).href);
  await waitForView(page, 'card');
  await gradeToTheEnd(page, '3');
  await expect.poll(() => sentence(page).textContent()).toContain('Your progress is in the folder');
  const { events } = JSON.parse(await readFile(page, 'recto-progress.json')) as {
    events: unknown[];
  };
  // New cards are asked twice.
  expect(events.length).toBe(2 + 6 * 2);
});

test('an unreadable file in the folder is left unchanged', async () => {
  const { page } = await openPage('progress/');
  await page.context().addInitScript(stubPicker);
  await page.reload();
  await writeFile(page, 'recto-progress.json', '{"program":"recto","version":1,"eve');
  await page.locator('[data-sync="choose"]').click();
  await expect
    .poll(() => page.locator('synced-folder-choice [data-sentence]').textContent())
    .toBe(
      'Your progress could not be written to the synced folder: recto-progress.json: The file is truncated or damaged. Export it again, or copy it again. Nothing was imported. Nothing is lost; it is kept in this browser.',
    );
  expect(await readFile(page, 'recto-progress.json')).toBe('{"program":"recto","version":1,"eve');
});

test('progress can be shared if the browser can share files', async () => {
  const { page } = await openPage('progress/');
  await page.context().addInitScript(() => {
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files[0]?.type === 'text/plain',
      share: ({ files }: { files: File[] }) => {
        Object.assign(window, { shared: files[0]?.name });
        return Promise.resolve();
      },
    });
  });
  await page.reload();
  await page.locator('progress-data [data-do="share"]').click();
  await expect
    .poll(() => page.locator('.progress-done [data-sentence]').textContent())
    .toBe('Your progress was shared.');
  expect(await page.evaluate(() => (window as { shared?: string }).shared)).toMatch(
    /^recto-progress-.*\.json\.txt$/,
  );
});
