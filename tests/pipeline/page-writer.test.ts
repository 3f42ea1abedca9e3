import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPageWriter } from '../../src/pipeline/page-writer.ts';

async function writerIn(base = '/') {
  const folder = await mkdtemp(join(tmpdir(), 'recto-pages-'));
  const written = new Map<string, unknown>();
  const writer = createPageWriter({
    folder,
    base,
    onWritten: (file, { ids, pictures }) => written.set(file, { ids, pictures }),
  });
  onTestFinished(async () => {
    await writer.close();
    await rm(folder, { recursive: true });
  });
  return { folder, written, writer };
}

const page = (html: string): Uint8Array => new TextEncoder().encode(html);

test('pages are written, and their ids, images, and links are read', async () => {
  const { folder, written, writer } = await writerIn('/site/');
  const html = '<h1 id="é">é</h1><img src="/site/files/a.png"><a href="/site/b/">b</a>';
  await writer.write([
    ['index.html', page(html)],
    ['b/index.html', page('<a href="/site/b/">b</a><a href="#c">c</a><a href="d">d</a>')],
  ]);
  const links = await writer.finish();
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(html);
  expect([...written]).toEqual([
    ['index.html', { ids: ['é'], pictures: ['files/a.png'] }],
    ['b/index.html', { ids: [], pictures: [] }],
  ]);
  expect(links).toEqual([
    { page: 'index.html', href: '/site/files/a.png', written: false },
    { page: 'index.html', href: '/site/b/', written: false },
    { page: 'b/index.html', href: '#c', written: false },
    { page: 'b/index.html', href: 'd', written: false },
  ]);
});

test('pages of many calls are written', async () => {
  const { written, writer } = await writerIn();
  const files = Array.from({ length: 40 }, (_, index) => `${index}.html`);
  for (const file of files) await writer.write([[file, page('<p id="p">')]]);
  await writer.finish();
  expect([...written.keys()].toSorted()).toEqual(files.toSorted());
});

test('a page that cannot be written fails the build', async () => {
  const { folder, writer } = await writerIn();
  await writeFile(join(folder, 'a'), '');
  await writer.write([['a/index.html', page('')]]);
  await expect(writer.finish()).rejects.toThrow('EEXIST: file already exists, mkdir');
});
