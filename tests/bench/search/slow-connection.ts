import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findChromium } from '../../browser/chromium.ts';
import { isKept } from '../../browser/offline/is-kept.ts';
import { formatBytes, formatTable, median } from '../numbers.ts';
import { openSlowProxy } from './slow-proxy.ts';
import type { Connection } from './slow-proxy.ts';

/** "Fast 3G" in Chromium's developer tools. */
const FAST_3G: Connection = { bytesPerSecond: 180_000, latency: 562.5 };

/** A file loaded by the page; times in milliseconds since the navigation began. */
interface Loaded {
  path: string;
  started: number;
  ended: number;
  bytes: number;
}

interface SlowSearch {
  /** From the navigation, or from the last key, to the first results. */
  milliseconds: number;
  /** What was loaded by then. */
  files: Loaded[];
}

interface Measured {
  /** First visit of the search page, nothing cached. */
  cold: SlowSearch;
  /** Another query, typed on the same page. */
  typed: SlowSearch;
  /** The first query on another visit, in a browser without service workers. */
  repeated: SlowSearch;
  /** Another visit with another query and a warm browser cache, in a browser without service workers. */
  again: SlowSearch;
  /** The same with the site's service worker. */
  'with worker': SlowSearch;
}

/**
 * Searches the site at `address` for `queries` (the first cold and repeated, the second typed, the third on a later visit)
 * at Fast 3G, without compression, `runs` times; prints medians, and every file of the first visits.
 */
export async function printSlowConnection(
  address: string,
  queries: readonly [string, string, string],
  runs = 3,
): Promise<void> {
  const proxy = await openSlowProxy(address, FAST_3G);
  const measured: Measured[] = [];
  try {
    for (let run = 0; run < runs; run++) measured.push(await measureOnce(proxy.address, queries));
  } finally {
    await proxy.close();
  }
  const rows = [['Fast 3G, uncompressed', 'to results', 'requests', 'loaded', 'of the index']];
  for (const name of ['cold', 'typed', 'repeated', 'again', 'with worker'] as const) {
    const all = measured.map((one) => one[name]);
    const files = all[0]?.files ?? [];
    const isOfIndex = ({ path }: Loaded): boolean => path.includes('/pagefind/');
    rows.push([
      name,
      `${(median(all.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(2)} s`,
      String(files.length),
      formatBytes(sumBytes(files)),
      formatBytes(sumBytes(files.filter(isOfIndex))),
    ]);
  }
  console.log(formatTable(rows));
  for (const name of ['cold', 'again', 'with worker'] as const)
    console.log(`\n${name}\n\n${formatWaterfall(measured[0]?.[name].files ?? [])}`);
}

async function measureOnce(
  address: string,
  [first, second, third]: readonly [string, string, string],
): Promise<Measured> {
  const without = await openBrowser('block');
  const cold = await visit(without, address, first);
  await without.locator('search-page[data-ready]').waitFor();
  const typedAt = await without.evaluate((query) => {
    const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
    if (!field) throw new Error('This is not the search page.');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return performance.now();
  }, second);
  const typed = await readResults(without, second, typedAt);
  await becomeIdle(without);
  const repeated = await visit(without, address, first);
  await becomeIdle(without);
  const again = await visit(without, address, third);
  await without.context().close();
  const withWorker = await openBrowser('allow');
  await visit(withWorker, address, first);
  while (!(await withWorker.evaluate(isKept, `${address}search/`))) await sleep(100);
  await becomeIdle(withWorker);
  const worked = await visit(withWorker, address, third);
  await withWorker.context().close();
  return { cold, typed, repeated, again, 'with worker': worked };
}

/** A browser that caches on disk: in memory, Chromium drops some of what is loaded twice. */
async function openBrowser(serviceWorkers: 'allow' | 'block'): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'recto-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...(await findChromium(process.env)),
    viewport: { width: 1280, height: 800 },
    serviceWorkers,
  });
  context.on('close', () => rmSync(profile, { recursive: true, force: true }));
  const page = await context.newPage();
  await page.addInitScript(markAnswers);
  return page;
}

async function visit(page: Page, address: string, query: string): Promise<SlowSearch> {
  await page.goto(`${address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  return readResults(page, query, 0);
}

/** Waits until a page loads nothing more: a request that the next visit cuts off seems to cost Chromium its copy of the file. */
async function becomeIdle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** In a page: records when the search page shows an answer. */
function markAnswers(): void {
  new MutationObserver(() => performance.mark('answer')).observe(document, {
    subtree: true,
    attributeFilter: ['data-answered'],
  });
}

/** Waits for the first results of `query` and returns what was loaded after `since`. */
async function readResults(page: Page, query: string, since: number): Promise<SlowSearch> {
  await page
    .locator(`search-page[data-answered=${JSON.stringify(query)}] .result-link`)
    .first()
    .waitFor({ timeout: 60_000 });
  return page.evaluate((from) => {
    const end =
      performance.getEntriesByName('answer').find(({ startTime }) => startTime >= from)
        ?.startTime ?? 0;
    const entries = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const files = entries
      .filter(({ startTime, responseEnd }) => startTime >= from && responseEnd <= end)
      .map(({ name, startTime, responseEnd, transferSize, encodedBodySize }) => ({
        path: new URL(name).pathname,
        started: startTime,
        ended: responseEnd,
        // `transferSize` counts 300 bytes for headers, which are all that is sent for an unchanged file.
        bytes: Math.min(encodedBodySize, Math.max(0, transferSize - 300)),
      }));
    return { milliseconds: end - from, files };
  }, since);
}

function sumBytes(files: readonly Loaded[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A line for each file, in the order of the requests, with a bar for the time of the request. */
function formatWaterfall(files: readonly Loaded[]): string {
  const columns = 50;
  const end = Math.max(1, ...files.map(({ ended }) => ended));
  const rows = files
    .toSorted((a, b) => a.started - b.started)
    .map(({ path, started, ended, bytes }) => {
      const from = Math.round((started / end) * columns);
      const to = Math.max(from + 1, Math.round((ended / end) * columns));
      const bar = ' '.repeat(from) + '█'.repeat(to - from) + ' '.repeat(Math.max(0, columns - to));
      const times = `${started.toFixed(0)}–${ended.toFixed(0)} ms`;
      return [path.split('/').slice(-2).join('/').slice(0, 48), times, formatBytes(bytes), bar];
    });
  return formatTable([['file', 'when', 'size', ''], ...rows]);
}
