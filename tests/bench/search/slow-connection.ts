import type { Browser, Page } from 'playwright-core';
import { formatBytes, formatTable, median } from '../numbers.ts';

/** "Fast 3G" in Chromium's developer tools: bytes per second, and latency of each request in milliseconds. */
const FAST_3G = { downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };

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
  /** Another visit with another query and a warm browser cache. */
  again: SlowSearch;
}

/**
 * Searches the site at `address` for `queries` (the first cold, the second typed, the third on a second visit) at Fast
 * 3G, without compression, `runs` times; prints medians, and every file of the first cold visit.
 */
export async function printSlowConnection(
  browser: Browser,
  address: string,
  queries: readonly [string, string, string],
  runs = 3,
): Promise<void> {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measureOnce(browser, address, queries));
  const rows = [['Fast 3G, uncompressed', 'to results', 'requests', 'loaded', 'of the index']];
  for (const name of ['cold', 'typed', 'again'] as const) {
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
  console.log(`\n${formatWaterfall(measured[0]?.cold.files ?? [])}`);
}

async function measureOnce(
  browser: Browser,
  address: string,
  [first, second, third]: readonly [string, string, string],
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // Its requests would not be slowed down.
    serviceWorkers: 'block',
    extraHTTPHeaders: { 'Accept-Encoding': 'identity' },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(markAnswers);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...FAST_3G });
    const visit = async (query: string): Promise<SlowSearch> => {
      await page.goto(`${address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
      return readResults(page, query, 0);
    };
    const cold = await visit(first);
    await page.locator('search-page[data-ready]').waitFor();
    const typedAt = await page.evaluate((query) => {
      const field = document.querySelector<HTMLInputElement>('search-page input[type="search"]');
      if (!field) throw new Error('This is not the search page.');
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return performance.now();
    }, second);
    const typed = await readResults(page, second, typedAt);
    const again = await visit(third);
    return { cold, typed, again };
  } finally {
    await context.close();
  }
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
