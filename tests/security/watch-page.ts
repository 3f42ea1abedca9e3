import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Violations of a page, in order. */
export interface WatchedPage {
  page: Page;
  /** Opens the page at `address` and all answers on it, and triggers everything that could run. */
  visit: (address: string) => Promise<void>;
  /** Does the same again for elements that were added since. */
  provoke: () => Promise<void>;
  misdeeds: string[];
}

/** Requests that a page may make: the site's own assets and prefetched pages, but no file that a deck names. */
const RE_OWN =
  /^\/(?:_astro|pagefind)\/|^\/[^?]*\.(?:json|webmanifest)$|^\/service-worker\.js$|^\/(?:favicon|apple-touch|manifest|preview)[\w.-]*$|^\/(?:$|(?:books|concepts|search|guide|notes|study|progress)\/(?:[^?]*\/)?$)/;

/** Elements that cards and search results may contain. */
const ELEMENTS = [
  ...['a', 'abbr', 'article', 'b', 'blockquote', 'br', 'button', 'code', 'dd', 'del', 'details'],
  ...['div', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i', 'img'],
  ...['input', 'kbd', 'li', 'mark', 'nav', 'ol', 'p', 'pre', 's', 'section', 'small', 'span'],
  ...['strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'u', 'ul'],
];

declare global {
  interface Window {
    /** Filled by any code of a deck that runs. */
    __ran: string[];
    __violations: string[];
  }
}

/**
 * Watches a page for scripts that ran, dialogs, policy violations, requests for anything but the page and its assets,
 * and for leaving the page. Without `policy`, the browser ignores the page's Content-Security-Policy, so that only the
 * escaping is tested.
 */
export async function watchPage(
  browser: Browser,
  { policy }: { policy: boolean },
): Promise<WatchedPage & { context: BrowserContext }> {
  const context = await browser.newContext({ bypassCSP: !policy, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  let expected = '';
  await page.addInitScript(layCanaries);
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === new URL(expected).origin && RE_OWN.test(url.pathname);
    if (url.href !== expected && !own) misdeeds.push(`request: ${url.href}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame.url().replace(/#.*/, '') !== expected) misdeeds.push(`navigation: ${frame.url()}`);
  });
  page.on('popup', (popup) => misdeeds.push(`popup: ${popup.url()}`));
  page.on('pageerror', (error) => misdeeds.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`console: ${message.text()}`);
  });
  async function visit(address: string): Promise<void> {
    expected = address;
    await page.goto(address, { waitUntil: 'load' });
    await look();
  }
  async function look(): Promise<void> {
    misdeeds.push(...(await page.evaluate(provoke, ELEMENTS)));
  }
  return { page, context, visit, provoke: look, misdeeds };
}

function layCanaries(): void {
  window.__ran = [];
  window.__violations = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
    Object.assign(window, {
      [name]: (...words: unknown[]) => void window.__ran.push(`${name} ${words.join(' ')}`),
    });
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
}

/** Opens everything, triggers the handlers of each element, and checks what it is. */
async function provoke(elements: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const element of document.querySelectorAll('main *')) {
    // KaTeX's own output: MathML, and SVG for stretched signs.
    const drawn = element.closest('.katex') !== null;
    const isDeckText = element.closest('.prose, .card-heading, .results, h1, h2') !== null;
    const known =
      element instanceof HTMLElement &&
      (elements.includes(element.localName) || element.matches('script[src^="/_astro/"]'));
    if (isDeckText && !drawn && !known) found.push(`element: ${element.outerHTML.slice(0, 200)}`);
    for (const { name, value } of element.attributes) {
      const runs = name.startsWith('on') || (name === 'style' && isDeckText && !drawn);
      const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
      // An invalid address can't be followed.
      const target = isAddress ? URL.parse(value, location.href) : null;
      const leads = target !== null && !/^(?:https?|mailto):$/.test(target.protocol);
      const foreign = name === 'src' && target !== null && target.origin !== location.origin;
      if (runs || leads || foreign) found.push(`${name}="${value}" of ${element.localName}`);
    }
    for (const type of ['mouseover', 'pointerenter', 'focus', 'animationstart', 'error', 'load']) {
      element.dispatchEvent(new Event(type));
    }
  }
  for (const image of document.images) image.loading = 'eager';
  const coming = [...document.images].filter((image) => !image.complete);
  await Promise.all(
    coming.map(
      (image) =>
        new Promise((resolve) => {
          for (const event of ['load', 'error']) image.addEventListener(event, resolve);
        }),
    ),
  );
  // Violations and exceptions are reported as separate tasks.
  await new Promise((resolve) => requestIdleCallback(resolve));
  return [
    ...found,
    ...window.__ran.map((one) => `ran: ${one}`),
    ...window.__violations.map((one) => `violation: ${one}`),
  ];
}

/**
 * Returns the content of each card on the page, by the first words of its heading: its text and the values of its
 * attributes.
 */
export function cardTexts(page: Page): Promise<{ heading: string; says: string }[]> {
  return page.evaluate(() => {
    const attributes = ['href', 'src', 'alt', 'title', 'start', 'data-language'];
    return [...document.querySelectorAll('article.card')].map((card) => {
      const hidden = [...card.querySelectorAll('*')].flatMap((element) =>
        attributes.map((name) => element.getAttribute(name) ?? ''),
      );
      const decoded = hidden.map((value) => {
        try {
          return `${value} ${decodeURIComponent(value)}`;
        } catch {
          return value;
        }
      });
      const heading = card.querySelector('.card-heading')?.textContent ?? '';
      return { heading: heading.trim(), says: `${card.textContent} ${decoded.join(' ')}` };
    });
  });
}
