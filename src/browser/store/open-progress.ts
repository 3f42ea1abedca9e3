import { BEGUN_KEY, KEYS_KEY, remember } from '../page/remembered.ts';
import { createProgress, type BrowserServices } from './create-progress.ts';
import { DATABASE_NAME } from './database-name.ts';
import { showNotices } from './notice-bar.ts';
import type { Change, Progress } from './progress.ts';

let opened: Promise<Progress> | undefined;

/**
 * The progress of this page's reader, opened once per page. Never rejects; problems with the storage are shown at the
 * top of the page.
 */
export function openProgress(): Promise<Progress> {
  return (opened ??= open());
}

async function open(): Promise<Progress> {
  const progress = await createProgress(browserServices());
  if ((await progress.span()).latestAt !== undefined) remember(BEGUN_KEY, 'yes');
  const keepKeys = (): void => remember(KEYS_KEY, progress.settings().singleKeys ? null : 'off');
  keepKeys();
  progress.subscribe(({ keys, settings }) => {
    if (keys.length > 0) remember(BEGUN_KEY, 'yes');
    if (settings) keepKeys();
    if (progress.settings().exams.length > 0) remember(BEGUN_KEY, 'yes');
  });
  showNotices(progress);
  return progress;
}

function browserServices(): BrowserServices {
  const channel = new BroadcastChannel(DATABASE_NAME);
  return {
    clock: () => Date.now(),
    zone: (at) => -new Date(at).getTimezoneOffset(),
    fillRandom: (bytes) => void crypto.getRandomValues(bytes),
    notifyTabs: (change) => channel.postMessage(change),
    onOtherTab: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<Change>) => listener(data));
    },
    persist: () => void requestPersistence(),
  };
}

async function requestPersistence(): Promise<void> {
  // Missing on pages without HTTPS; may throw if storage is blocked.
  try {
    await navigator.storage.persist();
  } catch {
    // The browser then decides for itself what it keeps.
  }
}
