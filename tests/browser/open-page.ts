import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { inject, onTestFailed, onTestFinished } from 'vitest';
import { once } from '../../src/text/once.ts';
import { PATIENCE_MS } from '../patience.ts';
import { launchChromium } from './chromium.ts';
import { createPagePool } from './page-pool.ts';

export interface OpenPage {
  page: Page;
  /** Console errors, exceptions, failed requests, and requests to other origins, in order. */
  complaints: string[];
}

/** One browser for all test files of a worker, until its process ends: a browser has only one clipboard. */
const sharedBrowser = once(launchChromium);

const sharedPool = once(async () =>
  createPagePool(await sharedBrowser(), new URL(inject('siteAddress')).origin),
);

/**
 * Opens a page of the sample site. Each test has its own page of 1280 × 800 with nothing stored, although the browser may
 * have cached the site's files. There is no service worker unless a test asks for it: its requests pass by `page.route`,
 * and starting it takes time.
 */
export async function openPage(
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const pool = await sharedPool();
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
}

/** A context of its own in the shared browser, until the end of the test. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  onTestFinished(() => context.close());
  return context;
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
