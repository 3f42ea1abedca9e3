import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serveSite, type SiteServer } from '../../src/pipeline/site-server.ts';

let dir: string;
let atRoot: SiteServer;
let underBase: SiteServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'recto-serve-'));
  const files = {
    'index.html': 'home',
    '404.html': 'no such page',
    'books/ζ/index.html': 'a book'.repeat(1000),
    '_astro/main.abc.css': 'body{}',
    'pagefind/meanings/license.txt': 'free',
    'pagefind/en_1.pf_index': 'data',
    'pagefind/wasm.en.pagefind': 'data',
    'pagefind/fragment/1.pf_fragment': 'data'.repeat(1000),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  atRoot = await serveSite({ dir, base: '/', port: 0 });
  underBase = await serveSite({ dir, base: '/flash/', port: 0 });
});
afterAll(async () => {
  await Promise.all([atRoot.close(), underBase.close()]);
  rmSync(dir, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Sends the path as given; `fetch` would normalize it. */
function get(site: SiteServer, path: string, headers = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      let text = '';
      response.setEncoding('latin1');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('serves a folder’s index page', async () => {
  expect(await get(atRoot, '/')).toMatchObject({ status: 200, text: 'home' });
  expect(await get(atRoot, `/books/${encodeURIComponent('ζ')}/?q=1`)).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/html;charset=utf-8' },
    text: 'a book'.repeat(1000),
  });
});

test('serves the site only below its base path', async () => {
  expect(await get(underBase, '/flash/')).toMatchObject({ status: 200, text: 'home' });
  expect(await get(underBase, '/')).toMatchObject({
    status: 301,
    headers: { location: '/flash/' },
  });
  expect(await get(underBase, '/flash')).toMatchObject({ headers: { location: '/flash/' } });
  expect(await get(underBase, '/books/')).toMatchObject({ status: 404, text: 'no such page' });
  expect(underBase.address).toMatch(/^http:\/\/localhost:\d+\/flash\/$/);
});

test('redirects a folder without a trailing slash, never to another host', async () => {
  expect(await get(underBase, '/flash/books/%CE%B6?q=1')).toMatchObject({
    status: 301,
    headers: { location: '/flash/books/%CE%B6/?q=1' },
  });
  expect(await get(atRoot, '//books/%CE%B6')).toMatchObject({
    status: 301,
    headers: { location: '/books/%CE%B6/' },
  });
});

test.each([
  '/no-such-page',
  '/no-such-page/',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/%zz',
])('answers %s with the 404 page and its status', async (path) => {
  expect(await get(atRoot, path)).toMatchObject({
    status: 404,
    headers: { 'content-type': 'text/html;charset=utf-8' },
    text: 'no such page',
  });
});

test.each([
  ['/pagefind/meanings/license.txt', 'text/plain'],
  ['/pagefind/en_1.pf_index', 'application/octet-stream'],
  ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
  ['/_astro/main.abc.css', 'text/css'],
])('serves %s as %s', async (path, type) => {
  expect((await get(atRoot, path)).headers['content-type']).toBe(type);
});

test('compresses pages, revalidates them, and lets hashed files be cached', async () => {
  const page = await get(atRoot, '/books/%CE%B6/', { 'accept-encoding': 'gzip' });
  expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
  const style = await get(atRoot, '/_astro/main.abc.css');
  expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('does not compress the files of the search index, which are compressed already', async () => {
  const { headers } = await get(atRoot, '/pagefind/fragment/1.pf_fragment', {
    'accept-encoding': 'gzip',
  });
  expect(headers).not.toHaveProperty('content-encoding');
});

test.skipIf(process.platform === 'win32')(
  'a file that exists but cannot be opened ends its connection, and the server goes on',
  async () => {
    const socket = createSocket();
    onTestFinished(() => void socket.close());
    for (const name of ['socket.txt', 'socket.pagefind']) {
      await new Promise<void>((resolve) => socket.listen(join(dir, name), resolve));
      await expect(get(atRoot, `/${name}`)).rejects.toThrow('socket hang up');
      await new Promise((resolve) => socket.close(resolve));
    }
    expect((await get(atRoot, '/')).status).toBe(200);
  },
);

test('allows only GET and HEAD', async () => {
  expect(await get(atRoot, '/', {}, 'POST')).toMatchObject({ status: 405 });
  expect(await get(atRoot, '/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('tries the next port if one is taken, and throws if it may not', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, 'localhost', () => {
      resolve((taken.address() as { port: number }).port);
    });
  });
  const site = await serveSite({ dir, base: '/', port, otherPorts: 20 });
  expect(Number(new URL(site.address).port)).toBeGreaterThan(port);
  await site.close();
  await expect(serveSite({ dir, base: '/', port })).rejects.toThrow('EADDRINUSE');
  taken.close();
});
