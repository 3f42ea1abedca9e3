import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeExport } from '../../../src/study/export-file.ts';
import type { ScopeEntry } from '../../../src/study/scope.ts';
import { createSampleLog, DAY } from '../../study/sample-log.ts';
import { siteUrl, usePages } from '../open-page.ts';
import { fetchEntries } from '../progress-page/seeded-page.ts';
import { importFile } from '../store/site-progress.ts';
import { waitForView } from './session-page.ts';

const openPage = usePages();

/** Opens the page that offers sessions, where `learned` were answered three days ago and `suspended` put aside. */
async function openStart(
  learned: readonly ScopeEntry[],
  suspended: readonly ScopeEntry[] = [],
): Promise<Page> {
  const { page } = await openPage('progress/');
  const log = createSampleLog();
  const start = Date.now() - 3 * DAY;
  for (const entry of learned) log.review(entry, 4, start);
  for (const entry of suspended) log.mark(entry, 'suspend', start);
  await importFile(page, Buffer.from([...writeExport(log.events, {}, Date.now())].join('')));
  await page.getByText(/entr(?:y was|ies were) added\./).waitFor();
  await page.goto(siteUrl('study/'));
  await waitForView(page, 'start');
  return page;
}

test('new cards are offered while there are any', async () => {
  const [first, ...others] = await fetchEntries();
  const page = await openStart(others);
  expect(await page.locator('.session-due').innerText()).toMatch(
    /^No cards are due today\.\s+Learn new cards$/,
  );
  await page.getByRole('link', { name: 'Learn new cards' }).click();
  await waitForView(page, 'card');
  expect(await page.locator('#_asked').textContent()).toBe(first?.heading);
});

test('no new cards are offered where all are learned or suspended', async () => {
  const [first, ...others] = await fetchEntries();
  const page = await openStart(others, first ? [first] : []);
  expect((await page.locator('.session-due').innerText()).trim()).toBe(
    'No cards are due today, and there are no new ones.',
  );
  expect(await page.getByRole('link', { name: /Learn new cards|Study what is due/ }).count()).toBe(
    0,
  );
});
