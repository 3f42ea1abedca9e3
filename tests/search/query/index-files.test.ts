import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { broken, offline } from '../../../src/messages/en/search-index.ts';
import { serveIndexFiles } from '../../../src/search/query/index-files.ts';

const FOLDER = 'http://site.invalid/pagefind/';
const PATH = 'index/0a.pf_index';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Serves an index whose files are what `load` returns; `asked` has the requests that the site gets. */
function open(load: () => Promise<Response>) {
  const asked: string[] = [];
  const loads: Promise<Response>[] = [];
  vi.stubGlobal('location', new URL('http://site.invalid/'));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address.replace(FOLDER, ''));
    const loading = load();
    loads.push(loading);
    return loading;
  });
  return { files: serveIndexFiles(FOLDER), asked, loads };
}

const words = () => Promise.resolve(new Response(gzipSync('pagefind_dcdwords')));
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
const missing = () => Promise.resolve(new Response('', { status: 404 }));
const request = () => fetch(FOLDER + PATH).catch(() => undefined);

test('a file that was preloaded is requested once, and unpacked', async () => {
  const { files, asked } = open(words);
  files.preload(PATH);
  files.preload(PATH);
  const reportFailure = files.watch();
  expect(await (await request())?.text()).toBe('pagefind_dcdwords');
  await reportFailure();
  expect(asked).toEqual([PATH]);
  await request();
  expect(asked).toEqual([PATH, PATH]);
});

test.each([
  ['cannot be reached', unreachable, offline],
  ['is missing', missing, broken],
])('a file that %s is the failure of the search that requests it', async (_, load, sentence) => {
  const { files, asked, loads } = open(load);
  const reportEarlier = files.watch();
  files.preload(PATH);
  await Promise.allSettled(loads);
  await reportEarlier();
  const reportFailure = files.watch();
  void request();
  await expect(reportFailure()).rejects.toThrow(sentence);
  await files.watch()();
  expect(asked).toEqual([PATH]);
});
