import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { unpackData } from '../../../src/search/index/packed-file.ts';
import { createIndexServer } from '../../../src/search/index/index-server.ts';
import { unpackFile } from '../../../src/search/terms/unpack-file.ts';
import { readStart, START_FILE } from '../../../src/search/terms/start-file.ts';
import type { SearchRecord } from '../../../src/search/terms/search-record.ts';
import { createStem } from '../../../src/search/terms/words.ts';
import { openBuiltIndex, searchRecord } from '../open-built-index.ts';

function record(heading: string): SearchRecord {
  return searchRecord({
    url: `/base/books/a/1/${heading}/`,
    heading,
    question: 'Why x²?',
    context: 'A context.',
    answer: 'Because of < that.',
    book: { slug: 'a', label: 'Book A' },
    chapter: { slug: 'a/1', label: '1' },
    hasMath: true,
    hidden: { open: '0x020 squared', answer: '' },
  });
}

test('the index stores the text of a card on one line each, with its hidden terms', async () => {
  const { files } = await buildIndex([{ ...record('one'), answer: 'Because\nof < that.' }]);
  const file = files.find(({ path }) => path.includes('fragment'));
  const data = await unpackFile(Uint8Array.from(file?.content ?? []));
  expect(JSON.parse(new TextDecoder().decode(data).slice('pagefind_dcd'.length))).toEqual([
    {
      url: '/base/books/a/1/one/',
      key: 'a1b2c3',
      heading: 'one',
      question: 'Why x²?',
      concepts: '',
      place: 'Book A › 1',
      author: '',
      context: 'A context.',
      code: '',
      answer: 'Because of < that.',
      hidden: { open: '0x020 squared x2', answer: '' },
    },
  ]);
});

test('the index contains the vocabulary, but none of Pagefind’s user interfaces', async () => {
  const paths = (await buildIndex([record('one')])).files.map(({ path }) => path);
  expect(paths.filter((path) => path.includes('ui') || path.includes('highlight'))).toEqual([]);
  expect(paths).toContain('vocabulary.bin');
  expect(paths).not.toContain('pagefind.js');
});

test('an empty library has an index too', async () => {
  const { files } = await buildIndex([]);
  const start = files.find(({ path }) => path === START_FILE);
  expect(readStart(start?.content ?? new Uint8Array())).toMatchObject({
    languages: ['en'],
    records: 0,
    entry: { languages: { index: { page_count: 0 } } },
  });
});

test('in dev the index is built at the first request, and again after a change', async () => {
  let version = 0;
  let made = 0;
  const serve = createIndexServer({
    make: () => {
      made++;
      return buildIndex([record(`card${String(version)}`)]);
    },
    version: () => version,
  });
  const vocabulary = async () =>
    unpackData(
      (await serve('/base/pagefind/vocabulary.bin?x=1'))?.content ?? new Uint8Array(),
    ).toString();
  expect(await serve('/base/books/a/')).toBeUndefined();
  expect(made).toBe(0);
  expect(await vocabulary()).toContain('card0');
  await serve('/pagefind/start.bin');
  expect(made).toBe(1);
  version = 1;
  expect((await serve('/pagefind/start.bin'))?.type).toBe('application/octet-stream');
  expect(made).toBe(2);
  expect(await vocabulary()).toContain('card1');
  expect(await serve('/pagefind/no-such-file')).toBeUndefined();
});

test('all languages share an index, whose stemmer is that of most records', async () => {
  const records = [
    { ...record('uno'), lang: 'es-MX' },
    { ...record('one'), lang: 'en' },
    { ...record('dos'), lang: 'es' },
    record('note'),
    { ...record('two'), lang: 'en' },
  ];
  const { files } = await buildIndex(records, { language: 'de' });
  const start = files.find(({ path }) => path === START_FILE);
  expect(readStart(start?.content ?? new Uint8Array())).toMatchObject({
    languages: ['es', 'en', 'de'],
    records: 5,
    entry: { languages: { index: { wasm: 'index', page_count: 5 } } },
  });
  expect(files.map(({ path }) => path)).toContain('wasm.index.pagefind');
});

test('the files that Pagefind requests for a word are known before', async () => {
  const words = ['value', 'happy', 'relational'];
  // Many words between a word and its stem.
  const between = words.flatMap((word) =>
    Array.from({ length: 1500 }, (_, at) => `${createStem('en')(word)}${at.toString(36)}x`),
  );
  const records = [...words, ...between].map((heading) => searchRecord({ heading }));
  const index = await openBuiltIndex(records);
  index.requested.length = 0;
  for (const word of words) await index.search(word);
  const known = words.flatMap((word) => index.pathsForWord(word, 'en'));
  expect(index.requested.sort()).toEqual(known.sort());
});
