import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFailed, onTestFinished } from 'vitest';
import { createPagePool, type PagePool } from './page-pool.ts';

export interface OpenPage {
  page: Page;
  /** Console errors, exceptions, failed requests, and requests to other origins, in order. */
  complaints: string[];
}

export type OpenPageIn = (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/**
 * Connects the test file to the shared browser. Each test has its own page of 1280 × 800 with nothing stored, although
 * the browser may have cached the site's files. There is no service worker unless a test asks for it: its requests pass
 * by `page.route`, and starting it takes time.
 */
export function usePages(): OpenPageIn {
  let browser: Browser;
  let pool: PagePool;
  beforeAll(async () => {
    browser = await connectBrowser();
    pool = createPagePool(browser, new URL(inject('siteAddress')).origin);
  });
  afterAll(async () => {
    await browser.close();
  });
  return async (path, options = {}) => {
    const pooled = await pool.take({
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
      ...options,
    });
    onTestFinished(({ task }) => pool.giveBack(pooled, task.result?.state === 'pass'));
    const { page } = pooled;
    const complaints = collectComplaints(page, path);
    reportPending(page);
    await page.goto(siteUrl(path), { waitUntil: 'load' });
    return { page, complaints };
  };
}

/** Connects to the browser of this worker. */
export function connectBrowser(): Promise<Browser> {
  const worker = Number(process.env.VITEST_POOL_ID);
  return chromium.connect(inject('browserEndpoints')[worker - 1]!);
}

/** The address of a page of the sample site; `path` is below its base path. */
export function siteUrl(path: string): string {
  return new URL(path, inject('siteAddress')).href;
}

/** Resolves once the page is drawn and idle. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(resolve));
      }),
  );
}

/** If the test fails, says which requests of the page never ended: it may have waited for them. */
function reportPending(page: Page): void {
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  onTestFailed(() => {
    const urls = [...pending].map((request) => request.url());
    console.error(`At ${page.url()}; unfinished requests: ${urls.join(', ') || 'none'}`);
  });
}

function collectComplaints(page: Page, path: string): string[] {
  const complaints: string[] = [];
  const { origin } = new URL(inject('siteAddress'));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      complaints.push(`request to ${url.href}`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const own = message.location().url === siteUrl(path);
    if (message.type() === 'error' && !(own && isExpected404(message.text()))) {
      complaints.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
  });
  return complaints;
}

/** Chromium logs the status of the page itself, which is 404 for the 404 page. */
function isExpected404(text: string): boolean {
  return text.startsWith('Failed to load resource') && text.includes('404');
}
