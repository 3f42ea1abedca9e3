import { afterEach, expect, test, vi } from 'vitest';
import { cacheNames } from '../../src/worker/cache-names.ts';
import { forgetOldBuilds } from '../../src/worker/forget-old-builds.ts';

const ORIGIN = 'https://site.test';
const names = cacheNames('/base/');

afterEach(() => void vi.unstubAllGlobals());

/** The part of `CacheStorage` that is used, over the texts of files by cache and path. */
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

/** Runs it on builds in the order given, `now` being the present one; gives the builds and pages that stay. */
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

test('the last build stays for pages that are open, earlier ones that no page needs do not', async () => {
  expect((await forget(['one', 'two', 'three', 'now'])).builds).toEqual(['three', 'now']);
});

test('the first build has nothing to forget', async () => {
  expect((await forget(['now'])).builds).toEqual(['now']);
});

test('a build that a seen page needs stays, and so does the page', async () => {
  const kept = await forget(['one', 'two', 'three', 'now'], { '/base/a/': page('one', 'now') });
  expect(kept).toMatchObject({ builds: ['one', 'three', 'now'], pages: ['/base/a/'] });
});

test('a build of which more than ten are later goes, with the pages that lose their files', async () => {
  const old = Array.from({ length: 11 }, (_, at) => `old${at}`);
  const pages = Object.fromEntries(old.map((build) => [`/base/${build}/`, page(build)]));
  const kept = await forget([...old, 'now'], { ...pages, '/base/now/': page('now') });
  expect(kept.builds).toEqual([...old.slice(1), 'now']);
  expect(kept.pages).toEqual([...old.slice(1).map((build) => `/base/${build}/`), '/base/now/']);
});

test('a page stays where another cache has the files that it needs', async () => {
  const old = Array.from({ length: 11 }, (_, at) => `old${at}`);
  const pages = Object.fromEntries(old.map((build) => [`/base/${build}/`, page(build)]));
  const files = { [names.files]: { [asset('old0')]: '' } };
  const kept = await forget([...old, 'now'], pages, files);
  expect(kept.builds).not.toContain('old0');
  expect(kept.pages).toContain('/base/old0/');
});

test('the build that kept books are of stays', async () => {
  const shared = { [names.shared]: { '/base/offline.json': JSON.stringify({ build: 'one' }) } };
  expect((await forget(['one', 'two', 'three', 'now'], {}, shared)).builds).toEqual([
    'one',
    'three',
    'now',
  ]);
});

test('caches of other sites are left alone', async () => {
  const other = cacheNames('/').ofBuild('one');
  const { caches } = await forget(['one', 'two', 'now'], {}, { [other]: {}, foreign: {} });
  expect(caches).toContain(other);
  expect(caches).toContain('foreign');
  expect(caches).not.toContain(names.ofBuild('one'));
});
