import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchSite } from './bench-site.ts';
import { listenForReload } from './reload-signal.ts';
import { startProcess } from './run-measured.ts';
import { watchTree } from './process-tree.ts';

export interface DevStart {
  /** Until the server says that it is ready. */
  readySeconds: number;
  /** Until it has served the page of a card. */
  firstPageSeconds: number;
}

export interface DevResult {
  /** Without any cache; then with all of them. */
  firstStart: DevStart;
  warmStarts: DevStart[];
  edits: DevEdit[];
  peakPss: number;
}

export interface DevEdit {
  /** From saving a deck until browsers are asked to reload; undefined if they were not. */
  signalSeconds: number | undefined;
  /** From saving a deck until its page has been served with the new text. */
  pageSeconds: number;
}

const RE_READY = /\bready in\b|Local\s+http/i;
const START_TIMEOUT_MS = 600_000;
const EDIT_TIMEOUT_MS = 60_000;

/** Starts the development server without caches, then `runs` times with warm ones, and edits one card `runs` times. */
export async function measureDev(site: BenchSite, port: number, runs: number): Promise<DevResult> {
  const page = `http://localhost:${port}${await site.editedPage()}`;
  await site.clear();
  const first = await withServer(site, port, page, () => Promise.resolve());
  const warmStarts: DevStart[] = [];
  const edits: DevEdit[] = [];
  let peakPss = 0;
  for (let run = 0; run < runs; run++) {
    const warm = await withServer(site, port, page, async () => {
      edits.push(await measureEdit(site, page, `benchedit${run}x${Date.now()}`));
    });
    warmStarts.push(warm.start);
    peakPss = Math.max(peakPss, warm.peakPss);
  }
  return { firstStart: first.start, warmStarts, edits, peakPss };
}

async function withServer(
  site: BenchSite,
  port: number,
  page: string,
  use: () => Promise<void>,
): Promise<{ start: DevStart; peakPss: number }> {
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  const server = startProcess(site.devCommand(port), site);
  const watch = watchTree(server.process.pid ?? 0);
  try {
    const say = async (): Promise<number> => {
      await until(() => RE_READY.test(server.output()), START_TIMEOUT_MS, server.output);
      return since();
    };
    const serve = async (): Promise<number> => {
      await until(
        async () => (await readPage(page)) !== undefined,
        START_TIMEOUT_MS,
        server.output,
      );
      return since();
    };
    const [readySeconds, firstPageSeconds] = await Promise.all([say(), serve()]);
    await use();
    return { start: { readySeconds, firstPageSeconds }, peakPss: watch.stop().peakPss };
  } finally {
    watch.stop();
    await server.stop();
  }
}

async function measureEdit(site: BenchSite, page: string, word: string): Promise<DevEdit> {
  // Waits for what the first page started.
  await sleep(2000);
  const reload = await listenForReload(new URL('/', page).href);
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  await site.edit(word);
  const signalled = reload.next.then(since);
  // As a browser does: requests the page when asked to reload, and in any case at the end.
  await Promise.race([signalled, sleep(5000, undefined, { ref: false })]);
  await until(async () => (await readPage(page))?.includes(word) === true, EDIT_TIMEOUT_MS);
  const pageSeconds = since();
  const signalSeconds = await Promise.race([signalled, sleep(0, undefined)]);
  reload.close();
  return { signalSeconds, pageSeconds };
}

async function readPage(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    const text = await response.text();
    return response.ok ? text : undefined;
  } catch {
    return undefined;
  }
}

async function until(
  holds: () => boolean | Promise<boolean>,
  timeout: number,
  explain: () => string = () => '',
): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await holds())) {
    if (performance.now() > end)
      throw new Error(`Nothing after ${timeout / 1000} s.\n${explain().slice(-4000)}`);
    await sleep(20);
  }
}
