import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../page-checks.ts';
import { settle, siteUrl, openPage } from '../open-page.ts';
import { BASE, openSite, until } from './open-site.ts';

const CARD = 'books/computational-physics/11/sparse-matrices-and-tensorflow/';
const FORMULAS = 'books/gradients-and-guesses-optimisation-by-hand/2/';
const BOOK = 'books/computational-physics/';
const UNSEEN = 'books/computational-physics/11/loss-function-and-weight-adjustment/';

test('opens a visited page without a network, with its styles and the fonts of its formulas', async () => {
  const { page, see, goOffline, complaints } = await openSite();
  await see(FORMULAS);
  const seen = await page.locator('h1').innerText();
  expect(complaints).toEqual([]);
  await goOffline();
  await page.reload();
  expect(await page.locator('h1').innerText()).toBe(seen);
  const look = await page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    const families = loaded.map(({ family }) => family.replaceAll('"', ''));
    // No device has all of the fallback fonts.
    const failed = [...document.fonts].filter(
      ({ status, family }) => status === 'error' && !family.includes(' on '),
    );
    return {
      families,
      failed: failed.map(({ family, style }) => `${family} ${style}`),
      sheets: document.styleSheets.length,
    };
  });
  expect(look.families).toEqual(expect.arrayContaining(['Literata', 'KaTeX_Main', 'KaTeX_Math']));
  expect(look.failed).toEqual([]);
  expect(look.sheets).toBeGreaterThan(1);
});

test('opens a visited page with any query and without the slash at its end, and lists it where another is not available', async () => {
  const { page, url, see, goOffline } = await openSite();
  await see(CARD);
  await goOffline();
  await page.goto(url(`${CARD}?from=elsewhere`));
  expect(await page.locator('h1').innerText()).toBe('Sparse Matrices and TensorFlow');
  await page.goto(url(CARD.slice(0, -1)));
  expect(await page.locator('h1').innerText()).toBe('Sparse Matrices and TensorFlow');
  await page.goto(url(UNSEEN));
  expect(await page.locator('h1').innerText()).toBe('Reading offline');
  await page.getByText('the page you asked for is not kept on this device').waitFor();
  await page.getByText('None yet.').waitFor();
  const seen = page.locator('[data-pages] a');
  await seen.first().waitFor();
  expect(await seen.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    [BASE + CARD],
  );
  await seen.first().click();
  expect(await page.locator('h1').innerText()).toBe('Sparse Matrices and TensorFlow');
});

