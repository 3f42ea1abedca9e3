import type { Page } from 'playwright-core';
import { writeExport } from '../../../src/study/export-file.ts';
import type { ScopeEntry } from '../../../src/study/scope.ts';
import { createSampleLog, DAY } from '../../study/sample-log.ts';
import { siteUrl } from '../open-page.ts';

/** The cards of a book of the sample site, in reading order. */
async function cardsOf(book: string): Promise<ScopeEntry[]> {
  const response = await fetch(siteUrl(`books/${book}/cards.json`));
  return ((await response.json()) as { cards: ScopeEntry[] }).cards;
}

/** A file of progress on the chapter of computational physics: one card due, one known, one suspended, three new. */
export async function sampleProgress(): Promise<Buffer> {
  const [due, known, suspended] = await cardsOf('computational-physics');
  const start = Date.now() - 40 * DAY;
  const log = createSampleLog();
  log.review(due!, 4, start);
  log.review(known!, 4, start);
  log.review(known!, 4, start + 20 * DAY);
  log.mark(suspended!, 'suspend', start + 21 * DAY);
  log.flag(suspended!, 'The unit is missing.', start + 21 * DAY);
  return Buffer.from([...writeExport(log.events, {}, Date.now())].join(''));
}

/** Imports `file` through the panel of the progress page, which `page` must show. */
export async function importFile(page: Page, file: Buffer): Promise<void> {
  await page.locator('progress-data [data-file]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: file,
  });
}
