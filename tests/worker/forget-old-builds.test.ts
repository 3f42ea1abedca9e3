import { afterEach, expect, test, vi } from 'vitest';
import { cacheNames } from '../../src/worker/cache-names.ts';
import { forgetOldBuilds } from '../../src/worker/forget-old-builds.ts';

const ORIGIN = 'https://site.test';
const names = cacheNames('/base/');

afterEach(() => void vi.unstubAllGlobals());

/** The part of `CacheStorage` that is used, over the contents of files by cache and path. */
class FakeCaches {
  readonly files: Map<string, Map<string, string>>;

  constructor(files: Record<string, Record<string, string>>) {
    this.files = new Map(
      Object.entries(files).map(([name, texts]) => [name, new Map(Object.entries(texts))]),
    );
  }

  keys = () => Promise.resolve([...this.files.keys()]);

  delete = (name: string) => Promise.resolve(this.files.delete(name));

  open = (name: string) => {
    const texts = this.files.get(name) ?? new Map<string, string>();
    this.files.set(name, texts);
    const respond = (text: string | undefined) =>
      text === undefined ? undefined : new Response(text);
    const pathOf = ({ url }: Request) => new URL(url).pathname;
    return Promise.resolve({
      keys: () => Promise.resolve([...texts.keys()].map((path) => new Request(ORIGIN + path))),
      match: (request: Request) => Promise.resolve(respond(texts.get(pathOf(request)))),
      delete: (request: Request) => Promise.resolve(texts.delete(pathOf(request))),
    });
  };

  match = (path: string, { cacheName }: CacheQueryOptions & { cacheName?: string }) => {
    const searched = [...this.files].filter(
      ([name]) => cacheName === undefined || name === cacheName,
    );
    const text = searched.map(([, texts]) => texts.get(path)).find((found) => found !== undefined);
    return Promise.resolve(text === undefined ? undefined : new Response(text));
  };
}

type CacheQueryOptions = Record<string, unknown>;

const asset = (build: string) => `/base/_astro/${build}.js`;
const page = (...builds: string[]) =>
  builds.map((build) => `<script src="${asset(build)}"></script>`).join('');

/**
 * Runs `forgetOldBuilds` on builds in the given order, with `now` as the current one; returns the builds and pages that
 * remain.
 */
async function forget(
  builds: readonly string[],
  pages: Record<string, string> = {},
  more: Record<string, Record<string, string>> = {},
) {
  const stored = builds.map((build) => [names.ofBuild(build), { [asset(build)]: '' }]);
  const fake = new FakeCaches({
    ...(Object.fromEntries(stored) as Record<string, Record<string, string>>),
    [names.pages]: pages,
    ...more,
  });
  vi.stubGlobal('caches', fake);
  await forgetOldBuilds(names, { build: 'now', base: '/base/', precache: [] });
  return {
    builds: [...fake.files.keys()].flatMap((name) => names.buildOf(name) ?? []),
    pages: [...(fake.files.get(names.pages)?.keys() ?? [])],
    caches: [...fake.files.keys()],
  };
}

test('keeps the previous build for open pages, and deletes older ones that no page needs', async () => {
  expect((await forget(['one', 'two', 'three', 'now'])).builds).toEqual(['three', 'now']);
});

test('deletes nothing on the first build', async () => {
  expect((await forget(['now'])).builds).toEqual(['now']);
});

test('keeps a cached page and the build that it needs', async () => {
  const kept = await forget(['one', 'two', 'three', 'now'], { '/base/a/': page('one', 'now') });
  expect(kept).toMatchObject({ builds: ['one', 'three', 'now'], pages: ['/base/a/'] });
});

test('deletes builds older than the last ten, with the pages that need their files', async () => {
  const old = Array.from({ length: 11 }, (_, at) => `old${at}`);
  const pages = Object.fromEntries(old.map((build) => [`/base/${build}/`, page(build)]));
  const kept = await forget([...old, 'now'], { ...pages, '/base/now/': page('now') });
  expect(kept.builds).toEqual([...old.slice(1), 'now']);
  expect(kept.pages).toEqual([...old.slice(1).map((build) => `/base/${build}/`), '/base/now/']);
});

test('keeps a page if another cache has the files that it needs', async () => {
  const old = Array.from({ length: 11 }, (_, at) => `old${at}`);
  const pages = Object.fromEntries(old.map((build) => [`/base/${build}/`, page(build)]));
  const files = { [names.files]: { [asset('old0')]: '' } };
  const kept = await forget([...old, 'now'], pages, files);
  expect(kept.builds).not.toContain('old0');
  expect(kept.pages).toContain('/base/old0/');
});

test('keeps the build of saved books', async () => {
  const shared = { [names.shared]: { '/base/offline.json': JSON.stringify({ build: 'one' }) } };
  expect((await forget(['one', 'two', 'three', 'now'], {}, shared)).builds).toEqual([
    'one',
    'three',
    'now',
  ]);
});

test('leaves the caches of other sites alone', async () => {
  const other = cacheNames('/').ofBuild('one');
  const { caches } = await forget(['one', 'two', 'now'], {}, { [other]: {}, foreign: {} });
  expect(caches).toContain(other);
  expect(caches).toContain('foreign');
  expect(caches).not.toContain(names.ofBuild('one'));
});
