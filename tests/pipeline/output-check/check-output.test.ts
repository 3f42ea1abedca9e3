import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardId } from '../../../src/library/model.ts';
import {
  checkOutput,
  type OutputToCheck,
} from '../../../src/pipeline/output-check/check-output.ts';

const CARD = { id: 'physics/1/heat' as CardId };
const BASE = '/flashcards/';
const PAGE = 'books/physics/1/heat/index.html';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-output-'));
  write(
    'index.html',
    '<main id="top-of-it"><a href="/flashcards/books/physics/1/heat/">Heat</a></main>',
  );
  write(PAGE, '<article id="heat"><a href="/flashcards/">Home</a></article>');
  writeIndex(`{"url":"${BASE}books/physics/1/heat/","content":"a \\"url\\":\\"/no/\\""}`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function writeIndex(json: string): void {
  write('pagefind/fragment/en_1.pf_fragment', gzipSync(`pagefind_dcd${json}`));
}

function check(options: Partial<OutputToCheck> = {}) {
  const rest = { cards: [CARD], texts: () => [], readFile: () => undefined };
  return checkOutput({ folder, base: BASE, ...rest, ...options });
}

test('a whole site has no faults', () => {
  expect(check()).toEqual({ faults: [], problems: [], pages: 2 });
});

test('a record may stand in any part of the index', () => {
  mkdirSync(join(folder, 'pagefind/part-2'));
  renameSync(join(folder, 'pagefind/fragment'), join(folder, 'pagefind/part-2/fragment'));
  expect(check().faults).toEqual([]);
});

test('a link that leads nowhere is named with its page', () => {
  write('a/index.html', '<a href="/flashcards/b/">b</a><a href="/a/">no base</a><img src="x.png">');
  expect(check().faults).toEqual([
    'The link to /flashcards/b/ on a/index.html leads to nothing.',
    'The link to /a/ on a/index.html leads to nothing.',
    'The link to x.png on a/index.html leads to nothing.',
  ]);
});

test('fragments are looked for on their own page and on others', () => {
  const own = '<p id="here"></p><a href="#here">1</a><a href="#gone">2</a><a href="#">3</a>';
  const other = '<a href="/flashcards/#top-of-it">4</a><a href="../#nope">5</a>';
  write('a/index.html', own + other);
  expect(check().faults).toEqual([
    'The link to #gone on a/index.html leads to nothing.',
    'The link to ../#nope on a/index.html leads to nothing.',
  ]);
});

test('encoded, relative and foreign addresses are told apart', () => {
  write('süß/ß b.png', '');
  const links = [
    's%C3%BC%C3%9F/%C3%9F%20b.png',
    'https://a.example/',
    'mailto:a@b.example',
    '//c.example/',
  ];
  write('404.html', links.map((link) => `<a href="${link}">x</a>`).join(''));
  expect(check().faults).toEqual([]);
});

test('a card without a page, with the page of another, or without a record is named', () => {
  write(PAGE, '<article id="cold"></article>');
  const lost = { id: 'physics/1/lost' as CardId };
  expect(check({ cards: [CARD, lost] }).faults).toEqual([
    'The card physics/1/heat has no page of its own.',
    'The card physics/1/lost has no page of its own.',
    'The card physics/1/lost is not in the search index.',
  ]);
});

test('every record of a group counts, and a site without an index has none', () => {
  writeIndex(`{"en_1":{"url":"/x/"},"en_2":{"url":"${BASE}books/physics/1/heat/"}}`);
  expect(check().faults).toEqual([]);
  rmSync(join(folder, 'pagefind'), { recursive: true });
  expect(check().faults).toEqual(['The card physics/1/heat is not in the search index.']);
});

test('pages that a file system may take for one are named', () => {
  write('Notes/a/index.html', '');
  write('notes/a/index.html', '');
  const [fault] = check().faults;
  expect(fault).toMatch(/^These share an address on some file systems: /);
  expect(fault).toContain('notes/a/index.html');
  expect(fault).toContain('Notes/a/index.html');
});

test('a dead link of a deck is a problem of the deck, at the place where it is written', () => {
  const link = '<a href="old%20page.html">x</a><a href="/flashcards/intro">y</a>';
  write(PAGE, `<article id="heat">${link}</article>`);
  write('books/physics/1/index.html', link);
  const deck =
    '[x](old page.html)\n\n#### Heat\n:p See [x](<old page.html>)\n??x\n[y](/intro)\nx??\n';
  const found = check({
    texts: () => [
      {
        file: 'decks/a.md',
        line: 3,
        column: 1,
        markdown: 'See [x](<old page.html>)\n\n[y](/intro)\n',
      },
    ],
    readFile: (file) => (file === 'decks/a.md' ? deck : undefined),
  });
  expect(found.faults).toEqual([]);
  expect(found.problems).toEqual([
    {
      file: 'decks/a.md',
      line: 4,
      column: 13,
      code: 'dead-link',
      severity: 'warning',
      message: 'The link to “old page.html” leads to nothing on this site.',
      hint: 'Give the whole address, beginning with https://, or take the link out.',
    },
    expect.objectContaining({ line: 6, column: 5, code: 'dead-link' }),
  ]);
});

test('a link of deck text is never a fault of the site, however it is written', () => {
  write('a/index.html', '<a href="my_(url)" data-written>a</a><a href="#%22x" data-written>b</a>');
  const { faults, problems } = check();
  expect(faults).toEqual([]);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'a/index.html: The link to “my_(url)” leads to nothing on this site.',
    'a/index.html: The link to “#%22x” leads to nothing on this site.',
  ]);
});
