import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';
import { PATIENCE_MS } from '../patience.ts';

export interface PagePool {
  /** A page in a context with these options and nothing stored. */
  take: (options: BrowserContextOptions) => Promise<PooledPage>;
  /** Ends the use of a page. `isClean` tells whether it may be taken again. */
  giveBack: (pooled: PooledPage, isClean: boolean) => Promise<void>;
}

interface PooledPage {
  page: Page;
  context: BrowserContext;
  session: CDPSession;
  /** Those of its options that can't be changed afterwards, as JSON. */
  fixed: string;
  /** Whether something was used that outlasts a navigation. */
  isChanged: boolean;
}

/** Members by which a test changes what `clear` doesn't restore. */
const LASTING = {
  page: ['addInitScript', 'clock', 'exposeBinding', 'exposeFunction'],
  context: [
    ...['addCookies', 'addInitScript', 'clock', 'exposeBinding', 'exposeFunction', 'route'],
    ...['grantPermissions', 'newCDPSession', 'newPage', 'setExtraHTTPHeaders', 'setOffline'],
  ],
} as const;

/** Events of a page that tests may listen to; the library itself listens to others. */
const EVENTS = [
  ...['console', 'dialog', 'download', 'filechooser', 'framenavigated', 'load', 'pageerror'],
  ...['popup', 'request', 'requestfailed', 'requestfinished', 'response', 'worker'],
];

/**
 * Opens pages, each of which may be used by one test after another. A page that is the first of its context takes three
 * times as long to open: it starts a process, and the browser has cached neither files nor compiled scripts.
 *
 * @param origin that of the site, whose data is deleted between tests
 */
export function createPagePool(browser: Browser, origin: string): PagePool {
  const spare: PooledPage[] = [];

  async function open(options: BrowserContextOptions, fixed: string): Promise<PooledPage> {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const pooled: PooledPage = { page, context, session, fixed, isChanged: false };
    const onUse = (): void => void (pooled.isChanged = true);
    noteUse(page, LASTING.page, onUse);
    noteUse(context, LASTING.context, onUse);
    return pooled;
  }

  return {
    async take(options) {
      const { viewport, colorScheme, reducedMotion, forcedColors, ...others } = options;
      const fixed = JSON.stringify(others);
      const at = spare.findIndex((pooled) => pooled.fixed === fixed);
      const [pooled] = at === -1 ? [] : spare.splice(at, 1);
      if (!pooled) return open(options, fixed);
      if (viewport) await pooled.page.setViewportSize(viewport);
      await pooled.page.emulateMedia({
        media: null,
        contrast: 'no-preference',
        colorScheme: colorScheme ?? 'light',
        reducedMotion: reducedMotion ?? 'no-preference',
        forcedColors: forcedColors ?? 'none',
      });
      return pooled;
    },
    async giveBack(pooled, isClean) {
      const { page, context, session, isChanged } = pooled;
      const isSole = context.pages().length === 1 && !page.isClosed();
      if (!isClean || isChanged || !isSole) return context.close();
      await clear(page, session, origin);
      spare.push(pooled);
    },
  };
}

/** Calls `onUse` before any of the members `names` is used. */
function noteUse<Owner extends object>(
  owner: Owner,
  names: readonly (keyof Owner)[],
  onUse: () => void,
): void {
  for (const name of names) {
    const member = owner[name];
    const get = (): Owner[keyof Owner] => {
      onUse();
      return member;
    };
    Object.defineProperty(owner, name, { get });
  }
}

/** Deletes everything that a test has left in a page and in the browser, but for its caches of files and scripts. */
async function clear(page: Page, session: CDPSession, origin: string): Promise<void> {
  await Promise.all(
    EVENTS.map((event) => page.removeAllListeners(event, { behavior: 'ignoreErrors' })),
  );
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Page.resetNavigationHistory');
}