test('keeps a book after showing its size: cards open, answers show, and the search finds cards in it alone', async () => {
  const { context, page, url, see, goOffline, complaints } = await openSite();
  await see(BOOK);
  await page.getByRole('button', { name: 'Keep this book offline' }).click();
  const size = page.getByText(/^Keeping it takes \d+(?:\.\d)? [kM]B to download\.$/);
  const [figure = ''] = /\d+(?:\.\d)? [kM]B/.exec((await size.textContent()) ?? '') ?? [];
  await page.getByRole('button', { name: 'Keep it' }).click();
  const kept = `Kept on this device (${figure} downloaded): it can be read, searched, and studied offline.`;
  await page.getByText(kept, { exact: true }).waitFor();
  await page.reload();
  await page.getByText(kept, { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await goOffline();

  await page.goto(url(UNSEEN));
  expect(await page.locator('h1').innerText()).toBe('Loss Function and Weight Adjustment');
  await page.locator('summary').first().click();
  expect(await page.locator('.answer .prose').first().isVisible()).toBe(true);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await page.getByText('The card is copied as Markdown.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^# Loss Function and Weight Adjustment\n/,
  );
  await page.goto(url('print/?book=computational-physics'));
  await page.getByText(/^6 cards on \d sheets? of paper\./).waitFor();
  await page.goto(url(UNSEEN));

  await page.keyboard.press('Control+k');
  await page.keyboard.type('learning rate');
  await page.getByText('only the books kept on this device are searched').waitFor();
  expect(await foundElsewhere(page.locator('search-dialog .result-link'))).toEqual([]);

  await page.goto(url('books/a-tour-of-systems-programming/'));
  await page.locator('[data-books] a').first().waitFor();
  expect(await page.locator('[data-books] a').allInnerTexts()).toEqual(['Computational Physics']);

  // The server is down, and the browser does not know.
  await context.setOffline(false);
  await page.goto(url('search/?q=memory'));
  await page.getByText(/No cards found|cards? found/).waitFor();
  expect(await foundElsewhere(page.locator('search-page .result-link'))).toEqual([]);
});

/** The results, of which there must be some, that are not in the kept book. */
async function foundElsewhere(results: Locator): Promise<string[]> {
  const found = await results.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  expect(found.length).toBeGreaterThan(0);
  return found.filter((href) => !href.startsWith(BASE + BOOK));
}

test('loads the words and texts of a search without the worker unless a book is kept, and removes all that only kept books need', async () => {
  const { page, url, see } = await openSite();
  const fromWorker: boolean[] = [];
  page.on('response', (response) => {
    if (/\.pf_(?:index|fragment)$/.test(response.url()))
      fromWorker.push(response.fromServiceWorker());
  });
  const search = async (query: string): Promise<boolean[]> => {
    fromWorker.length = 0;
    await page.goto(url('search/'));
    await page.getByRole('searchbox').fill(query);
    await page.locator('search-page .result-link').first().waitFor();
    return fromWorker;
  };
  await see(BOOK);
  await search('matrix');
  expect(new Set(await search('memory'))).toEqual(new Set([false]));
  await see(BOOK);
  await page.getByRole('button', { name: 'Keep this book offline' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Kept on this device').waitFor();
  await search('loss');
  expect(new Set(await search('rate'))).toEqual(new Set([true]));
  await see(BOOK);
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await page.getByText('The book is no longer kept.').waitFor();
  const names = await page.evaluate(() => caches.keys());
  expect(names.filter((name) => /:(?:book|shared)\b/.test(name))).toEqual([]);
});

test('shows the progress of loading, and keeps nothing after a cancellation', async () => {
  const { context, page, see } = await openSite();
  await see(BOOK);
  await context.route('**/books/**/cards.json', () => undefined);
  await page.getByRole('button', { name: 'Keep this book offline' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  const bar = page.getByRole('progressbar', { name: 'Loading the book' });
  await page.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('keep-book progress')?.value ?? 0) > 3,
  );
  expect(await bar.evaluate((element) => (element as HTMLProgressElement).max)).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Loading was canceled.').waitFor();
  await page.getByRole('button', { name: 'Keep this book offline' }).waitFor();
  expect(await page.evaluate(() => caches.keys())).not.toContain(
    `recto:${BASE}:book:computational-physics`,
  );
});

test('announces a newer version of an open page and loads it on request', async () => {
  const { page, see, deploy } = await openSite();
  await see(CARD);
  await deploy(CARD, 'Newer');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await page.getByText('There is a newer version of this page.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.locator('h1').innerText()).toBe('Sparse Matrices and TensorFlow');
  await page.getByRole('button', { name: 'Load it' }).click();
  await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('Newer'));
  expect((await page.locator('h1').innerText()).startsWith('NEWER')).toBe(true);
  expect(await page.getByText('There is a newer version of this page.').count()).toBe(0);
});

test('opens a page visited in an earlier build with the styles of that build', async () => {
  const { page, url, see, deploy, goOffline } = await openSite();
  await see(CARD);
  await deploy('', 'Newer');
  await page.addInitScript(registerLate);
  await see('');
  await until(() => page.evaluate(isNewest, BASE));
  expect(
    await page
      .locator('h1')
      .first()
      .evaluate((heading) => getComputedStyle(heading).textTransform),
  ).toBe('uppercase');
  await goOffline();
  await page.goto(url(CARD));
  const heading = page.locator('h1');
  expect(await heading.innerText()).toBe('Sparse Matrices and TensorFlow');
  expect(await heading.evaluate((element) => getComputedStyle(element).textTransform)).toBe('none');
  expect(
    await page.evaluate(() =>
      [...document.styleSheets].every((sheet) => sheet.cssRules.length > 0),
    ),
  ).toBe(true);
});

test('opens the search page as last seen, without waiting for the site, which is seen at the next visit', async () => {
  const { page, complaints, see, deploy, url } = await openSite();
  await see('search/');
  await deploy('search/', 'Newer');
  const heading = async (): Promise<string> => {
    await page.goto(url('search/?q=matrix'));
    await page.locator('search-page .result-link').first().waitFor();
    return page.getByRole('heading', { level: 1 }).innerText();
  };
  expect(await heading()).toBe('Search');
  // The styles of the other build write it in capitals.
  await expect.poll(heading).toBe('NEWER SEARCH');
  expect(complaints).toEqual([]);
});

test('offers to update a kept book if the site has a newer version of it', async () => {
  const { page, url, see, deploy, goOffline } = await openSite();
  await see(BOOK);
  await page.getByRole('button', { name: 'Keep this book offline' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Kept on this device').waitFor();
  await deploy(UNSEEN, 'Newer');
  await page.addInitScript(registerWhenAsked);
  await page.goto(url(BOOK));
  await page.getByText('The site has a newer version of it.').waitFor();
  await page.getByRole('button', { name: 'Update it' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('it can be read, searched, and studied offline').waitFor();
  // On a slow connection, the new worker is ready only now. It takes over, since the open page is the newest.
  await until(() => page.evaluate(isWaiting));
  await page.evaluate(() => dispatchEvent(new Event('register')));
  // Chromium sometimes never answers a navigation that starts while a worker takes over.
  await until(() => page.evaluate(isNewest, BASE));
  await goOffline();
  await page.goto(url(UNSEEN));
  expect((await page.locator('h1').innerText()).startsWith('NEWER')).toBe(true);
});

test('can be installed: the manifest names the site and its icons are there', async () => {
  const { page } = await openPage('');
  const manifest = (await (await page.request.get(siteUrl('manifest.webmanifest'))).json()) as {
    icons: { src: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({
    name: 'The Sample Shelf',
    start_url: BASE,
    scope: BASE,
    display: 'standalone',
    theme_color: '#faf6ee',
  });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      return `${String(image.width)}x${String(image.height)}`;
    }, src);
    expect(size).toBe(sizes);
  }
});

test('is a page like any other if the browser stores nothing', async () => {
  const { context, page, url, complaints } = await openSite();
  await context.addInitScript(() => {
    const refuse = () => {
      Object.assign(window, { refused: Number(Reflect.get(window, 'refused') ?? 0) + 1 });
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
    Object.defineProperty(window, 'caches', { get: refuse });
  });
  await page.goto(url(BOOK));
  // The worker and the element have both been rejected.
  await page.waitForFunction(() => Number(Reflect.get(window, 'refused')) >= 2);
  await page.waitForFunction(() => customElements.get('keep-book') !== undefined);
  await settle(page);
  expect(await page.locator('keep-book').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

/** Lets a page know the registration only once the browser has found a new worker. Runs in the page. */
function registerLate(): void {
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  serviceWorker.register = async (...args) => {
    const registration = await register(...args);
    if (!registration.installing && !registration.waiting) {
      await new Promise((resolve) => {
        registration.addEventListener('updatefound', resolve, { once: true });
      });
    }
    return registration;
  };
}

/** Whether the worker of another build is ready to take over. Runs in the page. */
async function isWaiting(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(registration?.waiting);
}

/** Lets a page register its worker only at the event `register`. Runs in the page. */
function registerWhenAsked(): void {
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  const asked = new Promise((resolve) => {
    addEventListener('register', resolve, { once: true });
  });
  serviceWorker.register = async (...args) => {
    await asked;
    return register(...args);
  };
}

/** Whether the worker of the deployed build controls the page. Runs in the page. */
async function isNewest(base: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  const isWhole = !registration?.installing && !registration?.waiting;
  // A new worker waits until the old one has nothing to do: meanwhile, nothing is requested.
  if (!isWhole || registration?.active?.state !== 'activated') return false;
  const list = await fetch(`${base}offline.json`, { cache: 'no-store' });
  const { build } = (await list.json()) as { build: string };
  return caches.has(`recto:${base}:build:${build}`);
}
